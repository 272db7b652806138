import { GiveBack } from '../src/application/give-back';
import { capacityPool } from '../src/domain/claims';
import { statusOf } from '../src/domain/standing';
import { cake, type Harness, NOW, startHarness, wish } from './harness';

const NOVEL = capacityPool('novel');

describe('a book of which there is one copy', () => {
  let h: Harness;
  let giveBack: GiveBack;
  beforeAll(async () => {
    h = await startHarness();
    giveBack = new GiveBack(h.change, h.reservations, () => NOW);
  });
  afterAll(() => h.stop());
  beforeEach(async () => {
    await h.startAgain();
    h.payments.captured = [];
    await h.tell(
      'OfferingPublished',
      {
        offeringId: 'novel',
        providerId: 'store',
        kind: 'EBOOK_RENTAL',
        name: cake().name,
        price: { amount: 3_000, currency: 'KRW' },
        sku: null,
        capacity: 1,
      },
      { about: 'novel' },
    );
  });

  const rent = async (customerId: string) =>
    h.reserve.execute(wish({ offeringId: 'novel', customerId, contactId: customerId }));
  const rented = async (customerId: string): Promise<string> => {
    const outcome = await rent(customerId);
    if (outcome.tag !== 'Reserved') throw new Error(outcome.tag);
    return outcome.reservation.id;
  };
  const statusAt = async (id: string) => {
    const reservation = await h.reservations.find(id);
    return reservation && [reservation.customerId, statusOf(h.kinds.get(reservation.kind), reservation)];
  };

  it('B7 is lent to one at a time: whoever else pays is told that it is lent, and is not charged', async () => {
    const first = await rented('minji');
    expect(await rent('junho')).toMatchObject({ tag: 'SoldOut', available: 0 });
    await h.fact(first, 'WorkOrderConfirmed');
    expect(await rent('junho')).toMatchObject({ tag: 'SoldOut', available: 0 });
    expect(h.payments.captured.map(({ customerId }) => customerId)).toEqual(['minji']);
    expect(await statusAt(first)).toEqual(['minji', 'IN_PROGRESS']);
  });

  it('B7 stays with whom it was lent to, whatever is said of payments afterwards', async () => {
    const first = await rented('minji');
    await h.fact(first, 'WorkOrderConfirmed');
    for (const late of ['PaymentApproved', 'WorkOrderConfirmed', 'PaymentDeclined', 'WorkOrderDenied'])
      await h.fact(first, late);
    expect(await statusAt(first)).toEqual(['minji', 'IN_PROGRESS']);
    expect(await h.poolOf(NOVEL)).toMatchObject({ claimed: 1, live: 1 });
  });

  it('B7 is returned by whom it was lent to alone, only while it is lent, once; then another may have it', async () => {
    const first = await rented('minji');
    expect(await giveBack.execute('minji', first)).toMatchObject({ tag: 'NotPossible' });
    await h.fact(first, 'WorkOrderConfirmed');
    expect(await giveBack.execute('junho', first)).toMatchObject({ tag: 'UnknownReservation' });
    expect(await giveBack.execute('minji', first)).toMatchObject({ tag: 'GivenBack' });
    expect(await giveBack.execute('minji', first)).toMatchObject({ tag: 'NotPossible' });
    expect(await statusAt(first)).toEqual(['minji', 'COMPLETED']);
    const second = await rented('junho');
    await h.fact(first, 'PaymentApproved');
    expect(await statusAt(second)).toEqual(['junho', 'REQUESTED']);
    expect(await h.poolOf(NOVEL)).toMatchObject({ claimed: 1, live: 1 });
  });
});
