import { FaultPoints } from '@yeyak/testkit';
import fc from 'fast-check';
import { LEASE, MINUTE, Replicas, SECOND } from './replicas';

const RUNS = Number(process.env['FULFILLMENT_MODEL_RUNS'] ?? 20);

const replicas = new Replicas();
const { others } = replicas;
beforeAll(() => replicas.open());
afterAll(() => replicas.close());
beforeEach(() => replicas.reset());

const STEPS = [
  'open',
  'start',
  'startTwice',
  'startWhileWithdrawn',
  'withdraw',
  'withdrawNow',
  'ask',
  'askEverywhere',
  'crash',
  'othersFall',
  'othersRise',
  'campaignEnds',
  'campaignBegins',
  'wait',
] as const;
type Step = (typeof STEPS)[number];

/** Mostly of work that comes first. */
const HISTORY = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.array(fc.constantFrom(...STEPS), { minLength: 4, maxLength: 14 }))
  .map(([luck, steps]): Step[] => (luck === 0 ? steps : ['open', ...steps]));

/** Does one thing with the work `id`; what crashes is nobody's fault but the test's. */
function stepper(id: string) {
  const points = new FaultPoints();
  // One peer each for all replicas: what the test is about are the rows, not the connections.
  const peers = { marketing: replicas.peer('marketing') };
  const notification = replicas.peer('notification');
  const [one, two] = [0, 1].map(() => replicas.start({ ...peers, notification, points }));
  if (!one || !two) throw new Error('there are two replicas');
  const unlessCrashed = (work: Promise<unknown>) =>
    work.catch((error: Error) => expect(error.message).toMatch(/fault at/));
  const steps: Record<Step, () => Promise<unknown>> = {
    open: () => one.open(id),
    start: () => unlessCrashed(one.start(id)),
    startTwice: () => Promise.all([unlessCrashed(one.start(id)), unlessCrashed(two.start(id))]),
    startWhileWithdrawn: () => Promise.all([unlessCrashed(one.start(id)), two.withdraw(id)]),
    withdraw: () => one.withdraw(id),
    withdrawNow: () => one.withdrawNow(id),
    ask: () => one.ask(),
    askEverywhere: () => Promise.all([one.ask(), two.ask()]),
    crash: async () => points.failAt('answered'),
    othersFall: async () => void (others.works = false),
    othersRise: async () => void (others.works = true),
    campaignEnds: async () => void (others.hasCampaign = false),
    campaignBegins: async () => void (others.hasCampaign = true),
    wait: async () => replicas.pass(LEASE),
  };
  return { do: (step: Step) => steps[step](), points, one };
}

it('D3 D7 D8 D9 whatever falls, crashes and comes at once: no start without its coupon, no end before coupon and message', async () => {
  let n = 0;
  await fc.assert(
    fc.asyncProperty(HISTORY, async (steps) => {
      replicas.reset();
      const id = `model-${(n += 1)}`;
      const reservation = `r-${id}`;
      const { do: take, points, one } = stepper(id);
      const check = async () => {
        const row = await replicas.database.workOrder.findUnique({ where: { id } });
        if (!row?.openedAt) return null;
        if (row.startedAt) expect(others.issued.get(reservation)).toBe(1);
        if (row.status === 'STARTED') expect(others.coupons.has(reservation)).toBe(true);
        const cameFirst = (await replicas.said(id)).includes('Opened');
        if (row.status === 'WITHDRAWN' && cameFirst)
          expect([others.coupons.has(reservation), others.sent.has(`${id}:cancelled`)]).toEqual([
            false,
            true,
          ]);
        // Whoever waits is never forgotten, and nobody else is asked for.
        expect(row.gateAt !== null).toBe(row.status === 'STARTING' || row.status === 'WITHDRAWING');
        return row.status;
      };
      for (const step of steps) {
        await take(step);
        await check();
      }
      // Everybody is up again: it comes to an end by itself.
      points.clear();
      others.works = true;
      for (let tries = 0; tries < 4; tries += 1) {
        replicas.pass(MINUTE + LEASE + SECOND);
        await one.ask();
      }
      const end = await check();
      expect(['STARTING', 'WITHDRAWING']).not.toContain(end);
      const facts = await replicas.facts(id);
      const versions = facts.map(({ aggregateVersion }) => aggregateVersion);
      expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
      expect(others.issued.get(reservation) ?? 0).toBeLessThanOrEqual(1);
    }),
    { numRuns: RUNS },
  );
});
