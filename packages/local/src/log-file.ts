import { closeSync, existsSync, openSync, renameSync, writeSync } from 'node:fs';

/** Beyond this a log is put aside (once: the one before is lost), so that a month of running fills no disk. */
const LARGEST = 20 * 1024 * 1024;
const KEPT_LINES = 200;

/** The log of one process: a file for whoever looks, and the last lines at hand for an error message. */
export class LogFile {
  private handle: number;
  private size = 0;
  private closed = false;
  private recent: string[] = [];

  constructor(readonly file: string) {
    this.handle = this.begin();
  }

  /** Adds one line; what comes after `close` is lost. */
  write(line: string): void {
    if (this.closed) return;
    this.recent.push(line);
    if (this.recent.length > 2 * KEPT_LINES) this.recent = this.recent.slice(-KEPT_LINES);
    if (this.size > LARGEST) {
      closeSync(this.handle);
      this.handle = this.begin();
    }
    this.size += writeSync(this.handle, `${line}\n`);
  }

  /** The last lines of this run, oldest first. */
  tail(lines = 20): string[] {
    return this.recent.slice(-Math.min(lines, KEPT_LINES));
  }

  close(): void {
    if (!this.closed) closeSync(this.handle);
    this.closed = true;
  }

  private begin(): number {
    if (existsSync(this.file)) renameSync(this.file, this.file.replace(/(\.log)?$/, '.previous.log'));
    this.size = 0;
    return openSync(this.file, 'a', 0o600);
  }
}

/** A line of a structured log (pino's levels: 40 is a warning, 50 an error, 60 fatal). */
type LogLine = { level: number; msg?: string; err?: { message?: string } };

/**
 * What the person at the console should see of a line: a warning or worse, in one short line; `undefined` for the
 * rest. A line that is not JSON is no warning: it is in the file.
 */
export function noteworthy(line: string): string | undefined {
  // Most lines are information: do not parse those.
  const level = /"level":([456]0)\b/.exec(line)?.[1];
  if (!level || !line.startsWith('{')) return undefined;
  try {
    const { msg, err } = JSON.parse(line) as LogLine;
    const word = { 40: 'warning', 50: 'error', 60: 'fatal' }[level];
    return `${word}: ${[msg, err?.message].filter(Boolean).join(': ')}`;
  } catch {
    return undefined;
  }
}
