import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { RouterContext } from '../context';
import { routerError } from '../errors';
import { type Limits, enforceLimits } from './limits';

/** Applies the limits to queries and mutations; subscriptions meet the same ones where they are prepared. */
export const limitsPlugin = (limits: Limits): ApolloServerPlugin<RouterContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) return;
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
        throw routerError(
          'BAD_REQUEST',
          'Subscriptions run over a WebSocket (graphql-transport-ws) or as multipart/mixed;subscriptionSpec=1.0.',
          { http: { status: 400 } },
        );
      }
      enforceLimits({ schema, document, operation, variables: request.variables ?? {} }, limits);
    },
  }),
});
