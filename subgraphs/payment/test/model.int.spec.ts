import { randomUUID } from 'node:crypto';
import { eventually } from '@yeyak/testkit';
import fc from 'fast-check';
import { paymentStore } from '../src/adapters/prisma/payment.store';
import type { PaymentStore } from '../src/application/ports';
import type { SimulatorSettings } from '../src/psp/settings';
import { Parts } from './parts';

/** More for a thorough night: `PAYMENT_MODEL_RUNS=1000`. */
const RUNS = Number(process.env['PAYMENT_MODEL_RUNS'] ?? 40);
const TIMEOUT_MS = 60;
const KEYS = 2;

type Operation =
  | { do: 'capture'; key: number; token: string }
  | { do: 'cancel' | 'command'; key: number }
  | { do: 'pass'; ms: number }
  | { do: 'crash'; point: string }
  | { do: 'outage'; outage: SimulatorSettings['outage'] }
  | { do: 'earlyVoid'; honours: boolean }
  | { do: 'webhooks'; enabled: boolean; duplicate: boolean; outOfOrder: boolean };

const key = fc.integer({ min: 0, max: KEYS - 1 });
const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('capture' as const),
      key,
      token: fc.constantFrom('tok_ok', 'tok_ok', 'tok_slow', 'tok_declined'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('cancel' as const, 'command' as const), key }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      ms: fc.constantFrom(0, 500, 11_000, 1_000_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('crash' as const),
      point: fc.constantFrom('capture:stored', 'capture:answered', 'errand:answered'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('outage' as const),
      outage: fc.constantFrom(false, false, true, 'timeout' as const, 'lost' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('earlyVoid' as const), honours: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('webhooks' as const),
      enabled: fc.boolean(),
      duplicate: fc.boolean(),
      outOfOrder: fc.boolean(),
    }),
  },
);
/** Steps one after the other; what is in one step happens at once. */
const programme = fc.array(fc.array(operation, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 5,
});

let parts: Parts;
beforeAll(async () => {
  parts = await Parts.start({ timeoutMs: TIMEOUT_MS });
});
afterAll(() => parts.stop());

async function carryOut(one: Operation, keys: readonly string[]): Promise<void> {
  const { simulator } = parts.psp;
  const keyOf = (index: number): string => keys[index] ?? '';
  switch (one.do) {
    case 'capture':
      return void (await parts.capture(parts.captureOf(keyOf(one.key), one.token)));
    case 'cancel':
      return void (await parts.cancel(parts.cancelOf(keyOf(one.key))));
    case 'command':
      return parts.promiseCancel(parts.cancelOf(keyOf(one.key)));
    case 'pass':
      return parts.pass(one.ms);
    case 'crash':
      return parts.faults.failAt(one.point, new Error('crash'));
    case 'outage':
      return void simulator.configure({ outage: one.outage });
    case 'earlyVoid':
      return void simulator.configure({ honoursEarlyVoid: one.honours });
    case 'webhooks': {
      const { enabled, duplicate, outOfOrder } = one;
      return void simulator.configure({ webhooks: { enabled, duplicate, outOfOrder } });
    }
  }
}

/** Every order of events has to end like this, once nothing is open any more. */
async function expectConsistent(payment: string, wasCancelled: boolean): Promise<void> {
  const { status, facts, charges, refunds } = await parts.account(payment);
  const seen = { status, facts, charges, refunds, wasCancelled };
  const count = (type: string): number => facts.filter((fact) => fact === type).length;
  const closing = count('PaymentVoided') + count('PaymentRefunded');
  const lastApproval = facts.lastIndexOf('PaymentApproved');
  const firstClosing = facts.findIndex((fact) => fact === 'PaymentVoided' || fact === 'PaymentRefunded');
  const holds = {
    chargedOnce: charges <= 1,
    refundedOnce: refunds <= 1,
    moneyIsWhatTheStateSays: charges - refunds === (status === 'APPROVED' ? 1 : 0),
    settled: status !== 'PENDING' && status !== 'REFUNDING',
    approvalToldIffItStood:
      count('PaymentApproved') === 1 || (count('PaymentApproved') === 0 && status !== 'APPROVED'),
    declineToldOnce: count('PaymentDeclined') <= 1,
    cancellationAnsweredOnce: wasCancelled ? closing === 1 : closing <= 1,
    cancelledIsNotPaid: !wasCancelled || status !== 'APPROVED',
    neverApprovedAfterItsEnd: firstClosing < 0 || lastApproval < firstClosing,
  };
  const broken = Object.entries(holds).filter(([, held]) => !held);
  expect({ broken, seen }).toEqual({ broken: [], seen });
}

