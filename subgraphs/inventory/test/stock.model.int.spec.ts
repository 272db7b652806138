import fc from 'fast-check';
import { AT, type Books, openBooks } from './books';

/**
 * What may happen to one sku. Few reservations and few pieces on purpose: so duplicates, late commands and
 * shortage come about by themselves.
 */
type Happening =
  | { what: 'receive'; quantity: number }
  | { what: 'lose'; quantity: number }
  | { what: 'deduct'; reservation: string; quantity: number }
  | { what: 'restore'; reservation: string; quantity: number };

const quantity = fc.integer({ min: 1, max: 5 });
const reservation = fc.constantFrom('a', 'b', 'c', 'd');
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ what: fc.constant('receive' as const), quantity }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('lose' as const), quantity }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('deduct' as const), reservation, quantity }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('restore' as const), reservation, quantity }) },
);

/** The rules once more, as simply as they can be said. */
class Model {
  onHand = 0;
  private readonly draws = new Map<string, number | 'restored' | 'never'>();

  apply(event: Happening): void {
    if (event.what === 'receive') this.onHand += event.quantity;
    else if (event.what === 'lose') this.onHand -= event.quantity <= this.onHand ? event.quantity : 0;
    else if (event.what === 'deduct') this.deduct(event.reservation, event.quantity);
    else this.restore(event.reservation);
  }

  private deduct(id: string, pieces: number): void {
    if (this.draws.has(id)) return;
    this.draws.set(id, pieces <= this.onHand ? pieces : 'never');
    if (pieces <= this.onHand) this.onHand -= pieces;
  }

  private restore(id: string): void {
    const taken = this.draws.get(id) ?? 'never';
    this.draws.set(id, taken === 'never' ? 'never' : 'restored');
    if (typeof taken === 'number') this.onHand += taken;
  }
}

let books: Books;
let run = 0;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

/** A sku of the run's own, and how a happening is brought about on it. */
async function begin() {
  const sku = `model-${(run += 1)}`;
  let serial = 0;
  await books.order(sku, 1);
  return {
    sku,
    idOf: (name: string) => `${sku}-${name}`,
    async happen(event: Happening): Promise<void> {
      if (event.what === 'receive') await books.stock(sku, event.quantity);
      else if (event.what === 'lose')
        await books.recordLoss({
          sku,
          lot: null,
          quantity: event.quantity,
          note: null,
          idempotencyKey: `loss-${(serial += 1)}`,
          actor: 'staff',
          at: AT,
        });
      else await books[event.what](`${sku}-${event.reservation}`, sku, event.quantity);
    },
  };
}

it('whatever comes in whatever order, stock is what the rules say and the ledger adds up', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 30 }), async (events) => {
      const { sku, happen } = await begin();
      const model = new Model();
      for (const event of events) {
        await happen(event);
        model.apply(event);
        expect(await books.onHand(sku)).toBe(model.onHand);
        expect(await books.audit(sku)).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

it('all at once, too: the ledger adds up, each reservation draws once, every command is answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 10, maxLength: 30 }), async (events) => {
      const { sku, happen, idOf } = await begin();
      await books.stock(sku, 3);
      await Promise.all(events.map(happen));
      expect(await books.audit(sku)).toEqual([]);
      for (const name of ['a', 'b', 'c', 'd']) {
        const commands = events.filter((event) => 'reservation' in event && event.reservation === name);
        const said = await books.said(idOf(name));
        expect(said).toHaveLength(commands.length);
        const moved = new Set(
          said
            .filter(({ type }) => type === 'StockDeducted' || type === 'StockRestored')
            .map(({ type, version }) => `${type} ${version}`),
        );
        expect(moved.size).toBeLessThanOrEqual(2);
      }
    }),
    { numRuns: 15 },
  );
}, 60_000);
