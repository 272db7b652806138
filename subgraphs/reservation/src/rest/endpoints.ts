import {
  couldBeId,
  type Endpoint,
  maySee,
  problem,
  requireCustomer,
  requireUser,
  type RestAnswer,
  type RestRequest,
} from '@yeyak/graphql-kit';
import type { ReservationStore } from '../application/ports';
import type { Reserve } from '../application/reserve';
import type { Kinds } from '../domain/kinds';
import { openApi } from './openapi';
import { invalidInput, notFound, toAnswer } from './outcomes';
import { etagOf, toBody } from './representation';
import { toCommand, wishBody } from './wish-body';

/** What the adapter calls: the same as GraphQL's. */
export interface RestDependencies {
  reserve: Pick<Reserve, 'execute'>;
  reservations: Pick<ReservationStore, 'find'>;
  kinds: Kinds;
  newId: () => string;
}

/** Reserving and reading a reservation over plain HTTP: a second way in, to the same use cases (X11). */
export const reservationEndpoints = (dependencies: RestDependencies): Endpoint[] => [
  { method: 'post', path: '/reservations', answer: (request) => place(request, dependencies) },
  { method: 'get', path: '/reservations/{id}', answer: (request) => read(request, dependencies) },
  { method: 'get', path: '/openapi.json', answer: () => ({ status: 200, body: openApi }) },
];

async function place(
  { context, body, header }: RestRequest,
  { reserve, kinds, newId }: RestDependencies,
): Promise<RestAnswer> {
  const customerId = requireCustomer(context);
  const idempotencyKey = header('idempotency-key');
  if (!idempotencyKey) return keyMissing();
  const wish = wishBody.safeParse(body);
  if (!wish.success) {
    const [issue] = wish.error.issues;
    return invalidInput(issue?.path.join('.') ?? '', issue?.message ?? 'Not understood.');
  }
  const command = toCommand(wish.data, { id: newId(), customerId, idempotencyKey, at: context.now });
  return toAnswer(await reserve.execute(command), (reservation) => toBody(reservation, kinds));
}

async function read(
  { context, params, header }: RestRequest,
  { reservations, kinds }: RestDependencies,
): Promise<RestAnswer> {
  requireUser(context);
  const id = params['id'] ?? '';
  const found = couldBeId(id) ? await reservations.find(id) : null;
  if (!found || !maySee(context.principal, found.customerId, found.providerId)) return notFound();
  const etag = etagOf(found);
  const headers = { etag, 'cache-control': 'private, no-cache', vary: 'authorization' };
  return isKnown(header('if-none-match'), etag)
    ? { status: 304, headers }
    : { status: 200, headers, body: toBody(found, kinds) };
}

/** Whether the caller has this version already; weak comparison, as RFC 9110 wants it here. */
const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));

const keyMissing = (): RestAnswer =>
  problem({
    status: 400,
    code: 'IDEMPOTENCY_KEY_MISSING',
    detail: 'Send an Idempotency-Key, the same one with each retry: 8 to 100 printable characters.',
  });
