import type { ApolloServerPlugin } from '@apollo/server';
import type { RouterContext } from '../context';
import type { Metrics } from './metrics';

/** Counts and times queries and mutations, over whatever transport they came. */
export const metricsPlugin = (metrics: Metrics): ApolloServerPlugin<RouterContext> => ({
  requestDidStart: async () => {
    const finished = metrics.requestStarted();
    return {
      willSendResponse: async ({ operation, errors }) => {
        finished(operation?.operation ?? 'unknown', errors?.length ? 'errors' : 'ok');
      },
    };
  },
});
