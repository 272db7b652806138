import type { ServiceMap } from '@apollo/gateway';
import { type SubgraphAddresses, variableOf } from './addresses';
import { type DataSourceOptions, SubgraphSource } from './data-source';

/** The data source of every subgraph that a supergraph has named so far, addressed from the environment (X24). */
export class SubgraphRegistry {
  private readonly sources = new Map<string, SubgraphSource>();

  constructor(
    private readonly addresses: SubgraphAddresses,
    private readonly options: Omit<DataSourceOptions, 'name' | 'address'>,
  ) {}

  /** The subgraph's data source; what URL the supergraph gives for it is not looked at. */
  source(name: string): SubgraphSource {
    let source = this.sources.get(name);
    if (!source) {
      const address = this.addresses.get(variableOf(name));
      if (!address) throw new Error(`${variableOf(name)} is not set`);
      source = new SubgraphSource({ ...this.options, name, address });
      this.sources.set(name, source);
    }
    return source;
  }

  /** Address for subscriptions; `undefined` where the subgraph is not deployed. */
  webSocketUrl(name: string): string | undefined {
    const address = this.addresses.get(variableOf(name));
    return address && address !== 'absent' ? address.wsUrl : undefined;
  }

  get serviceMap(): ServiceMap {
    return Object.fromEntries(this.sources);
  }

  /** Which of these answer at the moment. */
  async reachability(names: readonly string[], timeoutMs: number): Promise<Record<string, 'up' | 'down'>> {
    const states = names.map(
      async (name) => [name, (await this.source(name).isReachable(timeoutMs)) ? 'up' : 'down'] as const,
    );
    return Object.fromEntries(await Promise.all(states));
  }

  async close(): Promise<void> {
    await Promise.all([...this.sources.values()].map((source) => source.close()));
  }
}
