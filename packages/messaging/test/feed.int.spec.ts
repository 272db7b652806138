import { type KnownMessage, message } from '@yeyak/contracts';
import { anonymous, type Principal } from '@yeyak/service-kit';
import { Deferred, eventually } from '@yeyak/testkit';
import { Feed, type FactPage } from '../src/feed';
import type { SqlTransaction } from '../src';
import { type DatabaseKind, KINDS } from './databases';
import type { SpecDatabase } from './spec-database';

let kind: DatabaseKind;
let database: SpecDatabase;
let feed: Feed<SqlTransaction>;
let drop: () => Promise<void>;

const withdrawn = (offeringId: string): KnownMessage =>
  message(
    'OfferingWithdrawn',
    { offeringId },
    {
      aggregateType: 'Offering',
      aggregateId: offeringId,
      aggregateVersion: 1,
      correlationId: offeringId,
      causationId: null,
      occurredAt: new Date(),
    },
  );
const say = async (...messages: KnownMessage[]): Promise<void> => {
  await database.$transaction((tx) => kind.dialect.appendToOutbox(tx, messages));
  feed.poke();
};
const read = async (after = '0.0', waitMs = 0, signal?: AbortSignal) => {
  const { facts, end } = await feed.next({ after, types: ['OfferingWithdrawn'], waitMs }, signal);
  return { ids: facts.map(({ message: { aggregateId } }) => aggregateId), facts, end };
};
/**
 * Reads on until as many have been told. A fact is told once no transaction of the whole server is left that might still
 * get in front of it, also one of another spec: so it may take a moment, and they need not come with one answer.
 */
const readAll = async (after: string, count: number) => {
  const all = { ids: [] as string[], facts: [] as FactPage['facts'], end: after };
  await eventually(async () => {
    const page = await read(all.end);
    all.ids.push(...page.ids);
    all.facts.push(...page.facts);
    all.end = page.end;
    expect(all.ids.length).toBeGreaterThanOrEqual(count);
  });
  return all;
};
const ask = async (query: string, principal: Principal = { type: 'service', name: 'loyalty' }) => {
  const signal = new AbortController().signal;
  const answer = await feed.door.answer({ principal, query: new URLSearchParams(query), signal });
  return { ...answer, lines: answer.body.split('\n').filter((line) => line !== '') };
};

describe.each(KINDS.map((one) => [one.dialect.name, one] as const))('the feed of facts on %s', (_, one) => {
  beforeEach(async () => {
    kind = one;
    const opened = await kind.open();
    database = opened.database;
    drop = opened.drop;
    feed = new Feed({ context: 'catalog', database, dialect: kind.dialect });
  });
  afterEach(async () => {
    await database.close();
    await drop();
  });

  it('X12, X23 tells a reader that has just come all of history, and then what is new', async () => {
    await say(withdrawn('a'), withdrawn('b'));
    await say(withdrawn('c'));
    const first = await readAll('0.0', 3);
    expect(first.ids).toEqual(['a', 'b', 'c']);
    expect(await readAll(first.facts[0]?.cursor ?? '', 2)).toMatchObject({ ids: ['b', 'c'] });
    expect(await read(first.end)).toMatchObject({ ids: [], end: first.end });
    await say(withdrawn('d'));
    expect(await readAll(first.end, 1)).toMatchObject({ ids: ['d'] });
  });

  it('X23 skips what is not asked for, and never tells a command', async () => {
    const { message: fact } = (await say(withdrawn('a')).then(() => readAll('0.0', 1))).facts[0] ?? {};
    await say(
      { ...withdrawn('b'), type: 'ProviderRegistered' } as KnownMessage,
      { ...withdrawn('c'), to: 'payment' },
      withdrawn('d'),
    );
    expect(fact?.payload).toEqual({ offeringId: 'a' });
    expect((await readAll('0.0', 2)).ids).toEqual(['a', 'd']);
    const many = Array.from({ length: 450 }, (__, i) => withdrawn(`m${i}`));
    await say(...many.map((m) => ({ ...m, type: 'ProviderRegistered' }) as KnownMessage), withdrawn('last'));
    const { end } = await readAll('0.0', 2);
    expect((await readAll(end, 1)).ids).toEqual(['last']);
  });

  it('X23 waits for what is said next, and not longer than the reader', async () => {
    const waiting = read('0.0', 30_000);
    await say(withdrawn('a'));
    const { ids, end } = await waiting;
    expect(ids).toEqual(['a']);
    const leaving = new AbortController();
    const alone = read(end, 30_000, leaving.signal);
    leaving.abort();
    expect((await alone).ids).toEqual([]);
  });

  it('X23 hears services alone, and says what it does not understand', async () => {
    await say(withdrawn('a'));
    await readAll('0.0', 1);
    expect((await ask('', anonymous)).status).toBe(401);
    expect((await ask('', { type: 'user', userId: 'x', roles: [{ role: 'ADMIN' }] })).status).toBe(403);
    for (const query of [
      'types=Nonsense',
      'types=StockReceived',
      'after=x',
      'after=1',
      'wait=31',
      'wait=-1',
    ]) {
      const { status, body } = await ask(query);
      expect([query, status]).toEqual([query, 400]);
      expect(JSON.parse(body)).toMatchObject({ code: 'INVALID_INPUT' });
    }
    const { status, contentType, lines } = await ask('types=OfferingWithdrawn');
    expect([status, contentType]).toEqual([200, 'application/x-ndjson']);
    const [fact, end] = lines.map((line) => JSON.parse(line) as { cursor: string; message?: KnownMessage });
    expect(fact?.message).toMatchObject({ type: 'OfferingWithdrawn', aggregateId: 'a' });
    expect(end).toEqual({ cursor: fact?.cursor });
    expect((await ask('')).lines).toHaveLength(2); // all of its facts, where none are named
  });

  it('X23 a context that says nothing has an empty feed', async () => {
    feed = new Feed({ context: 'mypage', database, dialect: kind.dialect });
    expect(await ask('')).toMatchObject({ status: 200, lines: ['{"cursor":"0.0"}'] });
  });

  it('X23 skips nothing whose transaction began earlier and ends later', async () => {
    if (!kind.concurrent) return; // transactions follow one another there
    const [begun, mayEnd] = [new Deferred(), new Deferred()];
    const slow = database.$transaction(async (tx) => {
      await kind.dialect.appendToOutbox(tx, [withdrawn('slow')]);
      begun.resolve();
      await mayEnd.promise;
    });
    await begun.promise;
    await say(withdrawn('quick'));
    const before = await read();
    expect(before).toMatchObject({ ids: [], end: '0.0' });
    mayEnd.resolve();
    await slow;
    expect((await readAll(before.end, 2)).ids).toEqual(['slow', 'quick']);
  });
});