/** Time passes and the provider is well, until nothing is open. */
async function quieten(keys: readonly string[]): Promise<void> {
  await eventually(
    async () => {
      await parts.pass(61_000);
      expect(await parts.openErrands()).toBe(0);
      // A charge that is still under way at the provider, or its webhook, may open one again.
      const processing = parts.psp.simulator.ledger().filter((entry) => keys.includes(entry.key));
      expect(processing.map(({ status }) => status)).not.toContain('PROCESSING');
      for (const one of keys) {
        const { status, charges, refunds } = await parts.account(one);
        expect(charges - refunds).toBe(status === 'APPROVED' ? 1 : 0);
      }
    },
    { within: 60_000 },
  );
}

describe('payment, whatever happens in whatever order', () => {
  it('X2 each key is charged at most once, refunded at most once, and what stays is what its state says', async () => {
    await fc.assert(
      fc.asyncProperty(programme, async (steps) => {
        const keys = Array.from({ length: KEYS }, () => `${randomUUID()}:1`);
        const cancelled = new Set<number>();
        parts.psp.simulator.configure({
          delayMs: { min: 0, max: 5 },
          slowMs: 2 * TIMEOUT_MS,
          outage: false,
          honoursEarlyVoid: true,
          webhooks: { enabled: true, duplicate: false, delayMs: 0, outOfOrder: false },
        });
        for (const step of steps) {
          const results = await Promise.allSettled(step.map((one) => carryOut(one, keys)));
          for (const [index, result] of results.entries()) {
            const one = step[index];
            if (result.status === 'rejected' && !String(result.reason).includes('crash')) throw result.reason;
            // A cancellation that crashed has been promised all the same: the crash comes after its commit.
            if (one?.do === 'cancel' || one?.do === 'command') cancelled.add(one.key);
          }
        }
        parts.faults.clear();
        parts.psp.simulator.configure({ outage: false });
        await quieten(keys).catch(() => undefined); // what is wrong is said better by what follows
        for (const [index, one] of keys.entries()) await expectConsistent(one, cancelled.has(index));
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});

describe('negative control', () => {
  /** The guard switched off: a change is stored over whatever is there by now. */
  const unchecked: PaymentStore = {
    ...paymentStore,
    async save(tx, change) {
      const now = change.before && (await paymentStore.findByKey(tx, change.before.payment.key));
      const after = change.after && now ? { ...change.after, version: now.version + 1 } : change.after;
      return paymentStore.save(tx, { ...change, after });
    },
  };

  it.each([
    ['with the version check a cancelled key stays unpaid', paymentStore, 'REFUNDED', ['PaymentVoided']],
    ['without it the late approval wins', unchecked, 'APPROVED', ['PaymentVoided', 'PaymentApproved']],
  ])('%s', async (_, store, status, facts) => {
    const own = await Parts.start({ store, timeoutMs: 30_000 });
    try {
      own.psp.simulator.configure({ delayMs: { min: 0, max: 0 }, webhooks: { enabled: false } });
      const payment = `${randomUUID()}:1`;
      const gate = own.faults.pauseAt('capture:answered');
      const answer = own.capture(own.captureOf(payment));
      await gate.reached();
      await own.cancel(own.cancelOf(payment));
      gate.release();
      await answer;
      expect(await own.account(payment)).toMatchObject({ status, facts });
    } finally {
      await own.stop();
    }
  });
});
