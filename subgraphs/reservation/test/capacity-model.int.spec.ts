import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { GiveBack } from '../src/application/give-back';
import { capacityPool } from '../src/domain/claims';
import { isEnded, type Reservation } from '../src/domain/reservation';
import { statusOf } from '../src/domain/standing';
import { at, doses, FLU, local, openClinic, publish, slotAt } from './clinic';
import { type Harness, MOST_LIVE, NOW, startHarness, wish } from './harness';

/** Four slots on two days, and what can be reserved. */
const SLOTS = ['2026-12-01T09:00', '2026-12-01T10:00', '2026-12-02T09:00', '2026-12-02T10:00'];
const DATED = ['flu', 'check-up'] as const;
const COPIES = ['novel', 'course'] as const;
const FACTS = [
  'PaymentApproved',
  'PaymentDeclined',
  'PaymentRefunded',
  'PaymentVoided',
  'StockDrawn',
  'StockDrawRefused',
  'StockRestored',
  'WorkOrderConfirmed',
  'WorkOrderDenied',
  'WorkOrderCompleted',
  'WorkOrderNoShow',
  'WorkOrderWithdrawn',
  'WorkOrderWithdrawalRefused',
  'VaccinationRecorded',
];

/** What can happen, in any order: facts also where they make no sense, versions also late and twice. */
type Happening =
  | { type: 'reserve'; what: number; slot: number; quantity: number; payment: 'approve' | 'decline' | 'none' }
  | { type: 'hear'; which: number; fact: string }
  | { type: 'cancel' | 'giveBack' | 'runOut'; which: number }
  | { type: 'publish'; what: number; newer: number; places: number[] }
  | { type: 'copies'; what: number; newer: number; capacity: number }
  | { type: 'doses'; sku: string; newer: number; supply: number }
  | { type: 'takeBack'; what: number; slots: number[]; capacity: number; isAnnounced: boolean };

const which = fc.nat(12);
/** How much newer than what was told last; late and twice as well. */
const newer = fc.constantFrom(1, 1, 2, 0, -1);
const slot = fc.nat(SLOTS.length - 1);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('reserve' as const),
      what: fc.nat(3),
      slot,
      quantity: fc.integer({ min: 1, max: 3 }),
      payment: fc.constantFrom('approve' as const, 'approve' as const, 'decline' as const, 'none' as const),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({ type: fc.constant('hear' as const), which, fact: fc.constantFrom(...FACTS) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom('cancel' as const, 'giveBack' as const, 'runOut' as const),
      which,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('publish' as const),
      what: fc.nat(1),
      newer,
      places: fc.array(fc.nat(3), { maxLength: SLOTS.length }),
    }),
  },
  fc.record({ type: fc.constant('copies' as const), what: fc.nat(1), newer, capacity: fc.nat(4) }),
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('doses' as const),
      sku: fc.constantFrom('vaxigrip', 'fluarix'),
      newer,
      supply: fc.nat(4),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('takeBack' as const),
      what: fc.nat(1),
      slots: fc.uniqueArray(slot, { minLength: 1 }),
      capacity: fc.nat(2),
      isAnnounced: fc.boolean(),
    }),
  },
);

/** One run against the real store, beside the supplies as they ought to be. */
class Run {
  private readonly ids: string[] = [];
  private readonly supply = new Map<string, number>();
  /** The newest version that was told of each calendar, of each offering's copies and of each vaccine. */
  private readonly told = new Map<string, number>();
  /** Below this version nothing is taken for a slot: it was taken back with the one after. */
  private readonly closedTo = new Map<string, number>();
  private readonly parts = new Map<string, number>();
  private readonly giveBack: GiveBack;

  constructor(private readonly h: Harness) {
    this.giveBack = new GiveBack(h.change, h.reservations, () => NOW);
  }

  async begin(): Promise<void> {
    await this.h.startAgain();
    await openClinic(this.h);
    for (const offering of DATED) await this.publish(offering, 1, [2, 2, 2, 2]);
    for (const offering of COPIES) await this.copies(offering, 1, 2);
    await this.doses('vaxigrip', 1, 3);
  }

