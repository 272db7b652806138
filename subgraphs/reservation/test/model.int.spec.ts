import { randomUUID } from 'node:crypto';
import { type KnownMessage, messages } from '@yeyak/contracts';
import fc from 'fast-check';
import type { Reservation } from '../src/domain/reservation';
import { statusOf } from '../src/domain/standing';
import { type Harness, NOW, startHarness, wish } from './harness';
import { Neighbours, type Told } from './neighbours';

/** What can happen, in any order; numbers choose among what there is at the moment. */
type Happening =
  | { type: 'reserve'; quantity: number; payment: 'approve' | 'decline' | 'lose' | 'down' | 'none' }
  | { type: 'pay'; which: number; payment: 'approve' | 'decline' | 'lose' }
  | { type: 'cancel'; which: number; desk: boolean; refund: boolean }
  | { type: 'runOut'; which: number }
  | { type: 'pickUp'; which: number }
  | { type: 'carryOut'; which: number; again: boolean }
  | { type: 'tell'; which: number; again: boolean }
  /** All that is under way arrives. */
  | { type: 'flow' }
  | { type: 'deliver'; quantity: number }
  | { type: 'lose'; quantity: number };

const which = fc.nat(8);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('reserve' as const),
      quantity: fc.integer({ min: 1, max: 3 }),
      payment: fc.constantFrom(
        'approve' as const,
        'approve' as const,
        'decline' as const,
        'lose' as const,
        'down' as const,
        'none' as const,
      ),
    }),
  },
  fc.record({
    type: fc.constant('pay' as const),
    which,
    payment: fc.constantFrom('approve' as const, 'decline' as const, 'lose' as const),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('cancel' as const),
      which,
      desk: fc.boolean(),
      refund: fc.boolean(),
    }),
  },
  fc.record({ type: fc.constant('runOut' as const), which }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('pickUp' as const), which }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('carryOut' as const), which, again: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('tell' as const), which, again: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('flow' as const) }) },
  fc.record({ type: fc.constant('deliver' as const), quantity: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ type: fc.constant('lose' as const), quantity: fc.integer({ min: 1, max: 2 }) }),
);

/** One run of the model against the real store. */
class Run {
  private readonly ids: string[] = [];
  private readonly commands: KnownMessage[] = [];
  private readonly facts: Told[] = [];
  private read = 0n;
  private supply = 4;
  private version = 1;
  private hasLost = false;
  private readonly neighbours = new Neighbours(() => this.supply);

  constructor(private readonly h: Harness) {}

  async begin(): Promise<void> {
    await this.h.database.$executeRawUnsafe(`TRUNCATE reservation, claim, pool, timer, outbox`);
    this.read = 0n;
    await this.h.supply(this.supply, this.version);
  }

  async happen(event: Happening): Promise<void> {
    const { h, neighbours } = this;
    const id = 'which' in event ? this.ids[event.which % Math.max(1, this.ids.length)] : undefined;
    switch (event.type) {
      case 'reserve': {
        const how = event.payment;
        this.answerCaptures(how === 'none' ? 'down' : how);
        const command = wish({
          id: randomUUID(),
          quantity: event.quantity,
          ...(how === 'none' ? { payment: null } : {}),
        });
        this.ids.push(command.id);
        await h.reserve.execute(command);
        break;
      }
      case 'pay':
        this.answerCaptures(event.payment);
        if (id) await h.pay.execute('customer', id, { method: 'CARD', token: null });
        break;
      case 'cancel':
        // Within the request the neighbours answer at once, or not at all.
        h.desk.withdraw = async (payload) =>
          event.desk
            ? (this.sync('WithdrawWorkOrder', payload, payload.reservationId) as 'WorkOrderWithdrawn')
            : null;
        h.payments.cancel = async (payload) =>
          event.refund
            ? (this.sync('CancelPayment', payload, payload.reservationId) as 'PaymentRefunded')
            : null;
        if (id) await h.cancel.execute(id, null, () => 'customer');
        break;
      case 'runOut':
        if (id) await h.change.carryOut(id, { type: 'RunOut', at: new Date(NOW.getTime() + 4 * 86_400_000) });
        break;
      case 'pickUp':
        if (id) this.facts.push(...neighbours.pickUp(id));
        break;
      case 'carryOut':
        this.carryOut(event.which, event.again);
        break;
      case 'tell':
        await this.tell(event.which, event.again);
        break;
      case 'flow':
        await this.settle();
        break;
      case 'deliver':
        await this.resupply(event.quantity);
        break;
      case 'lose':
        await this.resupply(-Math.min(event.quantity, neighbours.left()));
        break;
    }
    await this.collect();
  }

  /** Everything that is under way arrives, until nothing is. */
  async settle(): Promise<void> {
    await this.collect();
    while (this.commands.length + this.facts.length > 0) {
      while (this.commands.length > 0) this.carryOut(0, false);
      while (this.facts.length > 0) await this.tell(0, false);
      await this.collect();
    }
  }

  /** True at every moment, whatever has happened. */
  async checkAlways(): Promise<void> {
    const pool = await this.h.pool();
    expect(pool.claimed).toBe(pool.live);
    if (!(await this.isOvercommitted())) expect(pool.claimed).toBeLessThanOrEqual(pool.supply);
    for (const reservation of await this.all()) {
      const status = this.status(reservation);
      const live = await this.liveClaims(reservation.id);
      const over = ['CANCELLED', 'REJECTED', 'EXPIRED', 'NO_SHOW'].includes(status);
      if (over) expect({ status, live }).toEqual({ status, live: 0 });
      else if (status !== 'CANCELLING')
        expect({ status, live }).toEqual({ status, live: reservation.quantity });
      if (reservation.process.steps['pay'] === 'undoing') expect(reservation.refund).toBe('PENDING');
      if (['CONFIRMED', 'COMPLETED'].includes(status)) {
        expect(this.neighbours.charged.get(`${reservation.id}:1`)).toBe(reservation.total.amount); // X2
      }
    }
  }

