import type { KnownMessage } from '@yeyak/contracts';
import { announce } from '../src/domain/announce';
import type { Kind, Step } from '../src/domain/kind';
import type { Reservation, ReservationEvent, ReservationTerms } from '../src/domain/reservation';
import { apply, decide, type ReservationCommand } from '../src/domain/reservation.decider';
import { stageOf, statusOf } from '../src/domain/standing';

export const T0 = new Date('2026-11-21T03:00:00.000Z');

export const SLOT = {
  startsAt: new Date('2026-12-01T01:00:00.000Z'),
  endsAt: new Date('2026-12-01T01:30:00.000Z'),
  timeZone: 'Asia/Seoul',
};

export const ITEM = { sku: 'vaccine', name: { ko: '백신', en: 'Vaccine' }, lot: 'A1' };

/** Everything that any kind may claim of. */
const CLAIMABLE = {
  offeringId: 'cake',
  providerId: 'provider',
  sku: 'cake',
  stockGroup: 'covid-19',
  slot: SLOT,
};

export const termsOf = (kind: Kind, over: Partial<ReservationTerms> = {}): ReservationTerms => ({
  id: 'r1',
  kind: kind.code,
  kindLabel: kind.label,
  customerId: 'customer',
  contactId: 'contact',
  providerId: 'provider',
  providerName: { ko: '서울마트', en: 'Seoul Mart' },
  offeringId: 'cake',
  offeringName: { ko: '딸기 케이크', en: 'Strawberry cake' },
  sku: 'cake',
  stockGroup: 'covid-19',
  doses: { disease: 'COVID_19', count: 2, intervalDays: 21 },
  slot: SLOT,
  personId: 'person',
  participantIds: ['contact'],
  quantity: 1,
  unitPrice: { amount: 28_000, currency: 'KRW' },
  total: { amount: 28_000, currency: 'KRW' },
  claims: kind.claims.map((rule) => ({ poolId: rule.pool(CLAIMABLE), quantity: 1 })),
  idempotencyKey: 'key-12345',
  fingerprint: 'fingerprint',
  reservedAt: T0,
  ...over,
});

/** What came of one command. */
export interface Chapter {
  command: ReservationCommand['type'];
  events: readonly ReservationEvent[];
  messages: readonly KnownMessage[];
}

/** One reservation of a kind from its beginning: what it is told, what it says, without any store. */
export class Story {
  readonly chapters: Chapter[] = [];
  now = T0;
  private current: Reservation;

  constructor(
    readonly kind: Kind,
    over: Partial<ReservationTerms> = {},
    paysNow = false,
  ) {
    const terms = termsOf(kind, over);
    const decision = decide(kind, { type: 'Hold', terms, holdMs: kind.holdMs, paysNow }, null);
    if (!decision.ok) throw new Error(decision.reason.tag);
    this.current = { ...apply(kind, null, decision.events), version: 1 };
    const messages = announce(kind, null, decision.events, this.current, null);
    this.chapters.push({ command: 'Hold', events: decision.events, messages });
  }

  get state(): Reservation {
    return this.current;
  }
  get status(): string {
    return statusOf(this.kind, this.current);
  }
  get stage(): string {
    return stageOf(this.kind, this.current).code;
  }
  get messages(): KnownMessage[] {
    return this.chapters.flatMap(({ messages }) => messages);
  }
  get last(): Chapter {
    const last = this.chapters.at(-1);
    if (!last) throw new Error('an empty story');
    return last;
  }

  /** Carries a command out as the use case does. @returns the tag of the refusal, or null. */
  carryOut(command: Exclude<ReservationCommand, { type: 'Hold' }>): string | null {
    const before = this.current;
    const decision = decide(this.kind, command, before);
    if (!decision.ok) {
      this.chapters.push({ command: command.type, events: [], messages: [] });
      return decision.reason.tag;
    }
    const { events } = decision;
    if (events.length > 0) {
      this.current = {
        ...apply(this.kind, before, events),
        version: before.version + 1,
        updatedAt: command.at,
      };
    }
    const messages = events.length > 0 ? announce(this.kind, before, events, this.current, null) : [];
    this.chapters.push({ command: command.type, events, messages });
    return null;
  }

  fact(fact: string | undefined, note: string | null = null): this {
    if (fact === undefined) throw new Error('no such fact');
    this.carryOut({ type: 'Receive', fact, note, item: fact === 'StockDrawn' ? ITEM : null, at: this.now });
    return this;
  }

  cancel(): string | null {
    return this.carryOut({ type: 'Cancel', by: 'customer', note: null, at: this.now });
  }

  giveBack(): string | null {
    return this.carryOut({ type: 'GiveBack', at: this.now });
  }

  runOut(at = this.current.dueAt ?? this.now): this {
    this.carryOut({ type: 'RunOut', at });
    return this;
  }

  /** Everything goes well until this step is under way. */
  reach(name: string): this {
    for (const step of this.kind.steps) {
      if (step.name === name) return this;
      this.fact(step.succeedsOn[0]);
    }
    throw new Error(`no step ${name}`);
  }

  /** Whoever was asked to undo something has done so. */
  undoAll(): this {
    for (const state of ['asked', 'askedDone', 'undoing']) {
      for (const { name, undo } of this.kind.steps) {
        if (this.current.process.steps[name] === state) this.fact(undo?.doneOn.at(-1));
      }
    }
    return this;
  }

  /** How often something happened in the whole story. */
  count(type: ReservationEvent['type']): number {
    return this.chapters.flatMap(({ events }) => events).filter((event) => event.type === type).length;
  }
}

/** The steps before one, and those after it. */
export const around = ({ steps }: Kind, name: string): { before: Step[]; after: Step[] } => {
  const at = steps.findIndex((step) => step.name === name);
  return { before: steps.slice(0, at), after: steps.slice(at + 1) };
};

/** Whether a fact of ours tells the state, rather than ordering something. */
export const isFact = ({ to }: KnownMessage): boolean => to === null;

/** What customers are told. */
export const letters = (messages: readonly KnownMessage[]) =>
  messages.flatMap((message) => (message.type === 'SendMessage' ? [message.payload] : []));
