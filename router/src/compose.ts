import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { type DocumentNode, GraphQLError, parse } from 'graphql';

/** What a composition was made of and what came out. */
export interface Composition {
  /** Names of the subgraphs, sorted. */
  subgraphs: string[];
  supergraphSdl: string;
  /** The composer's advice; it never fails the composition. */
  hints: string[];
}

/** The schemas do not fit together; the message has one line per problem, each naming its subgraph. */
export class CompositionFailed extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The supergraph cannot be composed:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

const SCHEMA = join('src', 'graphql', 'schema.graphql');
/** Where the composed supergraph is kept, relative to the root of the repository. */
export const SUPERGRAPH = join('router', 'supergraph.graphql');

/**
 * Composes the schema of every folder in `<root>/subgraphs`. The URLs in the result are placeholders: the router
 * takes each address from its environment (X24).
 * @throws {CompositionFailed}
 */
export function composeSupergraph({ root }: { root: string }): Composition {
  const folder = join(root, 'subgraphs');
  const names = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, SCHEMA)))
    .sort();
  if (names.length === 0) throw new CompositionFailed([`no subgraphs/*/${SCHEMA} found`]);
  const problems: string[] = [];
  const services = names.flatMap((name) => {
    const typeDefs = parsed(name, readFileSync(join(folder, name, SCHEMA), 'utf8'), problems);
    return typeDefs ? [{ name, url: `http://${name}/graphql`, typeDefs }] : [];
  });
  if (problems.length > 0) throw new CompositionFailed(problems);
  const result = composeServices(services);
  if (result.errors) throw new CompositionFailed(result.errors.map(described));
  return {
    subgraphs: names,
    supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`,
    hints: result.hints.map((hint) => hint.toString()),
  };
}

/** Writes a text aside and renames it, so that whoever watches the file never reads half of it. */
export function writeAtomically(path: string, text: string): void {
  const aside = `${path}.${process.pid}.new`;
  writeFileSync(aside, text);
  renameSync(aside, path);
}

function parsed(name: string, text: string, problems: string[]): DocumentNode | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [at] = error.locations ?? [];
    problems.push(`[${name}] ${error.message}${at ? ` (line ${at.line}, column ${at.column})` : ''}`);
    return undefined;
  }
}

/** The composer names the subgraph in the message or only on the nodes that the problem is about. */
function described(error: GraphQLError): string {
  const message = error.message.replace(/\s*\n\s*/g, ' ');
  const code = error.extensions['code'];
  const about = new Set(
    (error.nodes ?? []).flatMap((node) => {
      const { subgraph } = node as { subgraph?: unknown };
      return typeof subgraph === 'string' ? [subgraph] : [];
    }),
  );
  const prefix =
    about.size > 0 && ![...about].some((name) => message.includes(name)) ? `[${[...about].join(', ')}] ` : '';
  return `${prefix}${message}${typeof code === 'string' ? ` (${code})` : ''}`;
}
