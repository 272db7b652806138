import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { message } from '@yeyak/contracts';
import { PRINCIPAL_HEADER, type Principal, signPrincipal, verifyPrincipal } from '@yeyak/service-kit';
import { eventually } from '@yeyak/testkit';
import { Child } from './child';
import { findPython } from './interpreter';

const SECRET = 'a secret of at least thirty-two characters';
const SERVICE: Principal = { type: 'service', name: 'router' };

const paid = (id: string, over: Record<string, unknown> = {}) => {
  const amount = { amount: 1_000, currency: 'KRW' };
  const at = '2026-11-21T03:00:00.000Z';
  const payload = { paymentId: 'p', key: 'r:1', reservationId: 'r', amount, method: 'CARD', approvedAt: at };
  const from = { aggregateType: 'Payment', aggregateId: 'p', aggregateVersion: 1, correlationId: 'r' };
  const made = message('PaymentApproved', payload, {
    ...from,
    id,
    causationId: null,
    occurredAt: new Date(at),
  });
  return { ...made, payload: { ...made.payload, ...over } };
};

describe('the consumer in another language, told what a test says', () => {
  /** What the feed holds, in order; a place is an index. */
  let log: unknown[];
  let askedAfter: string[];
  /** Answers once in place of the feed. */
  let instead: ((response: ServerResponse) => void) | null;
  let feed: Server;
  let consumer: Child;
  let folder: string;
  let url: string;

  beforeEach(async () => {
    log = [];
    askedAfter = [];
    instead = null;
    feed = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://feed');
      const caller = verifyPrincipal(request.headers[PRINCIPAL_HEADER] as string, SECRET);
      if (pathname !== '/facts' || caller.type !== 'service') return void response.writeHead(403).end();
      const after = searchParams.get('after') ?? '';
      askedAfter.push(after);
      const place = Number(after.split('.')[1]);
      if (instead && log.length > place) {
        instead(response);
        instead = null;
        return;
      }
      const lines = log
        .slice(place)
        .map((fact, index) => ({ cursor: `0.${place + index + 1}`, message: fact }));
      const answer = [...lines, { cursor: `0.${log.length}` }]
        .map((line) => `${JSON.stringify(line)}\n`)
        .join('');
      // Nothing new: it waits, though not for long.
      setTimeout(() => response.end(answer), lines.length > 0 ? 0 : 50);
    });
    await new Promise<void>((resolve) => feed.listen(0, '127.0.0.1', resolve));
    folder = mkdtempSync(path.join(tmpdir(), 'yeyak-foreign-'));
    consumer = Child.start(findPython(), ['-B', path.join(__dirname, 'loyalty', 'consumer.py')], {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      INTERNAL_SECRET: SECRET,
      STORE: path.join(folder, 'loyalty.db'),
      SCHEMA_DIR: path.join(__dirname, '..', '..', 'packages', 'contracts', 'schema'),
      FEEDS: `payment=http://127.0.0.1:${(feed.address() as AddressInfo).port}`,
    });
    url = `http://127.0.0.1:${(await consumer.said(/"port": (\d+)/))[1]}/graphql`;
  });
  afterEach(async () => {
    await consumer.stop();
    feed.closeAllConnections();
    await new Promise((resolve) => feed.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async (query: string, header = signPrincipal(SERVICE, SECRET)) => {
    const variables = { representations: [{ __typename: 'Reservation', id: 'r' }] };
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [PRINCIPAL_HEADER]: header },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, body: await response.text() };
  };
  const taken = (): number => consumer.output.split('"taken"').length - 1;

  it('X23, X4 one message told three times has one effect, another has its own', async () => {
    log.push(paid('m1'), paid('m1'), paid('m1'), paid('m2'));
    await eventually(() => expect(taken()).toBe(2));
    await eventually(() => expect(askedAfter.at(-1)).toBe('0.4'));
    expect(taken()).toBe(2);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['breaks off', (response) => void response.write('{"cursor": "0.1", "mess', () => response.destroy())],
    ['has no cursor', (response) => void response.end('{}\n')],
    ['is no HTTP', (response) => void response.socket?.end('nonsense\r\n\r\n')],
  ])('X23, X3 an answer that %s is asked for again, visibly', async (_, other) => {
    instead = other;
    log.push(paid('m1'), paid('m2'));
    await consumer.said(/"source": "payment", "error": /);
    await eventually(() => expect(taken()).toBe(2));
  });

  it.each([
    ['a part that was promised is missing', { amount: undefined }],
    ['an amount is no whole number', { amount: { amount: 1.5, currency: 'KRW' } }],
    ['an instant is none', { approvedAt: 'yesterday' }],
  ])('X23, X17 where %s the feed stops, visibly; mended, it goes on', async (_, wrong) => {
    log.push(paid('m1'), paid('m2', wrong), paid('m3'));
    await consumer.said(/"source": "payment", "error": /);
    expect(taken()).toBe(1);
    log[1] = paid('m2', { fieldOfALaterVersion: true });
    await eventually(() => expect(taken()).toBe(3));
    expect(askedAfter).toContain('0.1');
  });

  it('X23, X9 believes the signed header alone', async () => {
    const query =
      'query L($representations:[_Any!]!){_entities(representations:$representations){...on Reservation{loyalty{points}}}}';
    expect(await ask(query)).toEqual({ status: 200, body: '{"data": {"_entities": [{"loyalty": null}]}}' });
    expect((await ask(query, 'v1.forged.forged')).status).toBe(401);
    expect((await ask('mutation { x }')).status).toBe(400);
    expect((await ask('query { nonsense }')).status).toBe(400);
  });
});
