import { Deferred, eventually } from '@yeyak/testkit';
import { letterOf } from './desk';
import { MINUTE, Replicas, SECOND } from './replicas';

const replicas = new Replicas();
const { others } = replicas;
beforeAll(() => replicas.open());
afterAll(() => replicas.close());
beforeEach(() => replicas.reset());

describe('a withdrawal that waits for coupon and message', () => {
  it('D6 D7 D8 D9 is agreed, then the coupon is cancelled, then the message sent, and only then it is withdrawn', async () => {
    const { open, start, withdraw, ask } = replicas.start();
    await open('delivery');
    await start('delivery');
    await withdraw('delivery');
    expect(await replicas.statusOf('delivery')).toBe('WITHDRAWING');
    expect(others.count('cancelCoupon')).toBe(0); // nobody is called within the message's transaction
    await ask();
    expect(others.asked.slice(1).map(({ gate, input }) => [gate, input])).toEqual([
      ['cancelCoupon', { key: 'delivery:coupon', reservationId: 'r-delivery' }],
      ['sendCancellation', letterOf('delivery')],
    ]);
    expect((await replicas.said('delivery')).slice(4)).toEqual([
      'WithdrawalAgreed',
      'coupon.cancel WAITING',
      'message.sendCancellation WAITING',
      'coupon.cancel OPEN',
      'message.sendCancellation OPEN',
      'Withdrawn',
    ]);
    expect(others.sent.get('delivery:cancelled')).toBe('Your order is cancelled');
    const facts = await replicas.facts('delivery');
    expect(facts.map(({ aggregateVersion }) => aggregateVersion)).toEqual(
      [1, 3, 4, 5, 6, 7, 8, 9, 10, 11], // 2 is the click itself
    );
    expect(new Set(facts.slice(4).map(({ causationId }) => causationId))).toEqual(
      new Set(['withdraw-delivery']),
    );
  });

  it('D13 within a request it is agreed without waiting for a gate', async () => {
    const { open, withdrawNow: take } = replicas.start();
    await open('refund');
    others.works = false;
    expect(await take('refund')).toBe('WorkOrderWithdrawalAgreed');
    expect(await take('refund')).toBe('WorkOrderWithdrawalAgreed');
    expect(others.asked).toEqual([]);
    others.works = true;
    await replicas.start().ask();
    expect(await take('refund')).toBe('WorkOrderWithdrawn');
  });

  it('D8 D9 while the message cannot be sent it waits, visibly, and the coupon is not cancelled again', async () => {
    const { open, withdraw, ask } = replicas.start();
    await open('unsent');
    others.insteadOfSending = { __typename: 'NotSentYet', code: 'NOT_SENT_YET', retryAfterSeconds: 7 };
    await withdraw('unsent');
    await ask();
    expect(await replicas.statusOf('unsent')).toBe('WITHDRAWING');
    expect(await replicas.gatesOf('unsent')).toEqual([
      'coupon.cancel OPEN',
      'message.sendCancellation WAITING',
    ]);
    expect(await replicas.dueIn('unsent')).toBe(7 * SECOND); // as the gate said
    others.works = false;
    replicas.pass(7 * SECOND);
    await ask();
    expect(await replicas.statusOf('unsent')).toBe('WITHDRAWING');
    others.works = true;
    others.insteadOfSending = null;
    replicas.pass(MINUTE);
    await ask();
    expect(await replicas.statusOf('unsent')).toBe('WITHDRAWN');
    expect(others.count('cancelCoupon')).toBe(1);
  });

  it('D9 a gate that refuses is seen and asked again, until somebody has put it right', async () => {
    const { open, withdraw, ask } = replicas.start();
    await open('unreachable');
    others.insteadOfSending = { __typename: 'NoSuchContact', code: 'NO_SUCH_CONTACT' };
    await withdraw('unreachable');
    for (let n = 0; n < 3; n += 1) {
      await ask();
      expect(await replicas.orderOf('unreachable')).toMatchObject({
        status: 'WITHDRAWING',
        gates: [{ state: 'OPEN' }, { state: 'REFUSED', reason: 'NO_SUCH_CONTACT' }],
      });
      replicas.pass(MINUTE);
    }
    others.insteadOfSending = null;
    await ask();
    expect(await replicas.statusOf('unreachable')).toBe('WITHDRAWN');
    expect((await replicas.said('unreachable')).filter((what) => what.endsWith('REFUSED'))).toHaveLength(1);
  });

  it('D9 of several replicas one asks', async () => {
    const ids = Array.from({ length: 8 }, (_, n) => `replicas-${n}`);
    const [one, two, three] = [replicas.start(), replicas.start(), replicas.start()];
    for (const id of ids) await one.open(id).then(() => one.withdraw(id));
    const go = new Deferred();
    others.onAsked = () => go.promise;
    const asking = [one.ask(), two.ask(), three.ask()];
    await eventually(() => expect(others.asked).toHaveLength(ids.length));
    go.resolve();
    await Promise.all(asking);
    for (const id of ids) {
      expect(await replicas.statusOf(id)).toBe('WITHDRAWN');
      expect([others.count('cancelCoupon', `r-${id}`), others.count('sendCancellation', `r-${id}`)]).toEqual([
        1, 1,
      ]);
    }
  });

  it('without the lease each replica asks (negative control); it is withdrawn once all the same', async () => {
    const [one, two] = [replicas.start({ leaseMs: -1 }), replicas.start({ leaseMs: -1 })];
    await one.open('unleased');
    await one.withdraw('unleased');
    const go = new Deferred();
    others.onAsked = () => go.promise;
    const first = one.ask();
    await eventually(() => expect(others.count('cancelCoupon')).toBe(1));
    const second = two.ask();
    await eventually(() => expect(others.count('cancelCoupon')).toBe(2));
    go.resolve();
    await Promise.all([first, second]);
    expect((await replicas.said('unleased')).filter((type) => type === 'Withdrawn')).toHaveLength(1);
  });
});

it('D11 a message service slowed by 400 to 620 ms opens the breaker; nothing is lost, and it closes again', async () => {
  // Open for longer than a busy machine takes to ask once more.
  const notification = replicas.peer('notification', 450, { volume: 5, resetMs: 6_000 });
  const { open, withdraw, ask } = replicas.start({ notification });
  const ids = Array.from({ length: 16 }, (_, n) => `slow-${n}`);
  for (const id of ids) await open(id).then(() => withdraw(id));
  others.delayMs = ({ gate }, n) => (gate === 'sendCancellation' ? 400 + ((n * 97) % 221) : 0);
  await ask();
  expect(notification.isOpen).toBe(true);
  const before = others.count('sendCancellation');
  const waiting = (await Promise.all(ids.map((id) => replicas.statusOf(id)))).filter(
    (status) => status === 'WITHDRAWING',
  );
  expect(waiting.length).toBeGreaterThanOrEqual(5);
  replicas.pass(SECOND);
  await ask(); // the breaker is open: nobody is called, and nobody waits
  expect(others.count('sendCancellation')).toBe(before);
  others.reset();
  await eventually(
    async () => {
      replicas.pass(MINUTE);
      await ask();
      expect(new Set(await Promise.all(ids.map((id) => replicas.statusOf(id))))).toEqual(
        new Set(['WITHDRAWN']),
      );
    },
    { within: 60_000 },
  );
  expect(notification.isOpen).toBe(false);
  expect(ids.every((id) => others.sent.has(`${id}:cancelled`))).toBe(true);
});
