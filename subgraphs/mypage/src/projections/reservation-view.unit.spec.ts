import fc from 'fast-check';
import { cancelled, outOfStock, pickedUp, stories } from '../../test/stories';
import { Story } from '../../test/story';
import { currentPayment, paymentStatus } from '../domain/payment';
import { blankView, isListed, type ViewState } from '../domain/reservation-view';
import { currentWorkOrder } from '../domain/work-order';
import type { StoryFact } from './reservation-facts';
import { foldFact } from './reservation-view.projection';
import { timelineEntry } from './timeline.projection';

const ID = '01939f00-0000-7000-8000-000000000001';

/** As the store does: each fact once, whatever comes twice. */
function project(facts: readonly StoryFact[]): ViewState {
  const told = new Set<string>();
  return facts.reduce((view, fact) => {
    if (told.has(fact.id)) return view;
    told.add(fact.id);
    return foldFact(view, fact);
  }, blankView(ID));
}

const shuffledWithDuplicates = (facts: readonly StoryFact[]) =>
  fc.array(fc.constantFrom(...facts), { maxLength: facts.length }).chain((again) =>
    fc.shuffledSubarray([...facts, ...again.map((fact) => ({ ...fact }))], {
      minLength: facts.length + again.length,
    }),
  );

describe('the view of a reservation', () => {
  it.each(stories)(
    'P12, H9, D10, B10, E7, Vn3 every order of the facts of %s ends in the same view',
    (_, tell) => {
      const { facts } = tell(ID);
      const expected = project(facts);
      fc.assert(
        fc.property(shuffledWithDuplicates(facts), (order) => {
          expect(project(order)).toEqual(expected);
        }),
        { numRuns: 200 },
      );
    },
  );

  it.each(stories)('X3 whatever is known of %s so far, its order does not matter', (_, tell) => {
    fc.assert(
      fc.property(
        fc
          .subarray(tell(ID).facts, { minLength: 2 })
          .chain((some) =>
            fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
          ),
        ([some, shuffled]) => {
          expect(project(shuffled)).toEqual(project(some));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('P12 shows product, price, quantity, total, status and dates of one that was picked up', () => {
    const view = project(pickedUp(ID).facts);
    expect(isListed(view)).toBe(true);
    expect(view).toMatchObject({
      version: 11,
      reservationVersion: 4,
      status: 'COMPLETED',
      stage: { code: 'picked-up' },
      offeringName: { en: 'Gimbap' },
      quantity: 2,
      unitPrice: { amount: 1_400, currency: 'KRW' },
      total: { amount: 2_800, currency: 'KRW' },
      reservedAt: '2026-11-21T03:00:00.000Z',
      completedAt: '2026-11-21T03:00:10.000Z',
      cancelledAt: null,
      reasonCode: null,
    });
    expect(currentWorkOrder(view)).toMatchObject({ status: 'COMPLETED' });
  });

  it('P9 shows the refund, the reason and the date of one that was cancelled', () => {
    const view = project(cancelled(ID).facts);
    expect(view).toMatchObject({ status: 'CANCELLED', reasonCode: 'BY_CUSTOMER' });
    expect(view.cancelledAt).toBe('2026-11-21T03:00:09.000Z');
    const payment = currentPayment(view);
    expect(payment && paymentStatus(payment)).toBe('REFUNDED');
    expect(currentWorkOrder(view)).toMatchObject({ status: 'WITHDRAWN' });
  });

  it('P6 of several attempts the last one counts', () => {
    const view = project(new Story(ID).held().voided(1).paid(2).paid(1).refunded(1).facts);
    expect(currentPayment(view)).toMatchObject({ key: `${ID}:2`, refundedAt: null });
    expect(view.payments.map((payment) => paymentStatus(payment))).toEqual(['REFUNDED', 'PAID']);
  });

  it('P6 the tenth attempt counts more than the ninth', () => {
    const view = project(new Story(ID).held().declined(9).paid(10).facts);
    expect(currentPayment(view)).toMatchObject({ key: `${ID}:10` });
  });

  it('X3 one that was heard of before it was held is not listed, and is complete later', () => {
    const [held, ...later] = new Story(ID)
      .held()
      .paid()
      .reservation('ReservationConfirmed', 'CONFIRMED', 'ready').facts;
    const early = project(later);
    expect(isListed(early)).toBe(false);
    expect(early).toMatchObject({ status: 'CONFIRMED', reservationVersion: 2 });
    expect(project([...later, held!])).toMatchObject({ complete: true, status: 'CONFIRMED', quantity: 2 });
  });

  it('two facts of one transaction, so of one version: the further one stands, whichever comes first', () => {
    const [held, confirmed] = new Story(ID)
      .held()
      .reservation('ReservationConfirmed', 'CONFIRMED', 'ready').facts;
    const together = [held!, { ...confirmed!, aggregateVersion: 1 }];
    expect(project(together).status).toBe('CONFIRMED');
    expect(project(together.toReversed()).status).toBe('CONFIRMED');
  });

  it('two facts of one version and stage: the later limit and the same reason stand, whichever comes first', () => {
    const [held, ...two] = new Story(ID)
      .held()
      .reservation('ReservationCancellationStarted', 'CANCELLING', 'undo', {
        ...{ dueAt: '2026-12-02T00:00:00.000Z', reason: { code: 'DENIED', note: 'b' } },
      })
      .reservation('ReservationCancellationStarted', 'CANCELLING', 'undo', {
        ...{ dueAt: '2026-12-01T00:00:00.000Z', reason: { code: 'DENIED', note: 'a' } },
      }).facts;
    const together = two.map((fact) => ({ ...fact, aggregateVersion: 2 }));
    const expected = { dueAt: '2026-12-02T00:00:00.000Z', reasonNote: 'b' };
    expect(project([held!, ...together])).toMatchObject(expected);
    expect(project([held!, ...together.toReversed()])).toMatchObject(expected);
  });

  it('a desk that could not withdraw leaves the work where it was', () => {
    const view = project(
      new Story(ID)
        .held()
        .work('WorkOrderOpened')
        .work('WorkOrderCompleted')
        .work('WorkOrderWithdrawalRefused', {
          state: 'COMPLETED',
        }).facts,
    );
    expect(currentWorkOrder(view)).toMatchObject({ status: 'COMPLETED', version: 2 });
  });
});

describe('the timeline', () => {
  it('X5 tells who said what, in which words, and what had led to it', () => {
    const { facts } = outOfStock(ID);
    const entries = facts.map(timelineEntry);
    expect(entries.map(({ source, type, detail }) => [source, type, detail])).toEqual([
      ['reservation', 'ReservationHeld', null],
      ['payment', 'PaymentApproved', null],
      ['inventory', 'StockDeductionRefused', 'INSUFFICIENT_STOCK'],
      ['reservation', 'ReservationCancellationStarted', 'OUT_OF_STOCK'],
      ['fulfillment', 'WorkOrderOpened', null],
      ['fulfillment', 'WorkOrderWithdrawalRefused', null],
      ['payment', 'PaymentRefunded', null],
      ['reservation', 'ReservationRejected', 'OUT_OF_STOCK'],
    ]);
    expect(entries[0]?.label).toEqual({ ko: 'pay (ko)', en: 'pay' });
    expect(entries[1]?.causationId).toBe(entries[0]?.id);
    for (const { label } of entries) expect([label.ko, label.en].every((text) => text.length > 0)).toBe(true);
  });
});
