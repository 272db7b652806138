/** What the command line may ask for. */
export type CliCommand =
  | { command: 'generate'; contexts: string[]; force: boolean }
  | { command: 'migrate'; context: string; name: string }
  | { command: 'apply'; context: string }
  | { command: 'prisma'; context: string; args: string[] };

/** Shown when the command line makes no sense. */
export const USAGE = `usage:
  npm run db:generate [-- [--force] [context …]]   generate the Prisma clients that are out of date
  npm run db:migrate -- <context> <name>           write the migration from the migrations to the schema
  tsx packages/prisma-tool/src/cli.ts apply <context>
                                                   apply a context's migrations to DATABASE_URL
  tsx packages/prisma-tool/src/cli.ts prisma <context> <arguments of prisma …>
                                                   the stock CLI, e.g. prisma catalog migrate status`;

/** Reads the command line; throws with {@link USAGE} if it makes no sense. */
export function parseCliArgs(argv: readonly string[]): CliCommand {
  const [command, ...rest] = argv;
  const [context, ...others] = rest;
  switch (command) {
    case 'generate': {
      const unknown = rest.find((word) => word.startsWith('-') && word !== '--force');
      if (unknown) throw new Error(`unknown option ${unknown}\n${USAGE}`);
      return {
        command,
        contexts: rest.filter((word) => word !== '--force'),
        force: rest.includes('--force'),
      };
    }
    case 'migrate':
      if (context === undefined || others.length === 0) break;
      return { command, context, name: others.join(' ') };
    case 'apply':
      if (context === undefined || others.length > 0) break;
      return { command, context };
    case 'prisma':
      if (context === undefined || others.length === 0) break;
      return { command, context, args: others };
    default:
      break;
  }
  throw new Error(USAGE);
}
