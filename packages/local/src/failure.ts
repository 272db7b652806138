/**
 * Something that the person at the keyboard has to know and can do something about: its message is printed alone,
 * without a stack. Every other error is a defect and is printed in full.
 */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

/**
 * The code of a system error (`ENOENT`, `EADDRINUSE`, …), or `undefined` for any other value. Goes by shape: under
 * Jest, Node's errors are no instances of the sandbox's `Error`.
 */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** One line that says what went wrong, whatever was thrown. */
export function reasonOf(error: unknown): string {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
  return typeof message === 'string' ? message : String(error);
}
