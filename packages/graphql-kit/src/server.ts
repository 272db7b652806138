import { createServer, type Server } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { expressMiddleware } from '@as-integrations/express5';
import { type Lifecycle, type Logger, PRINCIPAL_HEADER, type Principal } from '@yeyak/service-kit';
import express from 'express';
import { type GraphQLError, type GraphQLFormattedError, parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { WebSocketServer } from 'ws';
import type { RequestContext } from './context';
import { serveDoors } from './doors';
import { maskError } from './errors';
import { readPrincipal } from './principal';

type Resolvers =
  NonNullable<Parameters<typeof buildSubgraphSchema>[0]> extends infer M
    ? M extends readonly (infer One)[]
      ? One extends { resolvers?: infer R }
        ? R
        : never
      : never
    : never;

export interface SubgraphOptions<Context extends RequestContext> {
  name: string;
  typeDefs: string;
  resolvers: Resolvers;
  host: string;
  port: number;
  secret: string;
  logger: Logger;
  lifecycle: Lifecycle;
  /** Adds the context's own use cases and per-request loaders to what every request has. */
  context: (request: RequestContext) => Context;
  /** Rejects while a store does not answer or the consumers do not run. */
  ready: () => Promise<void>;
  metrics?: Registry;
  /** More HTTP routes of this process (webhooks, JWKS), mounted before GraphQL. */
  routes?: (app: express.Express) => void;
}

export interface Subgraph {
  port: number;
  httpServer: Server;
}

/** Starts a context's GraphQL server with its health endpoints; stops with the lifecycle. */
export async function startSubgraph<Context extends RequestContext>(
  options: SubgraphOptions<Context>,
): Promise<Subgraph> {
  const { logger, lifecycle, secret } = options;
  const schema = buildSubgraphSchema([{ typeDefs: parse(options.typeDefs), resolvers: options.resolvers }]);
  const app = express();
  app.disable('x-powered-by');
  const httpServer = createServer(app);
  const report = (fault: unknown): void => logger.error({ err: fault }, 'a request failed');
  const formatError = maskError(report);
  const server = new ApolloServer<Context>({
    schema,
    formatError,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    csrfPrevention: false, // only the router and our own contexts reach a subgraph, with a signed header
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer }),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    stopOnTerminationSignals: false,
  });
  const request = (principal: Principal, correlationId: string | undefined): Context =>
    options.context({ principal, correlationId: correlationId ?? randomUUID(), now: new Date() });

  const metrics = options.metrics ?? new Registry();
  collectDefaultMetrics({ register: metrics });
  app.get('/livez', (_, response) => void response.json({ status: 'alive' }));
  app.get('/readyz', (_, response, next) => {
    readiness(options, lifecycle).then(
      (state) => void response.status(state.ready ? 200 : 503).json(state),
      next,
    );
  });
  app.get('/metrics', (_, response, next) => {
    metrics.metrics().then((text) => void response.type(metrics.contentType).send(text), next);
  });
  options.routes?.(app);
  await server.start();
  app.use(
    '/graphql',
    express.json({ limit: '1mb' }),
    expressMiddleware(server, {
      context: async ({ req }) =>
        request(readPrincipal(req.get(PRINCIPAL_HEADER), secret), req.get('x-correlation-id')),
    }),
  );
  const doors = serveDoors({ context: options.name, secret, logger });
  app.use(doors.handler);

  const stopSockets = schema.getSubscriptionType()
    ? serveSockets(httpServer, schema, formatError, (payload) =>
        request(readPrincipal(payload, secret), undefined),
      )
    : () => undefined;
  await new Promise<void>((resolve, reject) => {
    httpServer.once('error', reject).listen(options.port, options.host, resolve);
  });
  lifecycle.onStop('graphql', async () => {
    await stopSockets();
    await server.stop();
  });
  lifecycle.onStop('doors', doors.close); // before that: nobody is to wait for who waits
  const { port } = httpServer.address() as AddressInfo;
  logger.info({ port }, `${options.name} answers`);
  return { port, httpServer };
}

async function readiness(
  options: Pick<SubgraphOptions<RequestContext>, 'ready' | 'logger'>,
  lifecycle: Lifecycle,
): Promise<{ ready: boolean; status: string }> {
  if (lifecycle.isStopping) return { ready: false, status: 'stopping' };
  try {
    await options.ready();
    return { ready: true, status: 'ready' };
  } catch (error) {
    options.logger.warn({ err: error }, 'not ready');
    return { ready: false, status: 'not ready' };
  }
}

function serveSockets<Context>(
  httpServer: Server,
  schema: ReturnType<typeof buildSubgraphSchema>,
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
  context: (principal: string | undefined) => Context,
): () => Promise<void> {
  const sockets = new WebSocketServer({ server: httpServer, path: '/graphql' });
  const mask = (errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
    errors.map((error) => formatError(error.toJSON(), error));
  const disposable = useServer(
    {
      schema,
      context: (_, __, payload) => context(payload.extensions?.['principal'] as string | undefined) as never,
      onNext: (_, __, ___, ____, result) =>
        result.errors ? { ...result, errors: mask(result.errors) } : undefined,
      onError: (_, __, ___, errors) => mask(errors),
    },
    sockets,
  );
  return async () => {
    await disposable.dispose();
  };
}
