import { type FSWatcher, readFileSync, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { SupergraphSdlHook } from '@apollo/gateway';
import type { Logger } from '@yeyak/service-kit';
import { Kind, parse } from 'graphql';

/** Names of the subgraphs that a supergraph was composed of. @throws on a text that is no SDL. */
export function subgraphNames(supergraphSdl: string): string[] {
  const graphs = parse(supergraphSdl, { noLocation: true }).definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION)
    throw new Error('This is no supergraph: it has no join__Graph.');
  return (graphs.values ?? []).flatMap((value) =>
    (value.directives ?? []).flatMap((directive) =>
      (directive.arguments ?? []).flatMap((argument) =>
        argument.name.value === 'name' && argument.value.kind === Kind.STRING ? [argument.value.value] : [],
      ),
    ),
  );
}

export interface HotSupergraphOptions {
  path: string;
  logger: Logger;
  /** Told each text before it is loaded; what it throws keeps the old graph (or fails the start). */
  check: (supergraphSdl: string) => void;
}

/** The supergraph in a file, loaded again whenever the file changes. A bad one is reported and the old one stays. */
export class HotSupergraph {
  private watcher: FSWatcher | undefined;
  private loaded = '';
  private readonly path: string;

  constructor(private readonly options: HotSupergraphOptions) {
    this.path = resolve(options.path);
  }

  /** For `new ApolloGateway({ supergraphSdl })`. */
  readonly hook: SupergraphSdlHook = async ({ update }) => {
    this.loaded = this.read();
    this.options.check(this.loaded);
    // The folder is watched, not the file: composition and ConfigMaps (X21) replace the file by a rename.
    this.watcher = watch(dirname(this.path), () => this.reload(update));
    this.watcher.on('error', (error) =>
      this.options.logger.error({ err: error }, 'the supergraph is not watched'),
    );
    return { supergraphSdl: this.loaded, cleanup: async () => this.watcher?.close() };
  };

  private read(): string {
    try {
      return readFileSync(this.path, 'utf8');
    } catch (error) {
      throw new Error(`The supergraph cannot be read (SUPERGRAPH_PATH): ${(error as Error).message}`, {
        cause: error,
      });
    }
  }

  private reload(update: (supergraphSdl: string) => void): void {
    const { logger } = this.options;
    try {
      const text = this.read();
      if (text === this.loaded) return; // another file in the folder, or the same text again
      this.loaded = text;
      this.options.check(text);
      update(text);
      logger.info('the supergraph was loaded again');
    } catch (error) {
      logger.error({ err: error }, 'the new supergraph is refused, the old one stays');
    }
  }
}