  /** True once nothing is under way any more. */
  async checkSettled(): Promise<void> {
    for (const reservation of await this.all()) {
      const status = this.status(reservation);
      const stands = status === 'CONFIRMED' || status === 'COMPLETED';
      const { id, quantity, total } = reservation;
      expect({ status, paid: this.neighbours.paid(id) }).toEqual({ status, paid: stands ? total.amount : 0 });
      expect({ status, taken: this.neighbours.taken(id) }).toEqual({ status, taken: stands ? quantity : 0 });
      expect(status).not.toBe('CANCELLING');
      if (this.neighbours.isPickedUp(id)) expect(status).toBe('COMPLETED');
      expect(reservation.refund).not.toBe('PENDING');
      // Whoever got a claim gets the goods, unless some were lost.
      if (!this.hasLost) expect(reservation.reason?.code).not.toBe('OUT_OF_STOCK');
    }
    const [timers] = await this.h.database.$queryRawUnsafe<{ idle: number }[]>(
      `SELECT count(*)::int AS idle FROM timer t JOIN reservation r ON r.id = t.owner
       WHERE r.status = ANY('{COMPLETED,CANCELLED,REJECTED,EXPIRED,NO_SHOW}')`,
    );
    expect(timers?.idle).toBe(0);
  }

  private answerCaptures(how: 'approve' | 'decline' | 'lose' | 'down'): void {
    this.h.payments.next = (request) => {
      const { outcome, facts } = this.neighbours.capture(request, how);
      this.facts.push(...facts);
      return outcome;
    };
  }

  private sync(
    type: 'WithdrawWorkOrder' | 'CancelPayment',
    payload: unknown,
    reservationId: string,
  ): string | null {
    const facts = this.neighbours.take({ type, payload, correlationId: reservationId } as KnownMessage);
    this.facts.push(...facts); // it is said over the queue as well
    return facts[0]?.type ?? null;
  }

  private carryOut(which: number, again: boolean): void {
    const at = which % Math.max(1, this.commands.length);
    const command = this.commands[at];
    if (!command) return;
    if (!again) this.commands.splice(at, 1); // else it comes once more, later
    this.facts.push(...this.neighbours.take(command));
  }

  private async tell(which: number, again: boolean): Promise<void> {
    const at = which % Math.max(1, this.facts.length);
    const fact = this.facts[at];
    if (!fact) return;
    if (!again) this.facts.splice(at, 1);
    await this.h.fact(fact.reservationId, fact.type);
  }

  private async resupply(change: number): Promise<void> {
    if (change === 0) return;
    this.hasLost ||= change < 0;
    this.supply += change;
    this.version += 1;
    const pool = { id: 'stock:cake', providerId: 'store', supply: this.supply, version: this.version };
    await this.h.database.$transaction((tx) => this.h.setSupply.execute(tx, pool, NOW, null));
  }

  /** Takes the commands that were committed since the last look. */
  private async collect(): Promise<void> {
    const rows = await this.h.database.$queryRawUnsafe<(KnownMessage & { position: bigint })[]>(
      `SELECT position, type, payload, correlation_id AS "correlationId" FROM outbox WHERE position > $1 ORDER BY position`,
      this.read,
    );
    for (const { position, ...message } of rows) {
      this.read = position;
      if (messages[message.type].sort === 'command') this.commands.push(message);
    }
  }

  private async all(): Promise<Reservation[]> {
    return this.h.reservations.findMany(this.ids);
  }

  private status(reservation: Reservation): string {
    return statusOf(this.h.kinds.get(reservation.kind), reservation);
  }

  private async liveClaims(id: string): Promise<number> {
    const [row] = await this.h.database.$queryRawUnsafe<{ live: number }[]>(
      `SELECT COALESCE(sum(quantity), 0)::int AS live FROM claim WHERE reservation_id = $1 AND released_at IS NULL`,
      id,
    );
    return row?.live ?? 0;
  }

  private async isOvercommitted(): Promise<boolean> {
    const [row] = await this.h.database.$queryRawUnsafe<{ overcommitted: boolean }[]>(
      `SELECT overcommitted FROM pool`,
    );
    return row?.overcommitted ?? false;
  }
}

describe('a store pick-up, whatever happens in whatever order', () => {
  let h: Harness;
  beforeAll(async () => {
    h = await startHarness();
  });
  afterAll(() => h.stop());

  it('X2, X4, X6 keeps capacity, money and goods in agreement, and ends', async () => {
    const runs = Number(process.env['MODEL_RUNS'] ?? 60);
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(happening, { minLength: 5, maxLength: 40 }),
        async (lossy, all) => {
          const happenings = lossy ? all : all.filter(({ type }) => type !== 'lose');
          const run = new Run(h);
          await run.begin();
          for (const one of happenings) {
            await run.happen(one);
            await run.checkAlways();
          }
          await run.settle();
          await run.checkAlways();
          await run.checkSettled();
        },
      ),
      { numRuns: runs },
    );
  }, 600_000);
});
