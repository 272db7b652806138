/**
 * Something that the person at the keyboard has to know and can do something about: its message is printed alone,
 * without a stack. Every other error is a defect and is printed in full.
 */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

/** The code of a system error (`ENOENT`, `EADDRINUSE`, …), or `undefined` for any other value. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** One line that says what went wrong, whatever was thrown. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