  async happen(event: Happening): Promise<void> {
    const { h } = this;
    const id = 'which' in event ? this.ids[event.which % Math.max(1, this.ids.length)] : undefined;
    switch (event.type) {
      case 'reserve':
        return this.reserve(event);
      case 'hear':
        if (id) await this.hear(id, event.fact);
        return;
      case 'cancel':
        if (id) await h.cancel.execute(id, null, () => 'customer');
        return;
      case 'giveBack':
        if (id) await this.giveBack.execute('customer', id);
        return;
      case 'runOut':
        if (id) await h.change.carryOut(id, { type: 'RunOut', at: new Date('2027-06-01T00:00:00Z') });
        return;
      case 'publish':
        return this.publish(DATED[event.what] ?? 'flu', event.newer, event.places);
      case 'copies':
        return this.copies(COPIES[event.what] ?? 'novel', event.newer, event.capacity);
      case 'doses':
        return this.doses(event.sku, event.newer, event.supply);
      case 'takeBack':
        return this.takeBack(event);
    }
  }

  /** True at every moment, whatever has happened. */
  async check(): Promise<void> {
    const { h } = this;
    const pools = await h.database.$queryRawUnsafe<
      { id: string; supply: number; claimed: number; live: number; overcommitted: boolean }[]
    >(
      `SELECT id, supply, claimed, overcommitted, (SELECT COALESCE(sum(quantity), 0)::int FROM claim
         WHERE pool_id = pool.id AND released_at IS NULL) AS live FROM pool WHERE id NOT LIKE 'stock:%'`,
    );
    for (const { id, supply, claimed, live, overcommitted } of pools) {
      expect({ id, claimed, supply }).toEqual({ id, claimed: live, supply: this.supply.get(id) ?? 0 });
      expect({ id, overcommitted }).toEqual({ id, overcommitted: claimed > supply });
    }
    expect(await h.miscounted()).toEqual([]);
    const reservations = await h.reservations.findMany(this.ids);
    for (const reservation of reservations) await this.checkClaims(reservation);
    for (const kind of ['HEALTH_CHECKUP', 'EBOOK_RENTAL']) {
      const live = reservations.filter((one) => one.kind === kind && !isEnded(one)).length;
      const row = await h.database.liveReservations.findFirst({ where: { customerId: 'customer', kind } });
      expect({ kind, live: row?.live ?? 0 }).toEqual({ kind, live });
      expect(live).toBeLessThanOrEqual(MOST_LIVE);
    }
  }

  private async checkClaims(reservation: Reservation): Promise<void> {
    const { id, claimed, claims, kind } = reservation;
    const live = await this.h.database.claim.count({ where: { reservationId: id, releasedAt: null } });
    expect({ id, live }).toEqual({ id, live: claimed ? claims.length : 0 });
    const status = statusOf(this.h.kinds.get(kind), reservation);
    if (['CANCELLED', 'REJECTED', 'EXPIRED'].includes(status))
      expect({ status, claimed }).toEqual({ status, claimed: false });
    // What comes back is free once it is back; a dose, a place and a seat are used up.
    if (status === 'COMPLETED' && isEnded(reservation))
      expect({ kind, claimed }).toEqual({ kind, claimed: kind !== 'EBOOK_RENTAL' });
  }

  private async reserve(event: Extract<Happening, { type: 'reserve' }>): Promise<void> {
    const { h } = this;
    h.payments.next = () =>
      event.payment === 'decline' ? { outcome: 'declined', declineCode: 'no' } : { outcome: 'approved' };
    const offeringId = [...DATED, ...COPIES][event.what] ?? 'flu';
    const names = Array.from({ length: event.quantity }, (_, i) => `contact-${i}`);
    const command = wish({
      id: randomUUID(),
      offeringId,
      quantity: null,
      slot: event.what < DATED.length ? at(SLOTS[event.slot] ?? '') : null,
      personId: offeringId === 'flu' ? 'minji' : null,
      participantIds: offeringId === 'course' ? names : null,
      ...(event.payment === 'none' || offeringId === 'flu' ? { payment: null } : {}),
    });
    this.ids.push(command.id);
    await h.reserve.execute(command);
  }

