import type { Server } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Logger } from '@yeyak/service-kit';
import type { ExecutionArgs, FormattedExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { at } from '../auth/expiry';
import { AuthenticationFailed, type Tokens } from '../auth/tokens';
import type { Clock } from '../clock';
import { type Identity, type RouterContext, newContext } from '../context';
import { asGraphQLError, formatErrors, routerError } from '../errors';
import type { Limits } from '../limits/limits';
import type { FederatedSubscriptions } from '../subscriptions/federated-subscriptions';
import { type OperationPayload, prepareOperation } from '../subscriptions/prepare';
import type { SubscriptionRequest } from '../subscriptions/view';

/** What graphql-ws keeps for a connection beside its own things. */
interface SocketState extends Record<PropertyKey, unknown> {
  identity?: Identity;
  cancelExpiry?: () => void;
}

/** An operation on its way from `onSubscribe` to `execute` or `subscribe`. */
interface Operation extends SubscriptionRequest {
  kind: 'operation';
}

export interface WebSocketOptions {
  httpServer: Server;
  path: string;
  apollo: ApolloServer<RouterContext>;
  subscriptions: FederatedSubscriptions;
  tokens: Tokens;
  limits: Limits;
  clock: Clock;
  logger: Logger;
  maxMessageBytes: number;
  /** Operations that one socket may run at a time. */
  maxOperations: number;
}

const FORBIDDEN = 4403;
const TRY_AGAIN_LATER = 1013;
/** How long a peer may take to answer a close before it is cut off. */
const CLOSE_WITHIN_MS = 2_000;

/**
 * graphql-transport-ws on the router: subscriptions are federated, queries and mutations go through the same
 * server as over HTTP. A socket lives as long as its token.
 * @returns closes every socket with 1001.
 */
export function serveWebSockets(options: WebSocketOptions): () => Promise<void> {
  const { apollo, subscriptions, tokens, clock, logger } = options;
  const sockets = new WebSocketServer({
    server: options.httpServer,
    path: options.path,
    maxPayload: options.maxMessageBytes,
  });

  const connect = async (socket: WebSocket, authorization: unknown, state: SocketState): Promise<boolean> => {
    try {
      state.identity = await tokens.identify(authorization);
    } catch (error) {
      if (!(error instanceof AuthenticationFailed)) throw error;
      if (error.reason === 'unavailable') socket.close(TRY_AGAIN_LATER, 'Sign-in cannot be checked');
      return false; // 4403 Forbidden
    }
    const { expiresAt } = state.identity;
    if (expiresAt) {
      state.cancelExpiry = at(clock, expiresAt, () => socket.close(FORBIDDEN, 'Token expired'));
      socket.once('close', state.cancelExpiry);
    }
    return true;
  };

  const prepare = (
    payload: OperationPayload & { extensions?: unknown },
    identity: Identity,
    running: number,
  ) => {
    if (running > options.maxOperations) {
      return [
        routerError(
          'OPERATION_LIMIT_EXCEEDED',
          `A socket may run ${options.maxOperations} operations at a time.`,
          {
            limit: 'operations',
            maximum: options.maxOperations,
            actual: running,
          },
        ),
      ];
    }
    const graph = subscriptions.current;
    const prepared = prepareOperation(graph, payload, options.limits);
    if (!prepared.ok) return prepared.errors;
    const given = (payload.extensions ?? {}) as Record<string, unknown>;
    const operation: Operation = {
      kind: 'operation',
      query: payload.query,
      operationName: payload.operationName,
      variables: payload.variables ?? {},
      prepared: prepared.operation,
      context: newContext(identity, { requestId: given['requestId'], traceparent: given['traceparent'] }),
    };
    return {
      schema: graph.schema,
      document: prepared.operation.document,
      operationName: payload.operationName,
      variableValues: payload.variables,
      contextValue: operation,
    };
  };

  const run = async ({
    query,
    operationName,
    variables,
    context,
  }: Operation): Promise<FormattedExecutionResult> => {
    const { body } = await apollo.executeOperation(
      { query, variables, ...(operationName ? { operationName } : {}) },
      { contextValue: context },
    );
    return body.kind === 'single' ? body.singleResult : body.initialResult;
  };

  const disposable = useServer<Record<string, unknown> | undefined, SocketState>(
    {
      isProd: true, // a close reason never says what went wrong inside
      onConnect: ({ connectionParams, extra }) =>
        connect(
          extra.socket,
          connectionParams?.['authorization'] ?? connectionParams?.['Authorization'],
          extra,
        ),
      onSubscribe: ({ subscriptions: running, extra }, _id, payload) => {
        const { identity } = extra;
        if (!identity) throw new Error('a socket without identity');
        try {
          return prepare(payload, identity, Object.keys(running).length);
        } catch (error) {
          logger.error({ err: error }, 'an operation could not be prepared');
          return [asGraphQLError(error)];
        }
      },
      execute: (args: ExecutionArgs) => run(args.contextValue as Operation) as never,
      subscribe: (args: ExecutionArgs) => {
        try {
          return subscriptions.subscribe(args.contextValue as Operation) as never;
        } catch (error) {
          return { errors: formatErrors([error]) } as never;
        }
      },
      // results and errors are formatted already (graphql-ws would look for GraphQLError instances)
      onNext: (_ctx, _id, _payload, _args, result) => result,
      onError: (_ctx, _id, _payload, errors) => formatErrors(errors.map((error) => unwrapped(error))),
    },
    sockets,
  );
  // A broken frame or a message that is too large is the peer's fault: ws closes the socket with the right code,
  // and what graphql-ws would print is only worth a line for debugging.
  sockets.on('connection', (socket) =>
    socket
      .removeAllListeners('error')
      .on('error', (error) => logger.debug({ err: error }, 'a socket failed')),
  );

  return async () => {
    const cut = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate();
    }, CLOSE_WITHIN_MS);
    await disposable.dispose();
    clearTimeout(cut);
  };
}

/** graphql-ws wraps what an iterator throws in an error of its own. */
const unwrapped = (error: GraphQLError): GraphQLError =>
  error.originalError instanceof GraphQLError ? error.originalError : error;
