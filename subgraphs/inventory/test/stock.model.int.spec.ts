import fc from 'fast-check';
import { type Books, daysLater, openBooks, type Said } from './books';
import { expiryOf, type Happening, happening, ITEMS, Model, RESERVATIONS } from './stock.model';

let books: Books;
let run = 0;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

/** A group with two skus of the run's own, and how a happening is brought about on them. */
async function begin() {
  const group = `model-${(run += 1)}`;
  const skus = ITEMS.map((n) => `${group}-${n}`);
  for (const sku of skus) await books.order(sku, 1, { group });
  let serial = 0;
  const sku = (item: number): string => skus[item] ?? '';
  const id = (reservation: string): string => `${group}-${reservation}`;

  const happen = async (event: Happening, day: number): Promise<void> => {
    const at = daysLater(day);
    switch (event.what) {
      case 'receive': {
        const lot = { lot: event.lot, expiresOn: expiryOf(event.lot) };
        // Refused where the lot has expired: the model says so, too.
        await books.deliver(await books.order(sku(event.item), event.quantity, lot), [], at);
        return;
      }
      case 'lose': {
        const { item, lot, quantity } = event;
        const key = { idempotencyKey: `loss-${(serial += 1)}`, note: null, actor: 'staff', at };
        await books.recordLoss({ sku: sku(item), lot, quantity, ...key });
        return;
      }
      case 'deduct':
        return books.deduct(id(event.reservation), sku(event.item), event.quantity, { at });
      case 'restore':
        return books.restore(id(event.reservation), sku(event.item));
      case 'draw': {
        const { quantity, seed } = event;
        return books.draw(id(event.reservation), group, { quantity, seed, at });
      }
      case 'restoreDraw':
        return books.restoreDraw(id(event.reservation), group);
      case 'sleep':
    }
  };
  return { skus, id, happen };
}

/** Which item a reservation's draw fell on, as it was answered. */
const drawnBy = (said: readonly Said[], skus: readonly string[]): number | null => {
  const sku = said.find(({ type }) => type === 'StockDrawn')?.payload['sku'];
  return typeof sku === 'string' ? skus.indexOf(sku) : null;
};

/** Each fact that says that something moved, once. */
const moved = (said: readonly Said[]): Set<string> =>
  new Set(
    said
      .filter(({ type }) => ['StockDeducted', 'StockDrawn', 'StockRestored'].includes(type))
      .map(({ type, version, payload }) => `${type} ${String(payload['sku'])} ${version}`),
  );

const audits = async (skus: readonly string[]): Promise<string[]> =>
  (await Promise.all(skus.map((sku) => books.audit(sku)))).flat();

it('V5 V11 whatever comes in whatever order, stock is what the rules say, per sku and per lot, and the ledger adds up', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 10, maxLength: 40 }), async (events) => {
      const { skus, id, happen } = await begin();
      const model = new Model();
      for (const event of events) {
        await happen(event, model.day);
        const drawn = event.what === 'draw' ? drawnBy(await books.said(id(event.reservation)), skus) : null;
        model.apply(event, drawn);
        for (const item of ITEMS) {
          const lots = await books.lots(skus[item] ?? '');
          expect(await books.onHand(skus[item] ?? '')).toBe(model.onHand(item));
          for (const lot of ['soon', 'later', 'last']) expect(lots[lot] ?? 0).toBe(model.onHand(item, lot));
        }
        expect(await audits(skus)).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
}, 600_000);

it('V4 V11 X4 all at once, too: nothing is negative, each draws and gives back once, every command is answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 15, maxLength: 40 }), async (events) => {
      const { skus, happen, id } = await begin();
      for (const sku of skus) await books.stock(sku, 3, { lot: 'last', expiresOn: expiryOf('last') });
      await Promise.all(events.map((event) => happen(event, 0)));
      expect(await audits(skus)).toEqual([]);
      for (const name of RESERVATIONS) {
        const commands = events.filter((event) => 'reservation' in event && event.reservation === name);
        const said = await books.said(id(name));
        expect(said).toHaveLength(commands.length);
        // A deduction and a restoration of each sku, a draw and its restoration.
        expect(moved(said).size).toBeLessThanOrEqual(2 * skus.length + 2);
        expect([...moved(said)].filter((fact) => fact.startsWith('StockDrawn')).length).toBeLessThanOrEqual(
          1,
        );
      }
    }),
    { numRuns: 15 },
  );
}, 600_000);

it('V5 V11 X4 duplicates and another order of a reservation’s commands come to the same stock', async () => {
  const commands: Happening[] = [
    { what: 'draw', reservation: 'a', quantity: 1, seed: 'x' },
    { what: 'restoreDraw', reservation: 'a' },
    { what: 'deduct', reservation: 'a', item: 0, quantity: 2 },
    { what: 'restore', reservation: 'a', item: 0 },
  ];
  const shuffled = fc.shuffledSubarray([...commands, ...commands, ...commands], {
    minLength: 12,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(shuffled, async (events) => {
      const { skus, happen } = await begin();
      for (const sku of skus) await books.stock(sku, 3, { lot: 'last', expiresOn: expiryOf('last') });
      for (const event of events) await happen(event, 0);
      // Each was taken and given back, or never taken.
      expect(await Promise.all(skus.map((sku) => books.lots(sku)))).toEqual([{ last: 3 }, { last: 3 }]);
      expect(await audits(skus)).toEqual([]);
    }),
    { numRuns: 15 },
  );
}, 600_000);
