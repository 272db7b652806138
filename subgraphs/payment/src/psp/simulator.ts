import { setTimeout as sleep } from 'node:timers/promises';
import type { Account, Journal } from './journal';
import type { CaptureBody, PaymentDocument } from './protocol';
import { defaultSettings, type SettingsPatch, type SimulatorSettings } from './settings';

/** What the tokens of the sandbox lead to; a token that is none of these is declined as `invalid_token`. */
const DECLINES: Readonly<Record<string, string | null>> = {
  tok_ok: null,
  tok_slow: null,
  tok_declined: 'card_declined',
  tok_insufficient_funds: 'insufficient_funds',
};

/** A line of the provider's books. */
export interface LedgerEntry {
  key: string;
  status: PaymentDocument['status'];
  charged: number;
  refunded: number;
  /** How often money was taken and given back: each at most 1. */
  charges: number;
  refunds: number;
}

/** `conflict`: not done, `document` is the state that stands in the way. */
export type Result =
  { tag: 'done' | 'conflict'; document: PaymentDocument } | { tag: 'unknown' } | { tag: 'keyConflict' };

/** A payment provider as real ones are: by key, idempotent, sometimes slow, sometimes saying no. */
export class PspSimulator {
  settings: SimulatorSettings = defaultSettings;
  private readonly accounts = new Map<string, Account>();
  /** Work under way by key: whoever asks the same meanwhile waits for it and gets its answer. */
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly options: {
      journal: Journal;
      tell: (document: PaymentDocument) => void;
      random?: () => number;
    },
  ) {
    for (const account of options.journal.read()) {
      this.accounts.set(account.document.key, account);
      if (account.document.status === 'PROCESSING') this.begin(account, () => this.charge(account));
    }
  }

  configure({ webhooks, ...patch }: SettingsPatch): SimulatorSettings {
    this.settings = {
      ...this.settings,
      ...patch,
      webhooks: { ...this.settings.webhooks, ...webhooks },
    };
    return this.settings;
  }

  async capture({ key, amount, token }: CaptureBody): Promise<Result> {
    let account = this.accounts.get(key);
    if (account) {
      const known = account.document.amount;
      if (known && (known.amount !== amount.amount || known.currency !== amount.currency))
        return { tag: 'keyConflict' };
    } else {
      const fresh: Account = { document: open(key, amount), token: token ?? null, charges: 0, refunds: 0 };
      account = fresh;
      this.accounts.set(key, fresh);
      this.options.journal.write(fresh);
      this.begin(fresh, () => this.charge(fresh));
    }
    await this.underWay.get(key);
    const { document } = account;
    return { tag: document.status === 'VOIDED' ? 'conflict' : 'done', document };
  }

  inquire(key: string): Result {
    const account = this.accounts.get(key);
    return account ? { tag: 'done', document: account.document } : { tag: 'unknown' };
  }

  void(key: string): Result {
    let account = this.accounts.get(key);
    if (!account) {
      if (!this.settings.honoursEarlyVoid) return { tag: 'unknown' };
      account = { document: open(key, null), token: null, charges: 0, refunds: 0 };
      this.accounts.set(key, account);
      this.options.journal.write(account);
    }
    const { status } = account.document;
    if (status === 'PROCESSING') {
      if (!this.settings.honoursEarlyVoid) return { tag: 'conflict', document: account.document };
      this.change(account, { status: 'VOIDED', voidedAt: new Date().toISOString() });
    }
    const isCharged = status === 'APPROVED' || status === 'REFUNDED';
    return { tag: isCharged ? 'conflict' : 'done', document: account.document };
  }

  async refund(key: string): Promise<Result> {
    const account = this.accounts.get(key);
    if (!account) return { tag: 'unknown' };
    await this.underWay.get(key);
    if (account.document.status === 'APPROVED') {
      this.begin(account, () => this.giveBack(account));
      await this.underWay.get(key);
    }
    const { document } = account;
    return { tag: document.status === 'REFUNDED' ? 'done' : 'conflict', document };
  }

  ledger(): LedgerEntry[] {
    return [...this.accounts.values()].map(({ document: { key, status, amount }, charges, refunds }) => ({
      key,
      status,
      charged: charges * (amount?.amount ?? 0),
      refunded: refunds * (amount?.amount ?? 0),
      charges,
      refunds,
    }));
  }

  close(): void {
    this.stopping.abort();
  }

  private begin({ document: { key } }: Account, work: () => Promise<void>): void {
    if (this.underWay.has(key)) return;
    const done = work().finally(() => this.underWay.delete(key));
    this.underWay.set(key, done);
    done.catch(() => undefined); // only ever: we are closing; whoever waits for it hears of it
  }

  private async charge(account: Account): Promise<void> {
    await this.think(account.token === 'tok_slow' ? this.settings.slowMs : 0);
    if (account.document.status !== 'PROCESSING') return; // voided meanwhile
    const at = new Date().toISOString();
    const token = account.token ?? 'tok_ok';
    const declineCode = Object.hasOwn(DECLINES, token) ? DECLINES[token] : 'invalid_token';
    const byChance = this.random() < this.settings.declineRate ? 'card_declined' : null;
    const code = declineCode ?? byChance;
    if (code === null) {
      account.charges += 1;
      this.change(account, { status: 'APPROVED', approvedAt: at });
    } else {
      this.change(account, { status: 'DECLINED', declinedAt: at, declineCode: code });
    }
  }

  private async giveBack(account: Account): Promise<void> {
    await this.think(0);
    account.refunds += 1;
    this.change(account, { status: 'REFUNDED', refundedAt: new Date().toISOString() });
  }

  private change(account: Account, change: Partial<PaymentDocument>): void {
    account.document = { ...account.document, ...change };
    this.options.journal.write(account);
    this.options.tell(account.document);
  }

  private async think(extraMs: number): Promise<void> {
    const { min, max } = this.settings.delayMs;
    const ms = min + Math.round(this.random() * (max - min)) + extraMs;
    if (ms > 0) await sleep(ms, undefined, { signal: this.stopping.signal });
  }

  private random(): number {
    return (this.options.random ?? Math.random)();
  }
}

const open = (key: string, amount: PaymentDocument['amount']): PaymentDocument => ({
  key,
  status: amount ? 'PROCESSING' : 'VOIDED',
  amount,
  declineCode: null,
  createdAt: new Date().toISOString(),
  approvedAt: null,
  declinedAt: null,
  voidedAt: amount ? null : new Date().toISOString(),
  refundedAt: null,
});