  private async hear(reservationId: string, type: string): Promise<void> {
    const name = { ko: '백신', en: 'Vaccine' };
    const item = type === 'StockDrawn' ? { sku: 'vaxigrip', name, lot: null } : null;
    const fact = { type, reservationId, note: null, item, attempt: null, at: NOW, messageId: randomUUID() };
    await this.h.database.$transaction((tx) => this.h.receive.execute(tx, fact));
  }

  private async publish(offeringId: string, newer: number, places: number[]): Promise<void> {
    const version = this.versionOf(offeringId, newer);
    const named = Object.fromEntries(places.map((place, i) => [SLOTS[i] ?? '', place]));
    await publish(this.h, named, { offeringId, version });
    if (!this.isNews(offeringId, version)) return;
    SLOTS.forEach((text, i) => {
      const id = slotAt(text, offeringId);
      if (version > (this.closedTo.get(id) ?? 0)) this.supply.set(id, places[i] ?? 0);
    });
  }

  private async copies(offeringId: string, newer: number, capacity: number): Promise<void> {
    const version = this.versionOf(offeringId, newer);
    const name = { ko: offeringId, en: offeringId };
    const period = { startsAt: '2026-12-07T01:00:00.000Z', endsAt: '2026-12-11T09:00:00.000Z' };
    const kind = offeringId === 'course' ? 'COURSE_ENROLLMENT' : 'EBOOK_RENTAL';
    await this.h.tell(
      'OfferingRevised',
      {
        offeringId,
        providerId: 'clinic',
        kind,
        name,
        price: { amount: 3_000, currency: 'KRW' },
        sku: null,
        capacity,
        period: offeringId === 'course' ? period : null,
      },
      { version },
    );
    if (this.isNews(offeringId, version)) this.supply.set(capacityPool(offeringId), capacity);
  }

  private async doses(sku: string, newer: number, supply: number): Promise<void> {
    const version = this.versionOf(sku, newer);
    await doses(this.h, sku, supply, version);
    if (this.isNews(sku, version)) this.parts.set(sku, supply);
    this.supply.set(
      FLU,
      [...this.parts.values()].reduce((sum, part) => sum + part, 0),
    );
  }

  private async takeBack(event: Extract<Happening, { type: 'takeBack' }>): Promise<void> {
    const offeringId = DATED[event.what] ?? 'flu';
    const next = (this.told.get(offeringId) ?? 0) + 2; // one version may still be under way
    const wanted = event.slots.map((i) => ({
      offeringId,
      startsAt: local(SLOTS[i] ?? ''),
      capacity: event.capacity,
      version: event.isAnnounced ? next : null,
    }));
    const ids = event.slots.map((i) => slotAt(SLOTS[i] ?? '', offeringId));
    const claimed = await Promise.all(ids.map(async (id) => (await this.h.poolOf(id))?.claimed ?? 0));
    const outcome = await this.h.takeBack.execute(wanted);
    expect(outcome.tag).toBe(claimed.every((count) => count <= event.capacity) ? 'TakenBack' : 'InUse');
    if (outcome.tag === 'InUse') return;
    for (const id of ids) {
      this.supply.set(id, Math.min(this.supply.get(id) ?? 0, event.capacity));
      if (event.isAnnounced) this.closedTo.set(id, Math.max(this.closedTo.get(id) ?? 0, next - 1));
    }
  }

  private versionOf(what: string, newer: number): number {
    return Math.max(1, (this.told.get(what) ?? 0) + newer);
  }

  private isNews(what: string, version: number): boolean {
    if (version <= (this.told.get(what) ?? 0)) return false;
    this.told.set(what, version);
    return true;
  }
}

describe('slots, doses, copies and seats, whatever happens in whatever order', () => {
  let h: Harness;
  beforeAll(async () => {
    h = await startHarness();
  });
  afterAll(() => h.stop());

  it('V1, H11, B7, E1, X4 capacity, its count by the day and the count of each person agree at every moment', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 10, maxLength: 50 }), async (happenings) => {
        const run = new Run(h);
        await run.begin();
        await run.check();
        for (const one of happenings) {
          await run.happen(one);
          await run.check();
        }
      }),
      { numRuns: Number(process.env['MODEL_RUNS'] ?? 25) },
    );
  }, 600_000);
});
