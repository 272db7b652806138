import { specify } from '@yeyak/testkit';
import { errandOf, evolve, type PaymentEvent, type PaymentState } from './payment';
import {
  type Cancel,
  type Capture,
  LOST_AFTER_MS,
  paymentDecider,
  type PaymentCommand,
  type PspReport,
  WATCHED_FOR_MS,
} from './payment.decider';

const given = specify(paymentDecider);
const t0 = new Date('2026-11-20T03:00:00.000Z');
const later = (ms: number): Date => new Date(t0.getTime() + ms);
const t1 = later(1_000);
const amount = { amount: 3_000, currency: 'KRW' };

const capture: Capture = {
  type: 'Capture',
  id: 'p1',
  key: 'r1:1',
  reservationId: 'r1',
  customerId: 'c1',
  providerId: 's1',
  amount,
  method: 'CARD',
  token: null,
  at: t0,
};
const cancel: Cancel = {
  type: 'Cancel',
  id: 'p2',
  key: 'r1:1',
  reservationId: 'r1',
  amount,
  reason: 'expired',
  at: t1,
};
const says = (report: PspReport, at = t1): PaymentCommand => ({ type: 'Report', report, at });
const notSent: PaymentCommand = { type: 'ReportNotSent' };

const requested: PaymentEvent = { ...capture, type: 'Requested' };
const approved: PaymentEvent = { type: 'Approved', at: t1 };
const declined: PaymentEvent = { type: 'Declined', at: t1, declineCode: 'card_declined', inDoubt: false };
const voided: PaymentEvent = { type: 'Voided', at: t1, reason: 'expired', opening: null };
const refundDue: PaymentEvent = { type: 'RefundDue', approvedAt: t1, reason: 'expired' };
const refunded: PaymentEvent = { type: 'Refunded', at: t1 };

describe('capture', () => {
  it('P6 asks for the charge once, and is pending until the provider has said what became of it', () => {
    const state = given([]).when(capture).then([requested]);
    expect(state).toMatchObject({ status: 'PENDING', inDoubt: true, sends: 1 });
    expect(errandOf(state)).toBe('INQUIRE');
  });

  it('asked again, the same capture may be sent once more (the provider knows the key)', () => {
    given([requested])
      .when({ ...capture, id: 'p9', at: t1 })
      .then([{ type: 'Resent', at: t1 }]);
  });

  it.each([
    ['approved', [requested, approved]],
    ['declined', [requested, declined]],
    ['voided', [requested, voided]],
    ['refunding', [requested, approved, refundDue]],
    ['refunded', [requested, approved, refundDue, refunded]],
  ] as const)('changes nothing once %s', (_, history) => {
    given(history).when(capture).then([]);
  });

  it.each([
    ['amount', { amount: { amount: 3_001, currency: 'KRW' } }],
    ['currency', { amount: { amount: 3_000, currency: 'USD' } }],
    ['reservation', { reservationId: 'r2' }],
  ])('with the key of another %s is refused', (_, other) => {
    given([requested])
      .when({ ...capture, ...other })
      .rejected('KeyConflict');
  });

  it('of nothing is approved without the provider, and its refund is done at once', () => {
    const free = { ...capture, amount: { amount: 0, currency: 'KRW' } };
    const state = given([])
      .when(free)
      .then([
        { ...free, type: 'Requested' },
        { type: 'Approved', at: t0 },
      ]);
    expect(errandOf(state)).toBeNull();
    given([
      { ...free, type: 'Requested' },
      { type: 'Approved', at: t0 },
    ])
      .when(cancel)
      .then([{ type: 'RefundDue', approvedAt: t0, reason: 'expired' }, refunded]);
  });

  it('X1 that was not sent leaves nothing behind', () => {
    expect(
      given([requested])
        .when(notSent)
        .then([{ type: 'Withdrawn' }]),
    ).toBeNull();
  });

  it('X1 that somebody else sent too stays pending: it may have arrived', () => {
    given([requested, { type: 'Resent', at: t1 }])
      .when(notSent)
      .then([]);
  });
});

