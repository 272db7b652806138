import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mountRest } from '@yeyak/graphql-kit';
import { createLogger, type Principal, PRINCIPAL_HEADER, signPrincipal } from '@yeyak/service-kit';
import { as } from '@yeyak/testkit';
import express from 'express';
import { reservationEndpoints } from '../src/rest/endpoints';
import { reservationBody } from '../src/rest/representation';
import type { ReserveOutcome } from '../src/application/reserve';
import { startHarness } from './harness';

const SECRET = 'a secret of at least thirty-two characters';
type Harness = Awaited<ReturnType<typeof startHarness>>;
type Sent = { status: number; headers: Headers; body: Record<string, unknown> };

describe('reservations over HTTP', () => {
  let harness: Harness;
  let server: Server;
  /** Set where a test wants to hear an outcome that is hard to bring about. */
  let scripted: ReserveOutcome | undefined;

  beforeAll(async () => {
    harness = await startHarness();
    await harness.supply(1_000);
    const app = express();
    const { reserve, reservations, kinds } = harness;
    mountRest(app, {
      endpoints: reservationEndpoints({
        reserve: { execute: async (command) => scripted ?? reserve.execute(command) },
        reservations,
        kinds,
        newId: randomUUID,
      }),
      secret: SECRET,
      logger: createLogger('rest', 'silent'),
    });
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    scripted = undefined;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await harness.stop();
  });

  async function send(path: string, who: Principal | string, init: RequestInit = {}): Promise<Sent> {
    const signed = typeof who === 'string' ? who : signPrincipal(who, SECRET);
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      ...init,
      headers: { [PRINCIPAL_HEADER]: signed, ...(init.headers as Record<string, string>) },
    });
    const text = await response.text();
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    const { status, headers } = response;
    if (status >= 400) {
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(body).toMatchObject({ status });
      for (const member of ['type', 'title', 'code', 'detail']) expect(typeof body[member]).toBe('string');
      expect(text).not.toMatch(/stack|prisma|SELECT|at \S+:\d/);
    }
    return { status, headers, body };
  }
  const place = (
    body: unknown,
    { key = randomUUID(), who = as.customer() }: { key?: string | null; who?: Principal | string } = {},
  ): Promise<Sent> =>
    send('/reservations', who, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key === null ? {} : { 'idempotency-key': key }) },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const cake = { offeringId: 'cake', quantity: 1, payment: { method: 'CARD' } };

  it('X11 places a reservation, says where it is, and reads it until it changes', async () => {
    const placed = await place(cake);
    expect(placed.status).toBe(201);
    expect(reservationBody.parse(placed.body)).toEqual(placed.body);
    expect(placed.headers.get('location')).toBe(`reservations/${String(placed.body['id'])}`);
    const read = await send(`/${placed.headers.get('location')}`, as.customer());
    expect(read.status).toBe(200);
    expect(read.body).toEqual(placed.body);
    const withoutBody = { headers: { 'content-type': 'text/plain' } };
    expect((await send(`/${placed.headers.get('location')}`, as.customer(), withoutBody)).status).toBe(200);
    const etag = read.headers.get('etag') ?? '';
    expect(etag).toBe(`"${String(read.body['version'])}"`);
    const again = (ifNoneMatch: string): Promise<Sent> =>
      send(`/reservations/${String(placed.body['id'])}`, as.customer(), {
        headers: { 'if-none-match': ifNoneMatch },
      });
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*'])
      expect((await again(known)).status).toBe(304);
    expect((await again('"another"')).status).toBe(200);
  });

  it('X11 the same key gives the same reservation, and is refused for another wish', async () => {
    const key = randomUUID();
    const [first, second] = await Promise.all([place(cake, { key }), place(cake, { key })]);
    expect(first.status).toBe(201);
    expect(second.body['id']).toBe(first.body['id']);
    const other = await place({ ...cake, quantity: 2 }, { key });
    expect([other.status, other.body['code']]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('X11 nobody reads what is somebody else’s', async () => {
    const { body } = await place(cake);
    const path = `/reservations/${String(body['id'])}`;
    expect((await send(path, as.customer('another'))).status).toBe(404);
    expect((await send(path, as.staffOf('another-store'))).status).toBe(404);
    expect((await send(path, as.staffOf('store'))).status).toBe(200);
    expect((await send(path, as.nobody)).status).toBe(401);
    expect((await send(path, 'v1.forged.forged')).status).toBe(401);
    for (const id of ['none', '%00', 'x'.repeat(300)])
      expect((await send(`/reservations/${id}`, as.customer())).status).toBe(404);
  });

  it.each([
    ['no pieces', { ...cake, quantity: 0 }, 422, { code: 'INVALID_INPUT', field: 'quantity' }],
    ['half a piece', { ...cake, quantity: 1.5 }, 422, { code: 'INVALID_INPUT', field: 'quantity' }],
    [
      'too many',
      { ...cake, quantity: 1_000_000 },
      409,
      { code: 'LIMIT_REACHED', per: 'RESERVATION', limit: 20 },
    ],
    ['an unknown offering', { ...cake, offeringId: 'none' }, 404, { code: 'NOT_FOUND' }],
    ['an id with a NUL', { ...cake, offeringId: 'x\u0000y' }, 404, { code: 'NOT_FOUND' }],
    ['a field that is not known', { ...cake, qty: 1 }, 422, { code: 'INVALID_INPUT' }],
    ['a means that is not known', { ...cake, payment: { method: 'GOLD' } }, 422, { field: 'payment.method' }],
    [
      'a token with a blank',
      { ...cake, payment: { method: 'CARD', token: 'a b' } },
      422,
      { field: 'payment.token' },
    ],
    [
      'another price',
      { ...cake, expectedPrice: { amount: 1, currency: 'KRW' } },
      409,
      { code: 'PRICE_CHANGED' },
    ],
    ['a list', [], 422, { code: 'INVALID_INPUT' }],
    ['nothing', 'null', 400, {}],
    ['half a JSON', '{"offeringId"', 400, { code: 'BAD_REQUEST' }],
  ])('X11 %s is refused, and nothing is taken', async (_, body, status, members) => {
    const before = await harness.pool();
    expect(await place(body)).toMatchObject({ status, body: members });
    expect(await harness.pool()).toEqual(before);
  });

  it('X11 asks for an idempotency key, for JSON and for a customer', async () => {
    const before = await harness.pool();
    const noKey = { status: 400, body: { code: 'IDEMPOTENCY_KEY_MISSING' } };
    expect(await place(cake, { key: null })).toMatchObject(noKey);
    // No body at all, as clients say it: of the length 0, and of no type.
    expect(await send('/reservations', as.customer(), { method: 'POST' })).toMatchObject(noKey);
    expect(await place(cake, { key: 'short' })).toMatchObject({
      status: 422,
      body: { field: 'idempotencyKey' },
    });
    expect((await place(cake, { who: as.nobody })).status).toBe(401);
    expect((await place(cake, { who: as.supplier('s') })).status).toBe(403);
    expect((await place('x'.repeat(1_100_000))).status).toBe(413);
    const form = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'offeringId=cake' };
    expect((await send('/reservations', as.customer(), form)).status).toBe(415);
    const wrong = await send('/reservations', as.customer());
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await harness.pool()).toEqual(before);
  });

  it('X11 what is sold out, declined or delayed says so in the words of HTTP', async () => {
    const key = randomUUID();
    harness.payments.next = () => ({ outcome: 'declined', declineCode: 'insufficient_funds' });
    expect(await place(cake)).toMatchObject({
      status: 402,
      body: {
        code: 'PAYMENT_DECLINED',
        declineCode: 'insufficient_funds',
        reservation: { status: 'REJECTED' },
      },
    });
    harness.payments.next = () => ({ outcome: 'unavailable', retryAfterSeconds: 7 });
    const delayed = await place(cake, { key });
    expect(delayed).toMatchObject({ status: 503, body: { code: 'PAYMENT_DELAYED', retryAfterSeconds: 7 } });
    expect(delayed.headers.get('retry-after')).toBe('7');
    harness.payments.next = () => ({ outcome: 'approved' });
    await harness.supply(0, 2);
    expect(await place(cake)).toMatchObject({ status: 409, body: { code: 'SOLD_OUT', available: 0 } });
    await harness.supply(1_000, 3);
  });

  it.each<[ReserveOutcome, number, Record<string, unknown>]>([
    [{ tag: 'MissingDetail', part: 'slot' }, 422, { code: 'MISSING_DETAIL', part: 'SLOT' }],
    [
      { tag: 'NotAtThisTime', code: 'NOT_YET_DUE', earliest: new Date('2026-12-01T00:00:00Z') },
      422,
      { code: 'NOT_YET_DUE', earliest: '2026-12-01T00:00:00.000Z' },
    ],
    [{ tag: 'ComeBackShortly', retryAfterSeconds: 5 }, 503, { code: 'COME_BACK_SHORTLY' }],
  ])('X11 %j is %i', async (outcome, status, members) => {
    scripted = outcome;
    const answer = await place(cake);
    expect(answer).toMatchObject({ status, body: members });
    expect(answer.headers.get('retry-after')).toBe(status === 503 ? '5' : null);
  });

  it('X11 describes itself in OpenAPI: every operation that is there, every status that it answers', async () => {
    const { body } = await send('/openapi.json', as.nobody);
    expect(body).toMatchObject({ openapi: '3.1.0' });
    const paths = body['paths'] as Record<string, Record<string, { responses: Record<string, unknown> }>>;
    const { reserve, reservations, kinds } = harness;
    const offered = reservationEndpoints({ reserve, reservations, kinds, newId: randomUUID })
      .filter(({ path }) => path !== '/openapi.json')
      .map(({ method, path }) => `${method} ${path}`);
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    expect(described.sort()).toEqual(offered.sort());
    const answered = [201, 400, 401, 402, 403, 404, 409, 413, 415, 422, 503].map(String);
    expect(Object.keys(paths['/reservations']?.['post']?.responses ?? {})).toEqual(answered);
    const text = JSON.stringify(body);
    const named = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
    const { schemas } = body['components'] as { schemas: Record<string, unknown> };
    expect([...new Set(named)].sort()).toEqual(Object.keys(schemas).sort());
  });
});
