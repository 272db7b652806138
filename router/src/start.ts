import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import type { Lifecycle, Logger } from '@yeyak/service-kit';
import express from 'express';
import { Tokens } from './auth/tokens';
import { type Clock, systemClock } from './clock';
import type { RouterContext } from './context';
import type { RouterEnv } from './env';
import { maskError } from './errors';
import { limitsPlugin } from './limits/plugin';
import type { Limits } from './limits/limits';
import { healthRoutes } from './ops/health';
import { Metrics } from './ops/metrics';
import { metricsPlugin } from './ops/metrics-plugin';
import { playgroundRoutes } from './playground/playground';
import { requireAddresses } from './subgraphs/addresses';
import { SubgraphRegistry } from './subgraphs/registry';
import { FederatedSubscriptions } from './subscriptions/federated-subscriptions';
import { LoadedGraph } from './subscriptions/graph';
import { HotSupergraph, subgraphNames } from './supergraph/hot-supergraph';
import { cors } from './transports/cors';
import { graphqlErrors } from './transports/graphql-errors';
import { multipartSubscriptions } from './transports/multipart';
import { authenticate, contextOf } from './transports/request-context';
import { restGateway } from './transports/rest-gateway';
import { serveWebSockets } from './transports/websocket';

export interface StartOptions {
  env: RouterEnv;
  logger: Logger;
  /** Stops the router when it stops. */
  lifecycle: Lifecycle;
  /** For tests: decides when a token expires and when a lost subscription is tried again. */
  clock?: Clock;
}

export interface RunningRouter {
  port: number;
  subscriptions: FederatedSubscriptions;
  metrics: Metrics;
}

const GRAPHQL = '/graphql';
const RETRY_MS = 100;
/** How long requests may go on after the router was told to stop. */
const DRAIN_MS = 5_000;

/**
 * Wires and starts the router.
 * @throws where the supergraph cannot be loaded, an address is missing or the port is taken.
 */
export async function startRouter({
  env,
  logger,
  lifecycle,
  clock = systemClock,
}: StartOptions): Promise<RunningRouter> {
  const metrics = new Metrics();
  const secret = env.INTERNAL_SECRET;
  const limits: Limits = {
    depth: env.LIMIT_DEPTH,
    aliases: env.LIMIT_ALIASES,
    tokens: env.LIMIT_TOKENS,
    complexity: env.LIMIT_COMPLEXITY,
  };
  const registry = new SubgraphRegistry(env.subgraphs, { secret, logger, metrics });
  const subscriptions = new FederatedSubscriptions({
    registry,
    secret,
    clock,
    logger,
    metrics,
    buffer: env.SUBSCRIPTION_BUFFER,
    retryMs: RETRY_MS,
  });
  const tokens = new Tokens({
    jwksUrl: new URL(env.JWKS_URL),
    issuer: env.JWT_ISSUER,
    ...(env.JWT_AUDIENCE ? { audience: env.JWT_AUDIENCE } : {}),
    clockToleranceSeconds: env.JWT_CLOCK_TOLERANCE_SECONDS,
    clock,
    logger,
  });

  let subgraphs: readonly string[] | undefined;
  const gateway = gatewayOf(env, logger, registry);
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    subgraphs = subgraphNames(coreSupergraphSdl);
    subscriptions.load(new LoadedGraph(apiSchema, coreSupergraphSdl, limits.tokens));
  });

  const app = express();
  app.disable('x-powered-by');
  const httpServer = createServer(app);
  const apollo = apolloOf(gateway, httpServer, env, limits, metrics, logger);
  await apollo.start();

  app.use(
    healthRoutes({ metrics, registry, isStopping: () => lifecycle.isStopping, subgraphs: () => subgraphs }),
  );
  if (env.PLAYGROUND) app.use(playgroundRoutes({ graphqlPath: GRAPHQL, logger }));
  app.use(
    GRAPHQL,
    cors(env.CORS_ORIGINS),
    authenticate(tokens),
    express.json({ limit: env.BODY_LIMIT_BYTES }),
    multipartSubscriptions({ subscriptions, limits, clock }),
    expressMiddleware(apollo, { context: async ({ res }) => contextOf(res) }),
    graphqlErrors(logger),
  );
  app.use('/rest', cors(env.CORS_ORIGINS), restGateway({ tokens, registry, env, logger }));
  const closeSockets = serveWebSockets({
    httpServer,
    path: GRAPHQL,
    apollo,
    subscriptions,
    tokens,
    limits,
    clock,
    logger,
    maxMessageBytes: env.BODY_LIMIT_BYTES,
    maxOperations: env.SOCKET_OPERATIONS,
  });

  const port = await listen(httpServer, env.HOST, env.PORT);
  lifecycle.onStop('router', async () => {
    await closeSockets();
    await subscriptions.dispose();
    await apollo.stop(); // lets the requests that are under way finish
    await registry.close();
  });
  return { port, subscriptions, metrics };
}

function gatewayOf(env: RouterEnv, logger: Logger, registry: SubgraphRegistry): ApolloGateway {
  const supergraph = new HotSupergraph({
    path: env.SUPERGRAPH_PATH,
    logger,
    check: (sdl) => requireAddresses(subgraphNames(sdl), env.subgraphs),
  });
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1'; // read by the constructor; nothing here calls home
  return new ApolloGateway({
    supergraphSdl: supergraph.hook,
    buildService: ({ name }) => registry.source(name),
    logger,
  });
}

function apolloOf(
  gateway: ApolloGateway,
  httpServer: Server,
  env: RouterEnv,
  limits: Limits,
  metrics: Metrics,
  logger: Logger,
): ApolloServer<RouterContext> {
  return new ApolloServer<RouterContext>({
    gateway,
    logger,
    introspection: env.INTROSPECTION,
    parseOptions: { maxTokens: limits.tokens },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskError,
    plugins: [
      limitsPlugin(limits),
      metricsPlugin(metrics),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: DRAIN_MS }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}
