import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Platform } from '../../../test/platform';
import { pickedUp, stories } from '../../../test/stories';
import { Story } from '../../../test/story';
import type { AfterView } from '../../application/ports';
import { blankView } from '../../domain/reservation-view';
import type { StoryFact } from '../../projections/reservation-facts';
import { foldFact } from '../../projections/reservation-view.projection';
import { prismaChangeLog } from './change.log';
import { prismaViewReader } from './view.reader';
import { prismaViewStore } from './view.store';

let platform: Platform;
beforeAll(async () => {
  platform = await Platform.start();
});
afterAll(() => platform.stop());

/** What is stored, but for what depends on the order in which facts came. */
const stored = async (id: string) => ({
  ...(await platform.prisma.$transaction((tx) => prismaViewStore.lock(tx, id, 'none'))).view,
  shownVersion: 0,
});
const story = async (id: string) =>
  (await prismaViewReader(platform.prisma).timelines([id])).map((entry) => entry.id);

describe('the read model on PostgreSQL', () => {
  it.each(stories)(
    'P12, H9, D10, B10, E7, Vn3 every order of the facts of %s ends in the same view and timeline',
    async (_, tell) => {
      await fc.assert(
        fc.asyncProperty(fc.infiniteStream(fc.nat()), async (dice) => {
          const id = randomUUID();
          const { facts } = tell(id);
          const order = [...facts, ...facts.slice(0, 4)]
            .map((fact) => ({ fact, at: dice.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ fact }) => fact);
          await platform.project(order);
          expect(await stored(id)).toEqual(facts.reduce(foldFact, blankView(id)));
          expect(await story(id)).toEqual(facts.map((fact) => fact.id));
        }),
        { numRuns: 5 },
      );
    },
  );

  it('X4 facts of one reservation taken in at once, and each twice, take effect once', async () => {
    const id = randomUUID();
    const { facts } = pickedUp(id);
    await Promise.all([...facts, ...facts].map((fact) => platform.project([fact])));
    expect(await stored(id)).toEqual(facts.reduce(foldFact, blankView(id)));
    expect(await story(id)).toHaveLength(facts.length);
  });

  it('X4 facts that come again after the inbox was cleared for a replay change nothing', async () => {
    const id = randomUUID();
    const { facts } = pickedUp(id);
    await platform.project(facts);
    const before = await stored(id);
    await platform.prisma.inboxMessage.deleteMany({ where: { correlationId: id } });
    await platform.project(facts);
    expect(await stored(id)).toEqual(before);
  });

  it('X3 lists a reservation only once it is known what was reserved', async () => {
    const reader = prismaViewReader(platform.prisma);
    const id = randomUUID();
    const [held, ...later] = pickedUp(id).facts as [StoryFact, ...StoryFact[]];
    await platform.project(later);
    expect(await reader.byIds([id])).toEqual([]);
    expect((await reader.known([id])).size).toBe(0);
    await platform.project([held]);
    expect(await reader.byIds([id])).toMatchObject([{ id, status: 'COMPLETED' }]);
  });

  it('pages through a customer’s reservations, newest first, and leaves none out where instants are equal', async () => {
    const reader = prismaViewReader(platform.prisma);
    const customerId = `customer-${randomUUID()}`;
    const ids = Array.from({ length: 7 }, () => randomUUID());
    for (const id of ids) await platform.project(new Story(id, customerId).held().facts);
    const seen: string[] = [];
    for (let after = null as AfterView | null; ;) {
      const page = await reader.page({ customerId }, after, 3);
      seen.push(...page.map((view) => view.id));
      const last = page.at(-1);
      if (!last) break;
      after = { order: 'NEWEST_FIRST', reservedAt: last.reservedAt, id: last.id };
    }
    expect(seen).toEqual([...ids].sort().reverse());
  });

  it('keeps the newer of two versions of a provider, whichever comes first', async () => {
    const id = `store-${randomUUID()}`;
    const save = (version: number, name: string) =>
      platform.prisma.$transaction((tx) =>
        prismaViewStore.saveProvider(tx, {
          id,
          version,
          name: { ko: name, en: name },
          timeZone: 'Asia/Seoul',
        }),
      );
    await save(2, 'new');
    await save(1, 'old');
    expect(await prismaViewReader(platform.prisma).providers([id])).toMatchObject([
      { version: 2, name: { en: 'new' } },
    ]);
  });
});

describe('the change log', () => {
  it('X7 has a row for what a screen shows, and none for a line more in the story', async () => {
    const log = prismaChangeLog(platform.prisma);
    await platform.settled();
    const start = await log.head();
    const id = randomUUID();
    const { facts } = pickedUp(id);
    await platform.project(facts);
    await platform.project(facts);
    await platform.settled();
    const changes = await log.after(start, 100);
    const shown = facts.flatMap(({ type }, index) => (type === 'StockDeducted' ? [] : [index + 1]));
    expect(changes.map(({ version }) => version)).toEqual(shown);
    // What is told of them is the view as it is now, once.
    const told = await log.between({ by: 'reservation', id }, start, await log.head(), 100);
    expect(told.map(({ view }) => view.version)).toEqual([facts.length]);
  });

  it('X3 a follower that resumes is told of the last visible change, though more was taken in after it', async () => {
    const log = prismaChangeLog(platform.prisma);
    await platform.settled();
    const start = await log.head();
    const id = randomUUID();
    await platform.project(new Story(id).held().paid().stock('StockDeducted').facts);
    await platform.settled();
    const told = await log.between({ by: 'reservation', id }, start, await log.head(), 100);
    expect(told).toMatchObject([{ view: { id, version: 3, shownVersion: 2 } }]);
  });

  it('X3 skips nothing of a transaction that commits after a later one', async () => {
    const log = prismaChangeLog(platform.prisma);
    await platform.settled();
    const start = await log.head();
    const [slow, quick] = [randomUUID(), randomUUID()];
    await platform.prisma.$transaction(async (tx) => {
      // This transaction has its number now, and commits only after the other one was stored.
      const { view } = await prismaViewStore.lock(tx, slow, 'none');
      await platform.project(new Story(quick).held().facts);
      expect(await log.after(start, 10)).toEqual([]);
      const [held] = new Story(slow).held().facts as [StoryFact];
      await prismaViewStore.save(
        tx,
        { ...foldFact(view, held), shownVersion: 1 },
        {
          id: held.id,
          reservationId: slow,
          at: held.occurredAt,
          source: held.source,
          type: held.type,
          label: { ko: '', en: '' },
          detail: null,
          causationId: null,
        },
      );
    });
    await platform.settled();
    expect((await log.after(start, 10)).map((change) => change.reservationId)).toEqual([slow, quick]);
  });
});
