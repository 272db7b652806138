import { createServer, type Server } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
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
import { correlationOf } from './correlation';
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
  const correlations: Correlations = new WeakMap();
  const formatError = maskError((fault, error) =>
    logger.error({ err: fault, correlationId: correlations.get(error as object) }, 'a request failed'),
  );
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
      correlate(correlations),
    ],
    stopOnTerminationSignals: false,
  });
  const request = (principal: Principal, correlationId: string): Context =>
    options.context({ principal, correlationId, now: new Date() });

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
      context: async ({ req, res }) =>
        request(readPrincipal(req.get(PRINCIPAL_HEADER), secret), correlationOf(req, res)),
    }),
  );
  const doors = serveDoors({ context: options.name, secret, logger });
  app.use(doors.handler);

  const stopSockets = schema.getSubscriptionType()
    ? serveSockets(httpServer, schema, { formatError, correlations }, (payload) =>
        request(readPrincipal(payload, secret), randomUUID()),
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

/** What each error of a request is about: who formats an error is not told of whose request it is. */
type Correlations = WeakMap<object, string>;

const remember = (correlations: Correlations, errors: readonly object[], context: RequestContext): void => {
  for (const error of errors) correlations.set(error, context.correlationId);
};

const correlate = (correlations: Correlations): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) =>
        Promise.resolve(remember(correlations, errors, contextValue)),
    }),
});

function serveSockets(
  httpServer: Server,
  schema: ReturnType<typeof buildSubgraphSchema>,
  faults: {
    formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
    correlations: Correlations;
  },
  context: (principal: string | undefined) => RequestContext,
): () => Promise<void> {
  const { formatError, correlations } = faults;
  const sockets = new WebSocketServer({ server: httpServer, path: '/graphql' });
  const mask = (errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
    errors.map((error) => formatError(error.toJSON(), error));
  const disposable = useServer(
    {
      schema,
      context: (_, __, payload) => context(payload.extensions?.['principal'] as string | undefined) as never,
      onNext: (_, __, ___, { contextValue }, { errors, ...result }) => {
        if (!errors) return undefined;
        remember(correlations, errors, contextValue as RequestContext);
        return { ...result, errors: mask(errors) };
      },
      onError: (_, __, ___, errors) => mask(errors),
    },
    sockets,
  );
  return async () => {
    await disposable.dispose();
  };
}
