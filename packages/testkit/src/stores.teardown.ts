import { type TestStores } from '@yeyak/local';

/** Jest loads setup and teardown as two separate modules of one process: the process is where they meet. */
const slot = Symbol.for('yeyak.test.stores');
const shared = globalThis as { [slot]?: TestStores };

/** Hands the stores that globalSetup started to the globalTeardown of the same run. */
export function keepForTeardown(stores: TestStores): void {
  shared[slot] = stores;
}

/** Jest's globalTeardown of the `int` level: stops both stores and removes their folder. */
export default async function teardown(): Promise<void> {
  await shared[slot]?.stop();
  delete shared[slot];
}
