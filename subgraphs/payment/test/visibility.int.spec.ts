import type { Principal } from '@yeyak/service-kit';
import { Harness, newKey, reservationService } from './harness';

let payment: Harness;
let reservationId: string;
let paymentIds: string[];
beforeAll(async () => {
  payment = await Harness.start();
  const key = newKey();
  reservationId = key.split(':')[0] ?? '';
  await payment.capture(key, { token: 'tok_declined' });
  await payment.capture(`${reservationId}:10`);
  await payment.capture(`${reservationId}:2`, { token: 'tok_insufficient_funds' });
  paymentIds = (
    await payment.rows<{ id: string }>(
      'SELECT id FROM payment WHERE reservation_id = $1 ORDER BY attempt DESC',
      reservationId,
    )
  ).map(({ id }) => id);
});
afterAll(() => payment.stop());

const person = (userId: string, ...roles: (Principal & { type: 'user' })['roles']): Principal => ({
  type: 'user',
  userId,
  roles,
});
const viewers: [string, Principal | null, boolean][] = [
  ['the customer', person('customer-1', { role: 'CUSTOMER' }), true],
  ['staff of the provider', person('staff-1', { role: 'STAFF', providerId: 'store-1' }), true],
  ['an administrator', person('admin', { role: 'ADMIN' }), true],
  ['a context', reservationService, true],
  ['another customer', person('customer-2', { role: 'CUSTOMER' }), false],
  ['staff of another provider', person('staff-2', { role: 'STAFF', providerId: 'store-2' }), false],
  ['a supplier', person('supplier-1', { role: 'SUPPLIER', supplierId: 'store-1' }), false],
  ['nobody', null, false],
];

interface SeenPayment {
  id: string;
  key: string;
  status: string;
}
interface Seen {
  _entities: ({ payment: SeenPayment | null; payments: SeenPayment[] | null } | SeenPayment | null)[];
}

const RESERVATION = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Reservation { payment { id key status } payments { id key status } } } }`;
const PAYMENT = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Payment { id key status method amount { amount currency } requestedAt approvedAt declinedAt voidedAt
    refundedAt declineCode reservation { id } } } }`;

describe('payments of a reservation', () => {
  it.each(viewers)('%s', async (_, principal, maySee) => {
    const { data, errors } = await payment.graphql<Seen>(
      RESERVATION,
      { representations: [{ __typename: 'Reservation', id: reservationId }] },
      principal,
    );
    expect(errors).toBeUndefined();
    const newest = { id: paymentIds[0], key: `${reservationId}:10`, status: 'APPROVED' };
    expect(data?._entities[0]).toEqual(
      maySee
        ? {
            payment: newest,
            payments: [
              newest,
              { id: paymentIds[1], key: `${reservationId}:2`, status: 'DECLINED' },
              { id: paymentIds[2], key: `${reservationId}:1`, status: 'DECLINED' },
            ],
          }
        : { payment: null, payments: null },
    );
  });

  it.each(viewers)('one by its id: %s', async (_, principal, maySee) => {
    const { data } = await payment.graphql<Seen>(
      PAYMENT,
      { representations: [{ __typename: 'Payment', id: paymentIds[1] }] },
      principal,
    );
    const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as unknown;
    expect(data?._entities[0]).toEqual(
      maySee
        ? {
            id: paymentIds[1],
            key: `${reservationId}:2`,
            status: 'DECLINED',
            method: 'CARD',
            amount: { amount: 3_000, currency: 'KRW' },
            requestedAt: instant,
            approvedAt: null,
            declinedAt: instant,
            voidedAt: null,
            refundedAt: null,
            declineCode: 'insufficient_funds',
            reservation: { id: reservationId },
          }
        : null,
    );
  });

  it('a key closed before anybody paid names nobody: the customer does not see it, a context does', async () => {
    const key = newKey();
    await payment.cancel(key);
    const ask = (principal: Principal): Promise<{ data?: Seen }> =>
      payment.graphql<Seen>(
        RESERVATION,
        { representations: [{ __typename: 'Reservation', id: key.split(':')[0] }] },
        principal,
      );
    expect((await ask(reservationService)).data?._entities[0]).toMatchObject({
      payment: { status: 'VOIDED' },
    });
    expect((await ask(person('customer-1', { role: 'CUSTOMER' }))).data?._entities[0]).toEqual({
      payment: null,
      payments: null,
    });
  });
});

describe('paymentByKey', () => {
  const BY_KEY = `query ($key: String!) { paymentByKey(key: $key) { id status } }`;

  it('is for contexts alone', async () => {
    const key = `${reservationId}:10`;
    const { data } = await payment.graphql(BY_KEY, { key });
    expect(data).toEqual({ paymentByKey: { id: paymentIds[0], status: 'APPROVED' } });
    for (const [, principal] of viewers.filter(([, one]) => one?.type !== 'service')) {
      const { errors } = await payment.graphql(BY_KEY, { key }, principal);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('of a key never seen is null', async () => {
    expect((await payment.graphql(BY_KEY, { key: newKey() })).data).toEqual({ paymentByKey: null });
  });
});
