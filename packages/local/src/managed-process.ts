import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { identify, type ProcessIdentity } from '../bin/lib/process-table.cjs';
import { StartFailure } from './failure';
import { LogFile, noteworthy } from './log-file';
import { endProcess, type Escalation } from './stores/server-process';

/** A context drains for 10 s at most (docs/conventions.md). */
const STOPPING: Escalation = [
  ['SIGTERM', 13_000],
  ['SIGKILL', 5_000],
];

const POLL_MS = 25;

export type ManagedOptions = {
  name: string;
  bundle: string;
  port: number;
  cwd: string;
  /** Folder of the files that say which processes run. */
  runDir: string;
  logsDir: string;
  watchParent: string;
  env: NodeJS.ProcessEnv;
  /** Gets warnings and worse, as lines for a person. */
  warn(line: string): void;
  /** Called when it ended without having been told to. */
  onCrash(process: ManagedProcess, how: string): void;
};

/** One process of the platform: started, watched, logged, stopped, any number of times. */
export class ManagedProcess {
  readonly name: string;
  private readonly log: LogFile;
  private child: ChildProcess | undefined;
  private identity: ProcessIdentity | undefined;
  private expected = false;
  private ended: Promise<string> = Promise.resolve('not started');

  constructor(private readonly options: ManagedOptions) {
    this.name = options.name;
    this.log = new LogFile(path.join(options.logsDir, `${options.name}.log`));
  }

  get running(): boolean {
    return this.child !== undefined;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Its last log lines. */
  logs(lines?: number): string[] {
    return this.log.tail(lines);
  }

  /**
   * Spawns it; {@link untilReady} waits.
   * @param env what differs this time from its usual environment
   * @param bundle what runs this time, where that is not its usual bundle
   */
  spawn(env: NodeJS.ProcessEnv = {}, bundle: string = this.options.bundle): void {
    if (this.child) throw new Error(`${this.name} runs already`);
    const { cwd, watchParent } = this.options;
    // In a session of its own: Ctrl-C reaches us alone, and we stop them in order.
    const child = spawn(process.execPath, ['--enable-source-maps', '--require', watchParent, bundle], {
      cwd,
      env: { ...this.options.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    });
    this.child = child;
    this.expected = false;
    this.identity = child.pid === undefined ? undefined : identify(child.pid);
    if (this.identity) writeFileSync(this.pidFile(), JSON.stringify(this.identity));
    for (const stream of [child.stdout, child.stderr]) if (stream) this.follow(stream);
    this.ended = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code, signal) => resolve(signal ? `killed by ${signal}` : `exit code ${code}`));
    });
    void this.ended.then((how) => this.afterEnd(child, how));
  }

  /**
   * Resolves when it says it is ready.
   * @throws {StartFailure} with its last log lines, where it ended first or `timeoutMs` were not enough.
   */
  async untilReady(timeoutMs: number, signal?: AbortSignal): Promise<void> {
    const child = this.child;
    const deadline = performance.now() + timeoutMs;
    while (this.child === child && child) {
      if (await this.isReady()) return;
      signal?.throwIfAborted();
      if (performance.now() > deadline) throw this.failure(`was not ready within ${timeoutMs / 1000} s`);
      await Promise.race([delay(POLL_MS), this.ended]);
    }
    throw this.failure(`ended before it was ready (${await this.ended})`);
  }

  /** Stops it by steps, ruder each; it is gone when this resolves. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (!this.identity || !this.child) return;
    this.expected = true;
    const steps = signal === 'SIGTERM' ? STOPPING : ([[signal, 13_000], ...STOPPING.slice(1)] as const);
    await endProcess(this.identity, steps);
    await this.ended;
  }

  /** Ends it and everything of ours that belongs to it. */
  async close(): Promise<void> {
    await this.stop();
    this.log.close();
  }

  private isReady(): Promise<boolean> {
    return new Promise((resolve) => {
      // No kept-alive connection: it would be one more thing for the process to close when it stops.
      const options = {
        host: '127.0.0.1',
        port: this.options.port,
        path: '/readyz',
        agent: false,
        timeout: 5_000,
      };
      const request = get(options, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      });
      request.once('timeout', () => request.destroy());
      request.once('error', () => resolve(false));
    });
  }

  private follow(stream: Readable): void {
    createInterface({ input: stream }).on('line', (line) => {
      this.log.write(line);
      const note = noteworthy(line);
      if (note) this.options.warn(`[${this.name}] ${note}`);
    });
  }

  private afterEnd(child: ChildProcess, how: string): void {
    if (this.child !== child) return;
    this.child = undefined;
    rmSync(this.pidFile(), { force: true });
    if (!this.expected) this.options.onCrash(this, how);
  }

  private failure(what: string): StartFailure {
    const lines = this.log.tail(15).map((line) => `    ${line}`);
    const said = lines.length > 0 ? ` Its last lines:\n${lines.join('\n')}` : ' It printed nothing.';
    return new StartFailure(`${this.name} ${what}.${said}\n  More: ${this.log.file}`);
  }

  private pidFile(): string {
    return path.join(this.options.runDir, `${this.name}.json`);
  }
}

/**
 * Ends the processes that a killed run left behind. They end by themselves once their parent is gone; this waits for
 * that, and helps. A pid that has been given to something else since is left alone.
 */
export async function endLeftovers(runDir: string): Promise<string[]> {
  mkdirSync(runDir, { recursive: true });
  const files = readdirSync(runDir).filter((file) => file.endsWith('.json'));
  await Promise.all(
    files.map(async (file) => {
      const full = path.join(runDir, file);
      await endProcess(JSON.parse(readFileSync(full, 'utf8')) as ProcessIdentity, STOPPING);
      rmSync(full, { force: true });
    }),
  );
  return files.map((file) => path.basename(file, '.json'));
}
