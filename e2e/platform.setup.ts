import { startTestPlatform, type TestPlatform } from '@yeyak/local';

const slot = Symbol.for('yeyak.test.platform');
const shared = globalThis as { [slot]?: TestPlatform };

/**
 * Jest's globalSetup of the `e2e` level: the whole platform on private ports and in a temporary folder. Specs reach
 * it with `connectPlatform(process.env.YEYAK_TEST_PLATFORM)`.
 */
export default async function setup(): Promise<void> {
  shared[slot] = await startTestPlatform();
  process.env.YEYAK_TEST_PLATFORM = shared[slot].controlUrl;
}

/** Stops the platform of this run and removes its folder. */
export async function stopPlatform(): Promise<void> {
  await shared[slot]?.stop();
  delete shared[slot];
}
