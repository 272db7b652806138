import path from 'node:path';
import { applyMigrations } from './apply';
import { authorMigration } from './author';
import { parseCliArgs } from './cli-args';
import { generateClients } from './generate';
import { findRoot } from './layout';
import { runPrisma } from './prisma-cli';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const request = parseCliArgs(process.argv.slice(2));
  const root = findRoot();
  switch (request.command) {
    case 'generate': {
      const { contexts, force } = request;
      const { generated, skipped } = await generateClients({
        root,
        force,
        ...(contexts.length > 0 ? { contexts } : {}),
      });
      say(`generated: ${generated.join(', ') || 'none'}; up to date: ${skipped.join(', ') || 'none'}`);
      return;
    }
    case 'migrate': {
      const adminUrl = process.env.SHADOW_ADMIN_URL ?? process.env.DATABASE_URL;
      const written = await authorMigration({ root, context: request.context, name: request.name, adminUrl });
      say(
        written
          ? `${path.relative(process.cwd(), written.file)}\n\n${written.script}`
          : `The schema of "${request.context}" says what its migrations already do: nothing written.`,
      );
      return;
    }
    case 'apply': {
      const databaseUrl = process.env.DATABASE_URL;
      if (!databaseUrl) throw new Error('DATABASE_URL is not set');
      const { applied } = await applyMigrations({ root, context: request.context, databaseUrl });
      say(applied.length > 0 ? `applied: ${applied.join(', ')}` : 'nothing to apply');
      return;
    }
    case 'prisma': {
      const { exitCode } = await runPrisma(root, request.context, request.args, { inherit: true });
      process.exitCode = exitCode;
      return;
    }
  }
}

// By default a signal ends the process without its `exit` handlers, of which one stops the temporary PostgreSQL.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