describe('what the provider says', () => {
  it.each<[PspReport, PaymentEvent[]]>([
    [{ status: 'APPROVED', at: t1 }, [approved]],
    [{ status: 'DECLINED', at: t1, declineCode: 'card_declined' }, [declined]],
    [
      { status: 'VOIDED', at: t1 },
      [{ type: 'Declined', at: t1, declineCode: 'not_received', inDoubt: false }],
    ],
    [{ status: 'REFUNDED', at: t1 }, [refunded]],
    [{ status: 'PROCESSING' }, []],
    [{ status: 'UNKNOWN_KEY' }, []],
  ])('%j settles what is pending', (report, events) => {
    given([requested]).when(says(report)).then(events);
  });

  it('a capture that has not arrived for long is declined, and still watched', () => {
    const at = later(LOST_AFTER_MS);
    const state = given([requested])
      .when(says({ status: 'UNKNOWN_KEY' }, at))
      .then([{ type: 'Declined', at, declineCode: 'not_received', inDoubt: true }]);
    expect(errandOf(state)).toBe('VOID');
  });

  it('a closed key is watched until the time in which a capture may still arrive is over', () => {
    given([requested, voided])
      .when(says({ status: 'UNKNOWN_KEY' }, later(WATCHED_FOR_MS - 1)))
      .then([]);
    const state = given([requested, voided])
      .when(says({ status: 'UNKNOWN_KEY' }, later(WATCHED_FOR_MS)))
      .then([{ type: 'DoubtSettled' }]);
    expect(errandOf(state)).toBeNull();
  });

  it.each([
    ['voided', [requested, voided]],
    ['voided for certain', [requested, voided, { type: 'DoubtSettled' }]],
    ['declined as lost', [requested, { ...declined, inDoubt: true }]],
  ] as [string, PaymentEvent[]][])('X2 an approval after it was %s is refunded', (_, history) => {
    const state = given(history)
      .when(says({ status: 'APPROVED', at: t1 }))
      .then([{ type: 'RefundDue', approvedAt: t1, reason: 'approved after it was closed' }]);
    expect(errandOf(state)).toBe('REFUND');
  });

  it('that comes late or twice changes nothing', () => {
    given([requested, approved])
      .when(says({ status: 'APPROVED', at: t1 }))
      .then([]);
    given([requested, approved, refundDue, refunded])
      .when(says({ status: 'APPROVED', at: t1 }))
      .then([]);
    given([requested, approved, refundDue, refunded])
      .when(says({ status: 'REFUNDED', at: t1 }))
      .then([]);
    given([])
      .when(says({ status: 'APPROVED', at: t1 }))
      .then([]);
  });
});

describe('cancel', () => {
  it('closes a key that was never seen, for good', () => {
    const opening = { id: 'p2', key: 'r1:1', reservationId: 'r1', amount };
    const state = given([])
      .when(cancel)
      .then([{ type: 'Voided', at: t1, reason: 'expired', opening }]);
    expect(errandOf(state)).toBeNull();
    given([{ type: 'Voided', at: t1, reason: 'expired', opening }])
      .when({ ...capture, amount: { amount: 1, currency: 'KRW' } })
      .then([]);
  });

  it('closes what is pending, at the provider too', () => {
    expect(errandOf(given([requested]).when(cancel).then([voided]))).toBe('VOID');
  });

  it('P9 refunds what was charged', () => {
    expect(errandOf(given([requested, approved]).when(cancel).then([refundDue]))).toBe('REFUND');
    given([requested, approved, refundDue])
      .when(says({ status: 'REFUNDED', at: t1 }))
      .then([refunded]);
  });

  it('of what was declined is answered, once', () => {
    const answered: PaymentEvent = { type: 'CancellationAnswered', reason: 'expired' };
    given([requested, declined]).when(cancel).then([answered]);
    given([requested, declined, answered]).when(cancel).then([]);
  });

  it.each([
    ['voided', [requested, voided]],
    ['refunding', [requested, approved, refundDue]],
    ['refunded', [requested, approved, refundDue, refunded]],
  ] as [string, PaymentEvent[]][])('of what is %s changes nothing', (_, history) => {
    given(history).when(cancel).then([]);
  });

  it('with the key of another reservation is refused', () => {
    given([requested])
      .when({ ...cancel, reservationId: 'r2' })
      .rejected('KeyConflict');
  });

  it('of a capture that turns out not to have been sent leaves nothing open at the provider', () => {
    expect(
      errandOf(
        given([requested, voided])
          .when(notSent)
          .then([{ type: 'DoubtSettled' }]),
      ),
    ).toBeNull();
  });
});

