import { createLogger } from '@yeyak/service-kit';
import { Deferred, eventually, FaultPoints } from '@yeyak/testkit';
import { PrismaWorkOrders } from '../src/adapters/prisma/work-order.store';
import { AT, named } from './desk';
import { LEASE, MINUTE, Replicas, SECOND } from './replicas';

const replicas = new Replicas();
const { others } = replicas;
beforeAll(() => replicas.open());
afterAll(() => replicas.close());
beforeEach(() => replicas.reset());

describe('a start that waits for its coupon', () => {
  it('D3 is stored before marketing is asked, as a service, and takes place with its answer', async () => {
    const { open, start } = replicas.start();
    await open('start');
    let seen: string | undefined;
    others.onAsked = async () => (seen = await replicas.statusOf('start'));
    expect(await start('start')).toMatchObject({ ok: true, order: { status: 'STARTED', startedAt: AT } });
    expect(seen).toBe('STARTING');
    expect(others.asked).toEqual([
      {
        gate: 'issueCoupon',
        input: {
          key: 'start:coupon',
          reservationId: 'r-start',
          customerId: 'customer-1',
          providerId: named().providerId,
        },
        caller: { type: 'service', name: 'fulfillment' },
        correlationId: 'r-start',
      },
    ]);
    expect(await replicas.said('start')).toEqual([
      'Opened',
      'coupon.issue WAITING',
      'coupon.issue OPEN',
      'Started',
    ]);
    expect(await replicas.dueIn('start')).toBeNull();
  });

  it('D3 the same click many times at once asks once', async () => {
    const { open, start } = replicas.start();
    await open('clicks');
    const go = new Deferred();
    others.onAsked = () => go.promise;
    const clicks = Array.from({ length: 6 }, () => start('clicks'));
    await eventually(() => expect(others.asked).toHaveLength(1));
    const [first] = await Promise.all([Promise.any(clicks), eventually(() => replicas.statusOf('clicks'))]);
    expect(first).toMatchObject({ ok: true, order: { status: 'STARTING' } });
    go.resolve();
    expect((await Promise.all(clicks)).every(({ ok }) => ok)).toBe(true);
    expect(others.asked).toHaveLength(1);
    expect((await replicas.said('clicks')).filter((type) => type === 'Started')).toHaveLength(1);
  });

  it('D3 is given back where no campaign gives a coupon, and starts once one does', async () => {
    const { open, start } = replicas.start();
    await open('refused');
    others.hasCampaign = false;
    const refusal = {
      ok: false,
      reason: { tag: 'GateRefused', gate: 'coupon.issue', reason: 'NO_CAMPAIGN' },
    };
    expect(await start('refused')).toEqual(refusal);
    expect(await replicas.statusOf('refused')).toBe('OPEN');
    expect(await replicas.gatesOf('refused')).toEqual(['coupon.issue REFUSED']);
    expect(await replicas.dueIn('refused')).toBeNull();
    others.hasCampaign = true;
    expect(await start('refused')).toMatchObject({ ok: true, order: { status: 'STARTED' } });
    expect(await replicas.said('refused')).toEqual([
      'Opened',
      'coupon.issue WAITING',
      'coupon.issue REFUSED',
      'coupon.issue WAITING',
      'coupon.issue OPEN',
      'Started',
    ]);
  });

  it('D3 stays shut where nobody provides coupons, and says so', async () => {
    const { open, start } = replicas.start({ marketing: null });
    await open('absent');
    expect(await start('absent')).toEqual({
      ok: false,
      reason: { tag: 'GateUnknown', gate: 'coupon.issue' },
    });
    expect(await replicas.orderOf('absent')).toMatchObject({
      status: 'OPEN',
      gates: [{ state: 'REFUSED', reason: 'NOT_PROVIDED' }],
    });
  });

  it('D3 while marketing is down it waits, is asked again at growing pauses, and starts by itself', async () => {
    const { open, start, ask } = replicas.start();
    await open('down');
    others.works = false;
    expect(await start('down')).toMatchObject({
      ok: true,
      order: { status: 'STARTING', gates: [{ gate: 'coupon.issue', state: 'WAITING', since: AT }] },
    });
    for (const pause of [1, 2, 4, 8, 16, 32, 60, 60]) {
      expect(await replicas.dueIn('down')).toBe(pause * SECOND);
      replicas.pass(pause * SECOND - 1);
      const before = others.asked.length;
      await ask();
      expect(others.asked).toHaveLength(before);
      replicas.pass(1);
      await ask();
      expect(others.asked).toHaveLength(before + 1);
    }
    others.works = true;
    replicas.pass(MINUTE);
    await ask();
    expect(await replicas.orderOf('down')).toMatchObject({
      status: 'STARTED',
      startedAt: replicas.now,
      actor: 'staff',
    });
    // Only what changed was told, however often it was asked.
    expect(await replicas.said('down')).toEqual([
      'Opened',
      'coupon.issue WAITING',
      'coupon.issue OPEN',
      'Started',
    ]);
  });

  it('another click does not wait for the pause to end', async () => {
    const { open, start } = replicas.start();
    await open('impatient');
    others.works = false;
    await start('impatient');
    others.works = true;
    expect(await start('impatient')).toMatchObject({ ok: true, order: { status: 'STARTED' } });
  });

  it('D3 X6 a crash between the answer and its commit: another replica asks again, and there is one coupon', async () => {
    const points = new FaultPoints();
    const { open, start } = replicas.start({ points });
    await open('crash');
    points.failAt('answered');
    await expect(start('crash')).rejects.toThrow('fault at answered');
    expect(await replicas.statusOf('crash')).toBe('STARTING');
    const other = replicas.start();
    await other.ask();
    expect(others.asked).toHaveLength(1); // it may still be at it
    replicas.pass(LEASE);
    await other.ask();
    expect(await replicas.statusOf('crash')).toBe('STARTED');
    expect(others.asked.map(({ input }) => input.key)).toEqual(['crash:coupon', 'crash:coupon']);
    expect(others.issued.get('r-crash')).toBe(1);
  });

  it('X5 gates that could not be asked are logged with the reservation', async () => {
    const points = new FaultPoints();
    const lines: unknown[] = [];
    const logger = createLogger('fulfillment', 'silent');
    jest.spyOn(logger, 'error').mockImplementation((line: unknown) => void lines.push(line));
    const { open, start, ask } = replicas.start({ points, logger });
    await open('logged');
    others.works = false;
    await start('logged');
    points.failAt('answered');
    replicas.pass(SECOND);
    await ask();
    expect(lines).toEqual([
      { err: new Error('fault at answered'), workOrderId: 'logged', correlationId: 'r-logged' },
    ]);
  });

  it('D3 a lost answer is no answer: it is asked again, and there is one coupon', async () => {
    const { open, start, ask } = replicas.start();
    await open('lost');
    others.losesAnswers = true;
    expect(await start('lost')).toMatchObject({ ok: true, order: { status: 'STARTING' } });
    expect(others.coupons.has('r-lost')).toBe(true);
    others.losesAnswers = false;
    replicas.pass(SECOND);
    await ask();
    expect(await replicas.statusOf('lost')).toBe('STARTED');
    expect(others.issued.get('r-lost')).toBe(1);
  });
});

