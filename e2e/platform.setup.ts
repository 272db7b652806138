import { startTestPlatform, type TestPlatform } from '@yeyak/local';

/**
 * How long contexts wait for each other here, several times as long as usual: on a busy machine a payment of 100 ms takes
 * a second, and the product rightly tells the customer to come back. What a time-out does is still seen, of what never
 * answers in time: of `tok_slow` (X1), and of the neighbours that a spec slows, with time-outs of its own (D11).
 */
const PATIENT: NodeJS.ProcessEnv = {
  PSP_TIMEOUT_MS: '2500',
  PAYMENT_TIMEOUT_MS: '6000',
  FULFILLMENT_TIMEOUT_MS: '6000',
  IDENTITY_TIMEOUT_MS: '4000',
  GATE_TIMEOUT_MS: '2500',
  SUBGRAPH_TIMEOUT_MS: '25000',
};
/** How much longer `tok_slow` takes than a payment that is in time. */
const TOO_SLOW_MS = 6_000;

const slot = Symbol.for('yeyak.test.platform');
const shared = globalThis as { [slot]?: TestPlatform };

/**
 * Jest's globalSetup of the `e2e` level: the whole platform on private ports and in a temporary folder. Specs reach
 * it with `connectPlatform(process.env.YEYAK_TEST_PLATFORM)`.
 */
export default async function setup(): Promise<void> {
  const run = await startTestPlatform({ env: { '*': PATIENT } });
  shared[slot] = run;
  const answer = await fetch(`${run.platform.url('psp')}/simulator`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ slowMs: TOO_SLOW_MS }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  process.env.YEYAK_TEST_PLATFORM = run.controlUrl;
}

/** Stops the platform of this run and removes its folder. */
export async function stopPlatform(): Promise<void> {
  await shared[slot]?.stop();
  delete shared[slot];
}
