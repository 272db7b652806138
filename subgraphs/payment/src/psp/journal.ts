import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { paymentDocument } from './protocol';

/** What the simulator knows of a key. */
export const account = z.object({
  document: paymentDocument,
  token: z.string().nullable(),
  /** How often money was taken and given back: the books' own count, not derived from the status. */
  charges: z.number().int(),
  refunds: z.number().int(),
});
export type Account = z.infer<typeof account>;

/** An append-only file with a line per change, the last of each key counting; keeps nothing without a file. */
export class Journal {
  constructor(private readonly file: string | undefined) {
    if (file) mkdirSync(dirname(file), { recursive: true });
  }

  /** Everything that was written before; a last line that a crash cut short is left out. */
  read(): Account[] {
    if (!this.file || !existsSync(this.file)) return [];
    const text = readFileSync(this.file, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    // What follows must not be glued to the half line.
    if (whole.length < text.length) appendFileSync(this.file, '\n');
    const accounts = new Map<string, Account>();
    for (const line of whole.split('\n').filter((one) => one !== '')) {
      const read = parse(line);
      if (read) accounts.set(read.document.key, read);
    }
    return [...accounts.values()];
  }

  /** Written before anybody is told. */
  write(change: Account): void {
    if (this.file) appendFileSync(this.file, `${JSON.stringify(change)}\n`);
  }
}

function parse(line: string): Account | undefined {
  try {
    return account.parse(JSON.parse(line));
  } catch {
    return undefined; // a line that an earlier crash cut short
  }
}
