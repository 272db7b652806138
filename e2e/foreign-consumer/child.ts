import { type ChildProcess, spawn } from 'node:child_process';
import { eventually } from '@yeyak/testkit';

/** A process of a test's own, whose output is kept. */
export class Child {
  output = '';
  private readonly ended: Promise<void>;

  private constructor(private readonly process: ChildProcess) {
    for (const stream of [process.stdout, process.stderr])
      stream?.on('data', (text: Buffer) => (this.output += text.toString()));
    this.ended = new Promise((resolve) => process.once('close', () => resolve()));
  }

  static start(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Child {
    return new Child(spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  /** Waits for the first line of the output that says something, and gives it. */
  said(what: RegExp, within = 30_000): Promise<RegExpExecArray> {
    return eventually(
      () => {
        const found = what.exec(this.output);
        if (!found) throw new Error(`not said: ${String(what)}\n${this.output.slice(-2_000)}`);
        return found;
      },
      { within },
    );
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill(signal);
    await this.ended;
  }
}
