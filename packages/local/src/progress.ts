/** Tells a person how far a start has come: one line for each step, as it ends. */
export class Progress {
  private readonly begun = performance.now();
  private muted = false;

  /** @param out gets whole lines; without it nothing is told. */
  constructor(private readonly out: (line: string) => void = () => undefined) {}

  /** Prints a line that is not a step. */
  readonly print = (line: string): void => {
    if (!this.muted) this.out(line);
  };

  /** Says no more: one step failed, and what ends because of that is no news. */
  mute(): void {
    this.muted = true;
  }

  /**
   * Runs a step and prints its name, what it says of itself, and how long it took.
   * @param work returns what to add in brackets, or nothing
   */
  async step(name: string, work: () => Promise<string | undefined>): Promise<void> {
    const begun = performance.now();
    try {
      const note = await work();
      this.line('✓', note ? `${name} (${note})` : name, begun);
    } catch (error) {
      this.line('✗', name, begun);
      throw error;
    }
  }

  /** Seconds since the first step, such as `4.2 s`. */
  elapsed(): string {
    return seconds(this.begun);
  }

  private line(mark: string, text: string, since: number): void {
    this.print(`  ${mark} ${text.padEnd(68)} ${seconds(since).padStart(7)}`);
  }
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Waits for all, whatever becomes of each, and only then throws the first failure: nothing goes on in the back. */
export async function settle(work: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}
