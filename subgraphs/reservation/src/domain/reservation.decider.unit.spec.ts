import type { Decider } from '@yeyak/domain-kit';
import { specify } from '@yeyak/testkit';
import { T0, termsOf } from '../../test/story';
import { storePickup } from '../kinds/store-pickup';
import { evolve, type Reservation, type ReservationEvent } from './reservation';
import { decide, type ReservationCommand, type ReservationRejection } from './reservation.decider';

const decider: Decider<ReservationCommand, Reservation | null, ReservationEvent, ReservationRejection> = {
  decide: (command, state) => decide(storePickup, command, state),
  evolve: evolve(storePickup),
  initial: null,
};
const given = specify(decider);

const terms = termsOf(storePickup);
const later = new Date(T0.getTime() + 60_000);
const holdEnds = new Date(T0.getTime() + 600_000);
const held: ReservationEvent[] = [
  { type: 'Held', terms, dueAt: null },
  { type: 'StepStarted', step: 'pay' },
  { type: 'DueSet', dueAt: holdEnds, remindAt: null },
];
const paid: ReservationEvent[] = [
  { type: 'StepSucceeded', step: 'pay' },
  { type: 'StepStarted', step: 'deduct' },
  { type: 'DueSet', dueAt: null, remindAt: null },
];
const receive = (fact: string, note: string | null = null): ReservationCommand => ({
  type: 'Receive',
  fact,
  note,
  at: later,
});

describe('a store pick-up', () => {
  it('P5 is held for ten minutes', () => {
    given([]).when({ type: 'Hold', terms, holdMs: 600_000 }).then(held);
  });

  it('P5 is held once', () => {
    given(held).when({ type: 'Hold', terms, holdMs: 600_000 }).then([]);
  });

  it('P6 is paid: nothing is due any more, the stock is asked for', () => {
    given(held).when(receive('PaymentApproved')).then(paid);
  });

  it('P6, X2 is not paid: refused, and its capacity is free at once', () => {
    given(held)
      .when(receive('PaymentDeclined', 'insufficient_funds'))
      .then([
        {
          type: 'UndoBegun',
          ending: 'rejected',
          reason: { code: 'PAYMENT_DECLINED', note: 'insufficient_funds' },
        },
        { type: 'StepRefused', step: 'pay', by: 'PaymentDeclined' },
        { type: 'UndoAgreed' },
        { type: 'ClaimsReleased' },
        { type: 'DueSet', dueAt: null, remindAt: null },
        { type: 'ProcessUndone' },
      ]);
  });

  it('P9 is cancelled before the stock answered: both are taken back', () => {
    given([...held, ...paid])
      .when({ type: 'Cancel', by: 'provider', note: 'closed', at: later })
      .then([
        { type: 'UndoBegun', ending: 'cancelled', reason: { code: 'BY_PROVIDER', note: 'closed' } },
        { type: 'UndoAgreed' },
        { type: 'DueSet', dueAt: null, remindAt: null },
        { type: 'UndoStarted', step: 'deduct' },
        { type: 'UndoStarted', step: 'pay' },
        { type: 'RefundBegun' },
      ]);
  });

  it('P8 waits three days to be picked up, and reminds of it half a day before', () => {
    const state = given([...held, ...paid])
      .when(receive('StockDeducted'))
      .then([
        { type: 'StepSucceeded', step: 'deduct' },
        { type: 'StepStarted', step: 'pickUp' },
        {
          type: 'DueSet',
          dueAt: new Date(later.getTime() + 3 * 86_400_000),
          remindAt: new Date(later.getTime() + 2.5 * 86_400_000),
        },
      ]);
    expect(state?.process.steps['pickUp']).toBe('running');
  });

  it('keeps the first reason when it is refused while it is being cancelled', () => {
    const state = given([
      ...held,
      ...paid,
      { type: 'UndoBegun', ending: 'cancelled', reason: { code: 'BY_CUSTOMER', note: null } },
      { type: 'UndoAsked', step: 'deduct' },
    ])
      .when(receive('StockDeductionRefused', 'no milk'))
      .then([
        { type: 'StepRefused', step: 'deduct', by: 'StockDeductionRefused' },
        { type: 'UndoAgreed' },
        { type: 'ClaimsReleased' },
        { type: 'DueSet', dueAt: null, remindAt: null },
        { type: 'UndoStarted', step: 'pay' },
        { type: 'RefundBegun' },
      ]);
    expect(state).toMatchObject({ ending: 'cancelled', reason: { code: 'BY_CUSTOMER' } });
  });

  it('calls a person when what must be undone cannot be, and no longer once it was', () => {
    const history: ReservationEvent[] = [
      ...held,
      { type: 'UndoBegun', ending: 'cancelled', reason: { code: 'BY_CUSTOMER', note: null } },
      { type: 'UndoAgreed' },
      { type: 'ClaimsReleased' },
      { type: 'UndoStarted', step: 'pay' },
      { type: 'UndoStuck', step: 'pay', by: 'Refused' },
    ];
    expect(history.reduce(decider.evolve, null)?.attention).toBe('pay: Refused');
    const state = given(history)
      .when(receive('PaymentRefunded'))
      .then([
        { type: 'StepUndone', step: 'pay', by: 'PaymentRefunded' },
        { type: 'RefundDone' },
        { type: 'ProcessUndone' },
      ]);
    expect(state?.attention).toBeNull();
  });

  it.each<ReservationCommand>([
    receive('PaymentApproved'),
    { type: 'Cancel', by: 'customer', note: null, at: T0 },
    { type: 'RunOut', at: T0 },
    { type: 'GiveUpPayment', certain: true, at: T0 },
  ])('$type of what was never reserved is refused', (command) => {
    given([]).when(command).rejected('UnknownReservation');
  });
});
