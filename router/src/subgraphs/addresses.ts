/** Where one subgraph answers, and how long it may take. */
export interface SubgraphAddress {
  /** GraphQL over HTTP. */
  url: string;
  /** graphql-transport-ws. */
  wsUrl: string;
  timeoutMs: number;
}

/** By the environment variable that names the subgraph; `absent` where the operator runs without it (X25). */
export type SubgraphAddresses = ReadonlyMap<string, SubgraphAddress | 'absent'>;

/** The variable that holds a subgraph's address: `my-page` and `MY_PAGE` → `SUBGRAPH_MY_PAGE_URL`. */
export const variableOf = (subgraph: string): string =>
  `SUBGRAPH_${subgraph.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_URL`;

/** @throws one error that lists the variable of every subgraph without an address. */
export function requireAddresses(subgraphs: readonly string[], addresses: SubgraphAddresses): void {
  const missing = subgraphs.map(variableOf).filter((variable) => !addresses.has(variable));
  if (missing.length > 0) {
    throw new Error(
      `The supergraph names subgraphs without an address. Set ${missing.join(', ')} (to "none" where the context is not deployed).`,
    );
  }
}
