import { createInterface } from 'node:readline';
import { checkConnection, createDatabaseOf } from '../databases';
import { panics } from '../engine';
import { prismaVersion } from '../prisma-cli';
import { parseShimArgs, type ShimInvocation } from './args';
import { type RpcRequest, SchemaEngineSession } from './rpc';

/** SQLSTATEs (and socket errors) as Prisma's codes; whatever else keeps a database from answering is P1001. */
const PRISMA_CODES: Record<string, string> = { '3D000': 'P1003', '28P01': 'P1000', '28000': 'P1010' };

/** The engine's log format: the CLI skips the first line of stderr and reads JSON from the others. */
function logError(message: string, code: string): void {
  const fields = { message, error_code: code };
  process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`);
}

const send = (message: object): void => void process.stdout.write(`${JSON.stringify(message)}\n`);

async function runCommand({ command, databaseUrl }: ShimInvocation & { mode: 'command' }): Promise<void> {
  try {
    if (command === 'create-database') await createDatabaseOf(databaseUrl);
    else await checkConnection(databaseUrl);
  } catch (error) {
    const { message, code = '' } = error as { message: string; code?: string };
    logError(message || code, PRISMA_CODES[code] ?? 'P1001');
    process.exitCode = 1;
  }
}

async function serve({ datamodels, databaseUrl }: ShimInvocation & { mode: 'rpc' }): Promise<void> {
  if (!databaseUrl)
    throw new Error('no database address: set DATABASE_URL or datasource.url in prisma.config.ts');
  // A panic of the engine surfaces outside every promise; 101 is how Rust programs exit on one.
  panics.report = (message) => logError(message, '');
  process.once('uncaughtException', () => process.exit(101));
  let printed = 0;
  const session = new SchemaEngineSession(databaseUrl, datamodels, (content) =>
    send({ jsonrpc: '2.0', id: `print-${++printed}`, method: 'print', params: { content } }),
  );
  // One request after the other: the engine has one connection.
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line) as Partial<RpcRequest>;
    // What has no method is the CLI's receipt for something printed.
    if (request.method !== undefined) send(await session.answer(request as RpcRequest));
  }
  await session.close();
}

async function main(): Promise<void> {
  const invocation = parseShimArgs(process.argv.slice(2));
  switch (invocation.mode) {
    case 'version':
      process.stdout.write(`schema-engine-wasm ${prismaVersion()}\n`);
      return;
    case 'command':
      return runCommand(invocation);
    case 'rpc':
      return serve(invocation);
  }
}

main().catch((error: unknown) => {
  logError(error instanceof Error ? error.message : String(error), '');
  process.exitCode = 1;
});
