import { once } from 'node:events';
import type { RequestHandler, Response } from 'express';
import { OperationTypeNode } from 'graphql';
import { at } from '../auth/expiry';
import type { Clock } from '../clock';
import { formatErrors, routerError } from '../errors';
import type { Limits } from '../limits/limits';
import type { FederatedSubscriptions } from '../subscriptions/federated-subscriptions';
import { type OperationPayload, prepareOperation } from '../subscriptions/prepare';
import type { SubscriberMailbox } from '../subscriptions/view';
import { contextOf } from './request-context';

export interface MultipartOptions {
  subscriptions: FederatedSubscriptions;
  limits: Limits;
  clock: Clock;
}

/** How often a part that says nothing keeps the connection alive; the protocol asks for it. */
const HEARTBEAT_MS = 5_000;
const HEADERS = {
  'content-type': 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0',
  'cache-control': 'no-cache',
  'x-accel-buffering': 'no',
};

/**
 * Subscriptions over multipart HTTP (subscriptionSpec=1.0), as Apollo Client's HttpLink speaks it. Everything
 * that is not one goes on to the next handler.
 */
export function multipartSubscriptions(options: MultipartOptions): RequestHandler {
  const { subscriptions, limits, clock } = options;
  return (request, response, next) => {
    const payload = subscriptionPayload(request.method, request.get('accept') ?? '', request.body);
    if (!payload) return next();
    const prepared = prepareOperation(subscriptions.current, payload, limits);
    if (prepared.ok && prepared.operation.operation.operation !== OperationTypeNode.SUBSCRIPTION)
      return next();
    if (!prepared.ok) return void response.status(400).json({ errors: formatErrors(prepared.errors) });
    const context = contextOf(response);
    let mailbox: SubscriberMailbox;
    try {
      mailbox = subscriptions.subscribe({
        ...payload,
        variables: payload.variables ?? {},
        prepared: prepared.operation,
        context,
      });
    } catch (error) {
      return void response.status(400).json({ errors: formatErrors([error]) });
    }
    const cancelExpiry = context.expiresAt
      ? at(clock, context.expiresAt, () =>
          mailbox.end(routerError('UNAUTHENTICATED', 'The access token has expired.')),
        )
      : () => undefined;
    response.once('close', () => {
      cancelExpiry();
      void mailbox.return();
    });
    stream(response, mailbox).catch(next);
  };
}

async function stream(response: Response, mailbox: SubscriberMailbox): Promise<void> {
  response.writeHead(200, HEADERS);
  response.write('--graphql');
  const heartbeat = setInterval(() => write(response, {}), HEARTBEAT_MS);
  response.once('close', () => clearInterval(heartbeat));
  write(response, {});
  try {
    for await (const payload of mailbox) {
      // waiting for a slow reader here is what lets its mailbox fill, and end it, instead of the memory
      if (!write(response, { payload }))
        await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
  } catch (error) {
    write(response, { payload: null, errors: formatErrors([error]) });
  }
  clearInterval(heartbeat);
  response.end('--\r\n');
}

/** The boundary comes after each part, or Apollo Client holds the last one back. */
const write = (response: Response, part: unknown): boolean =>
  response.writableEnded ||
  response.write(`\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(part)}\r\n--graphql`);

function subscriptionPayload(method: string, accept: string, body: unknown): OperationPayload | undefined {
  if (method !== 'POST' || !/multipart\/mixed/i.test(accept) || !/subscriptionSpec/i.test(accept))
    return undefined;
  if (typeof body !== 'object' || body === null) return undefined;
  const { query, operationName, variables } = body as Record<string, unknown>;
  if (typeof query !== 'string') return undefined;
  return {
    query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables:
      typeof variables === 'object' && variables !== null
        ? (variables as Record<string, unknown>)
        : undefined,
  };
}