describe('every order of three commands', () => {
  const commands: Record<string, PaymentCommand> = {
    capture,
    cancel,
    approved: says({ status: 'APPROVED', at: t1 }),
    declined: says({ status: 'DECLINED', at: t1, declineCode: 'card_declined' }),
    voided: says({ status: 'VOIDED', at: t1 }),
    refunded: says({ status: 'REFUNDED', at: t1 }),
    unknown: says({ status: 'UNKNOWN_KEY' }, later(LOST_AFTER_MS)),
    notSent,
  };
  const names = Object.keys(commands);
  const orders = names.flatMap((a) => names.flatMap((b) => names.map((c) => ['capture', a, b, c] as const)));

  const run = (order: readonly string[]): { state: PaymentState; events: PaymentEvent[] } => {
    let state = paymentDecider.initial;
    const events: PaymentEvent[] = [];
    for (const name of order) {
      const decision = paymentDecider.decide(commands[name] as PaymentCommand, state);
      if (!decision.ok) throw new Error(`${name} was refused`);
      events.push(...decision.events);
      state = decision.events.reduce(evolve, state);
    }
    return { state, events };
  };

  it('X2 a cancelled key is never approved afterwards, and nothing is told or given back twice', () => {
    for (const order of orders) {
      const { state, events } = run(order);
      const types = events.map(({ type }) => type);
      const count = (type: PaymentEvent['type']): number => types.filter((one) => one === type).length;
      const withdrawn = types.lastIndexOf('Withdrawn');
      const ofLast = types.slice(withdrawn + 1);
      const label = `${order.join(' → ')}: ${types.join(', ')}`;
      expect({ label, approved: count('Approved') <= 1, refunded: count('Refunded') <= 1 }).toEqual({
        label,
        approved: true,
        refunded: true,
      });
      const end = ofLast.findIndex(
        (type) => type === 'Voided' || type === 'RefundDue' || type === 'Refunded',
      );
      if (end >= 0)
        expect({ label, approves: ofLast.slice(end).includes('Approved') }).toEqual({
          label,
          approves: false,
        });
      if (order.at(-1) === 'cancel') {
        expect({ label, status: state?.status }).not.toEqual({ label, status: 'APPROVED' });
        expect({ label, status: state?.status }).not.toEqual({ label, status: 'PENDING' });
        expect({ label, told: state?.closedBy ?? state?.status === 'REFUNDING' }).not.toEqual({
          label,
          told: false,
        });
      }
    }
  });

  it('capture and cancel end closed in either order, whatever the provider says', () => {
    for (const report of ['approved', 'declined', 'voided', 'refunded', 'unknown'])
      for (const order of [
        ['capture', 'cancel', report],
        ['capture', report, 'cancel'],
        ['cancel', 'capture', report],
        ['cancel', report, 'capture'],
      ]) {
        const { state } = run(order);
        expect({ order, status: state?.status }).toEqual({
          order,
          status: expect.stringMatching(/^(VOIDED|DECLINED|REFUNDING|REFUNDED)$/) as unknown,
        });
      }
  });
});
