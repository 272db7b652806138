import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Platform } from '../../../test/platform';
import { cancelled, expired, pickedUp, Story } from '../../../test/story';
import { blankView } from '../../domain/reservation-view';
import type { StoryFact } from '../../projections/reservation-facts';
import { foldFact } from '../../projections/reservation-view.projection';
import { prismaChangeLog } from './change.log';
import { prismaViewReader } from './view.reader';
import { prismaViewStore } from './view.store';

jest.setTimeout(60_000);

let platform: Platform;
beforeAll(async () => {
  platform = await Platform.start();
});
afterAll(() => platform.stop());

const stored = async (id: string) =>
  (await platform.prisma.$transaction((tx) => prismaViewStore.lock(tx, id, 'none'))).view;
const story = async (id: string) =>
  (await prismaViewReader(platform.prisma).timelines([id])).map((entry) => entry.id);

describe('the read model on PostgreSQL', () => {
  it.each([
    ['picked up', pickedUp],
    ['cancelled', cancelled],
    ['expired and paid late', expired],
  ])(
    'P12 every order of the facts of one that was %s ends in the same view and timeline',
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
        { numRuns: 12 },
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
    expect((await reader.versions([id])).size).toBe(0);
    await platform.project([held]);
    expect(await reader.byIds([id])).toMatchObject([{ id, status: 'COMPLETED' }]);
  });

  it('pages through a customer’s reservations, newest first, and leaves none out where instants are equal', async () => {
    const reader = prismaViewReader(platform.prisma);
    const customerId = `customer-${randomUUID()}`;
    const ids = Array.from({ length: 7 }, () => randomUUID());
    for (const id of ids) await platform.project(new Story(id, customerId).held().facts);
    const seen: string[] = [];
    for (let after = null as { reservedAt: string; id: string } | null; ;) {
      const page = await reader.page({ customerId }, after, 3);
      seen.push(...page.map((view) => view.id));
      const last = page.at(-1);
      if (!last) break;
      after = last;
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
  it('X3 skips nothing of a transaction that commits after a later one', async () => {
    const log = prismaChangeLog(platform.prisma);
    const start = await log.head();
    const [slow, quick] = [randomUUID(), randomUUID()];
    await platform.prisma.$transaction(async (tx) => {
      // This transaction has its number now, and commits only after the other one was stored.
      const { view } = await prismaViewStore.lock(tx, slow, 'none');
      await platform.project(new Story(quick).held().facts);
      expect(await log.after(start, 10)).toEqual([]);
      const [held] = new Story(slow).held().facts as [StoryFact];
      await prismaViewStore.save(tx, foldFact(view, held), {
        id: held.id,
        reservationId: slow,
        at: held.occurredAt,
        source: held.source,
        type: held.type,
        label: { ko: '', en: '' },
        detail: null,
        causationId: null,
      });
    });
    expect((await log.after(start, 10)).map((change) => change.reservationId)).toEqual([slow, quick]);
  });
});
