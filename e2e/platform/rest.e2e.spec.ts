import { randomUUID } from 'node:crypto';
import type { Visitor } from '../support/visitor';
import { World } from '../support/world';

type Body = Record<string, unknown> & { id: string; version: number; status: string; code?: string };

describe('reservations over plain HTTP', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.enter();
  });
  afterAll(() => world.leave());

  async function send(path: string, token: string | undefined, init: RequestInit = {}) {
    const response = await fetch(new URL(path, world.platform.url('router')), {
      ...init,
      headers: {
        ...(init.headers as Record<string, string>),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
    });
    const { status, headers, url } = response;
    const text = await response.text();
    if (status >= 400) expect(headers.get('content-type')).toContain('application/problem+json');
    expect(text).not.toMatch(/127\.0\.0\.1|postgres|prisma|SELECT |node_modules/i);
    return { status, headers, url, body: (text ? JSON.parse(text) : {}) as Body };
  }
  const place = (wish: Record<string, unknown>, key: string = randomUUID(), who: Visitor = world.customer) =>
    send('/rest/reservations', who.token, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ payment: { method: 'CARD' }, ...wish }),
    });

  it('X11 placed by REST it is seen by GraphQL, and the other way round', async () => {
    const offering = await world.offering();
    const placed = await place({ offeringId: offering.id, quantity: 2 });
    expect(placed).toMatchObject({ status: 201, body: { total: { amount: 6_000, currency: 'KRW' } } });
    expect(await world.state(placed.body.id)).toMatchObject({ id: placed.body.id });
    await world.becomes(placed.body.id, 'CONFIRMED');
    const { id, version } = await world.reserved(offering);
    const read = await send(`/rest/reservations/${id}`, world.customer.token);
    expect(read).toMatchObject({ status: 200, body: { id, offeringId: offering.id } });
    expect(read.body.version).toBeGreaterThanOrEqual(version);
    const found = await send(
      new URL(placed.headers.get('location') ?? '', placed.url).pathname,
      world.customer.token,
    );
    expect(found.body.status).toBe('CONFIRMED');
    const unchanged = await send(`/rest/reservations/${placed.body.id}`, world.customer.token, {
      headers: { 'if-none-match': found.headers.get('etag') ?? '' },
    });
    expect(unchanged.status).toBe(304);
  });

  it('X11, X4 the same idempotency key over both protocols is one reservation', async () => {
    const offering = await world.offering({ stock: 5 });
    const key = randomUUID();
    const byRest = await place({ offeringId: offering.id, quantity: 1 }, key);
    const byGraphql = await world.reserve(offering, { idempotencyKey: key });
    expect(byGraphql.reservation?.id).toBe(byRest.body.id);
    const other = randomUUID();
    const [one, two] = await Promise.all([
      world.reserve(offering, { idempotencyKey: other }),
      place({ offeringId: offering.id, quantity: 1 }, other),
    ]);
    expect(two.body.id).toBe(one.reservation?.id);
    expect(await world.available(offering.id)).toBe(3);
    const reused = await place({ offeringId: offering.id, quantity: 2 }, key);
    expect(reused).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('X11 refusals keep their type and get the status that HTTP has for them', async () => {
    const offering = await world.offering({ stock: 1 });
    const wish = { offeringId: offering.id };
    expect(await place({ ...wish, quantity: 2 })).toMatchObject({
      status: 409,
      body: { code: 'SOLD_OUT', available: 1 },
    });
    expect(await place({ ...wish, quantity: 0 })).toMatchObject({ status: 422, body: { field: 'quantity' } });
    expect(await place({ offeringId: 'none' })).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect(await place({ ...wish, payment: { method: 'CARD', token: 'tok_declined' } })).toMatchObject({
      status: 402,
      body: { code: 'PAYMENT_DECLINED' },
    });
    expect(await send('/rest/reservations', world.customer.token, { method: 'POST' })).toMatchObject({
      status: 400,
      body: { code: 'IDEMPOTENCY_KEY_MISSING' },
    });
    const available = async (): Promise<void> => expect(await world.available(offering.id)).toBe(1);
    await available();
  });

  it('X11, X9 who asks is verified by the gateway, and sees their own alone', async () => {
    const offering = await world.offering();
    const { id } = await world.reserved(offering);
    const path = `/rest/reservations/${id}`;
    expect((await send(path, world.other.token)).status).toBe(404);
    expect((await send(path, world.otherStaff.token)).status).toBe(404);
    expect((await send(path, world.staff.token)).status).toBe(200);
    expect((await send(path, undefined)).status).toBe(401);
    expect((await send(path, 'nonsense')).status).toBe(401);
    expect((await place({ offeringId: offering.id }, randomUUID(), world.supplier)).status).toBe(403);
    expect(await send('/rest/openapi.json', undefined)).toMatchObject({
      status: 200,
      body: { openapi: '3.1.0' },
    });
  });

  it('X11, X25 with the context down it is 503 and when to try again', async () => {
    const { platform } = world;
    await platform.stop('reservation');
    try {
      const down = await send(`/rest/reservations/${randomUUID()}`, world.customer.token);
      expect(down).toMatchObject({ status: 503, body: { code: 'DOWNSTREAM_SERVICE_ERROR' } });
      expect(down.headers.get('retry-after')).toBe('5');
    } finally {
      await platform.start('reservation');
    }
  });
});
