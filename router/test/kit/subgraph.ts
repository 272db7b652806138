import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { PRINCIPAL_HEADER, type Principal, verifyPrincipal } from '@yeyak/service-kit';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

export const SECRET = 'a secret of at least thirty-two characters';

/** What a resolver of a test subgraph sees. */
export interface SubgraphContext {
  principal: Principal;
  headers: Record<string, string | string[] | undefined>;
}

type Modules = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>;
type Resolvers = Exclude<Modules[number], { kind: unknown }>['resolvers'];

export interface SubgraphDefinition {
  name: string;
  typeDefs: string;
  resolvers: Resolvers;
}

/** A subgraph in this process, on a port of its own that it keeps when it is stopped and started again. */
export class TestSubgraph {
  readonly name: string;
  readonly typeDefs: string;
  /** The principal of each operation, as the signature told it. */
  readonly principals: Principal[] = [];
  readonly headers: Record<string, string | string[] | undefined>[] = [];
  /** Subscribe payloads that arrived. */
  readonly subscribed: { query: string; variables?: Record<string, unknown> | null }[] = [];
  requests = 0;
  /** Answers wait for this, so that a test can hold a request. */
  gate: Promise<void> = Promise.resolve();
  port = 0;
  private readonly schema: GraphQLSchema;
  private server: Server | undefined;
  private sockets: WebSocketServer | undefined;
  private readonly connections = new Set<Socket>();

  constructor({ name, typeDefs, resolvers }: SubgraphDefinition) {
    this.name = name;
    this.typeDefs = typeDefs;
    this.schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/graphql`;
  }

  async start(): Promise<this> {
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        this.answer(body, request.headers).then(
          (result) => response.setHeader('content-type', 'application/json').end(JSON.stringify(result)),
          (error: unknown) => response.writeHead(500).end(String(error)),
        );
      });
    });
    server.on('connection', (socket) => {
      this.connections.add(socket);
      socket.once('close', () => this.connections.delete(socket));
    });
    this.sockets = new WebSocketServer({ server, path: '/graphql' });
    useServer(
      {
        schema: this.schema,
        context: (_ctx, _id, payload): SubgraphContext => {
          const principal = verifyPrincipal(payload.extensions?.['principal'] as string, SECRET);
          this.principals.push(principal);
          this.subscribed.push({ query: payload.query, variables: payload.variables });
          return { principal, headers: {} };
        },
      },
      this.sockets,
    );
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
    return this;
  }

  /** As a crash: every connection breaks, and nobody answers on the port. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    this.sockets?.close();
    for (const socket of this.connections) socket.destroy();
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private async answer(body: string, headers: TestSubgraph['headers'][number]): Promise<unknown> {
    const { query, variables, operationName } = JSON.parse(body) as {
      query: string;
      variables?: Record<string, unknown>;
      operationName?: string;
    };
    this.requests += 1;
    this.headers.push(headers);
    const principal = verifyPrincipal(headers[PRINCIPAL_HEADER] as string | undefined, SECRET);
    this.principals.push(principal);
    await this.gate;
    const result = await graphql({
      schema: this.schema,
      source: query,
      variableValues: variables,
      operationName,
      contextValue: { principal, headers } satisfies SubgraphContext,
    });
    return {
      ...result,
      errors: result.errors?.map((error) => ({ ...error.toJSON(), extensions: { ...error.extensions } })),
    };
  }
}
