import type { RequestHandler, Response } from 'express';
import { AuthenticationFailed, type Tokens } from '../auth/tokens';
import { type RouterContext, newContext } from '../context';
import { formatErrors } from '../errors';

/** Says in a protocol's own shape that who asks could not be found out; status and headers are set. */
export type RefuseCaller = (response: Response, failure: AuthenticationFailed) => void;

const inGraphql: RefuseCaller = (response, failure) => {
  response.json({ errors: formatErrors([failure.error]) });
};

/** Finds out who asks before anything of the request is read. A bad token is refused here, with 401. */
export function authenticate(tokens: Tokens, refuse: RefuseCaller = inGraphql): RequestHandler {
  return (request, response, next) => {
    tokens.identify(request.get('authorization')).then(
      (identity) => {
        const context = newContext(identity, {
          requestId: request.get('x-request-id'),
          traceparent: request.get('traceparent'),
        });
        response.locals['context'] = context;
        response.setHeader('x-request-id', context.requestId);
        next();
      },
      (failure: unknown) => {
        if (!(failure instanceof AuthenticationFailed)) return next(failure);
        if (failure.status === 401) response.setHeader('www-authenticate', `Bearer error="invalid_token"`);
        else response.setHeader('retry-after', '5');
        refuse(response.status(failure.status), failure);
      },
    );
  };
}

/** The context that `authenticate` made. */
export const contextOf = (response: Response): RouterContext => response.locals['context'] as RouterContext;
