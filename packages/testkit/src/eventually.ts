/** How soon the first look is repeated; the pause grows to {@link SLOWEST_MS}. */
const QUICKEST_MS = 5;
const SLOWEST_MS = 100;

/**
 * Waits for something that another process or loop brings about: repeats a check until it stops throwing. It polls
 * for an observable condition; it never makes a race go away by waiting.
 * @param check throws (an `expect` will do) while the condition is not met; may be asynchronous.
 * @param within milliseconds after which it gives up, 20,000 by default: to end what hangs, not what is slow.
 * @returns what the check returned.
 * @throws the check's last error when time is up.
 */
export async function eventually<T>(
  check: () => T | Promise<T>,
  { within = 20_000 }: { within?: number } = {},
): Promise<T> {
  const end = performance.now() + within;
  for (let pause = QUICKEST_MS; ; pause = Math.min(SLOWEST_MS, pause * 2)) {
    try {
      return await check();
    } catch (error) {
      const left = end - performance.now();
      if (left <= 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.min(pause, left)));
    }
  }
}