describe('cancelled while it is about to start', () => {
  /** Marketing has issued the coupon; before that is stored the order is cancelled. */
  async function race(id: string, point: 'answered' | 'decided', workOrders?: PrismaWorkOrders) {
    const points = new FaultPoints();
    const { open, start } = replicas.start({ points, workOrders });
    await open(id);
    points.runBefore(point, () => replicas.start().withdraw(id));
    return start(id);
  }

  it.each(['answered', 'decided'] as const)(
    'D3 D6 D7 it never starts, and the coupon is taken back (cancelled when %s)',
    async (point) => {
      const id = `race-${point}`;
      expect(await race(id, point)).toEqual({
        ok: false,
        reason: { tag: 'NotPossible', state: 'WITHDRAWING' },
      });
      expect(others.coupons.has(`r-${id}`)).toBe(true);
      await replicas.start().ask();
      expect(await replicas.statusOf(id)).toBe('WITHDRAWN');
      expect(others.coupons.has(`r-${id}`)).toBe(false);
      expect(await replicas.said(id)).not.toContain('Started');
    },
  );

  it('without the version check it would start (negative control)', async () => {
    await race('unchecked', 'decided', new PrismaWorkOrders({ checkVersion: false }));
    expect(await replicas.said('unchecked')).toContain('Started');
  });

  it('D3 D7 a coupon that is asked for after its cancellation is not issued any more', async () => {
    const { open, start, withdraw, ask } = replicas.start();
    await open('overtaken');
    const go = new Deferred();
    // The request for the coupon is on its way while everything else happens.
    others.onAsked = ({ gate }) => (gate === 'issueCoupon' ? go.promise : Promise.resolve());
    const click = start('overtaken');
    await eventually(() => expect(others.count('issueCoupon')).toBe(1));
    await withdraw('overtaken');
    await ask();
    expect(await replicas.statusOf('overtaken')).toBe('WITHDRAWN');
    go.resolve();
    expect(await click).toMatchObject({ ok: false, reason: { tag: 'NotPossible', state: 'WITHDRAWN' } });
    expect(others.coupons.has('r-overtaken')).toBe(false);
  });
});
