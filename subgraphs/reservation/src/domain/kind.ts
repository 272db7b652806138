import type { ContentOf, Localized, MessageType, ReservationStatus } from '@yeyak/contracts';
import { isMessageType, messages } from '@yeyak/contracts';
import { type ProcessDefinition, problemsOf, type StepDefinition } from '@yeyak/domain-kit';
import type { Ending, Reservation } from './reservation';

/** A command that the process sends: what it is called and what it says. */
export type Order = { [T in MessageType]: { type: T; payload: ContentOf<T> } }[MessageType];

/** A step of a kind: what the engine knows of it, and how its commands are made of a reservation. */
export interface Step extends StepDefinition {
  /** The shared word for a reservation that is at this step. */
  status: ReservationStatus;
  order: ((reservation: Reservation) => Order) | null;
  undoOrder: ((reservation: Reservation) => Order) | null;
  /** Whether the step takes from what is claimed: the claims are kept until that is back. */
  draws: boolean;
  /** Set where the step is the payment: what happens when payment is not to be had (X1). */
  pays: { whenUnavailable: 'refuse' | 'payLater' } | null;
  /** How long it may take, in milliseconds, and what then happens. */
  due: { ms: number; then: 'expire' | 'noShow' } | null;
}

/** What is claimed of: an offering, and the time of it that was chosen. */
export interface Claimable {
  offeringId: string;
  providerId: string;
  sku: string | null;
  stockGroup: string | null;
  slot: { startsAt: Date } | null;
}

/** What a kind takes of an offering when it is reserved: `quantity` of a pool. */
export interface ClaimRule {
  /** The pool's id. */
  pool(what: Claimable): string;
  /** What an offering, or the wish, must have for it. */
  needs: 'stock' | 'stockGroup' | 'slot' | 'capacity';
  /** Whether it can be promised to others once the reservation is completed: a book that was returned. */
  returns: boolean;
}

/** A part of a wish that a kind cannot do without. */
export type Part = 'slot' | 'person' | 'participants' | 'contact';

/** A stage in the kind's own words, and what the customer is told on reaching it. */
export interface Stage {
  code: string;
  label: Localized;
  /** Placeholders: {offering} {provider} {quantity} {total} {reason}. */
  message: Localized | null;
}

export interface Kind extends ProcessDefinition<Step> {
  code: string;
  label: Localized;
  claims: readonly ClaimRule[];
  /** What a person has to say beside what they want; a slot is asked for by the claim on it. */
  asks: readonly Part[];
  /** Whether a person may only have so many at a time, as the configuration says (H11). */
  limited: boolean;
  /** How many one reservation may be for. */
  quantity: { min: number; max: number };
  /** How long capacity is held unpaid, in milliseconds. */
  holdMs: number;
  /** The last step at which the customer may still cancel. */
  cancelUpTo: string;
  stages: Readonly<Record<string, Stage>>;
}

export interface KindDeclaration extends Omit<
  Kind,
  'steps' | 'holdMs' | 'cancelUpTo' | 'stages' | 'asks' | 'limited'
> {
  asks?: readonly Part[];
  limited?: boolean;
  hold: number;
  process: readonly Step[];
  cancel: { upTo: string };
  stages: Readonly<Record<Ending | 'undoing', Stage> & Record<string, Stage>>;
}

const PLACEHOLDERS = new Set(['offering', 'provider', 'quantity', 'total', 'reason']);

const known = {
  commands: new Set(
    Object.keys(messages).filter((type) => isMessageType(type) && messages[type].sort === 'command'),
  ),
  facts: new Set(
    Object.keys(messages).filter((type) => isMessageType(type) && messages[type].sort === 'fact'),
  ),
};

/**
 * Declares a kind of reservation, all of it (rule 8 of the architecture).
 * @throws where the declaration cannot work, with everything that is wrong: an unknown message, a step without a way
 * back, a stage without words.
 */
export function defineKind(declaration: KindDeclaration): Kind {
  const { hold, process, cancel, ...rest } = declaration;
  const kind: Kind = {
    asks: [],
    limited: false,
    ...rest,
    holdMs: hold,
    steps: process,
    cancelUpTo: cancel.upTo,
  };
  const problems = [...problemsOf(kind, known), ...wordProblems(kind)];
  if (!/^[A-Z][A-Z_]*$/.test(kind.code)) problems.push('a code is UPPER_SNAKE_CASE');
  problems.push(...wayBackProblems(kind));
  if (kind.holdMs <= 0) problems.push('capacity is held for some time');
  if (kind.claims.length === 0) problems.push('a kind claims something');
  if (kind.quantity.min < 1 || kind.quantity.max < kind.quantity.min)
    problems.push('quantity: 1 ≤ min ≤ max');
  if (problems.length > 0) throw new Error(`${kind.code}:\n  ${problems.join('\n  ')}`);
  return kind;
}

/** Cancelling and running out of time turn the process back: where they are declared there has to be a way. */
function wayBackProblems({ steps, cancelUpTo }: Kind): string[] {
  const last = steps.findIndex(({ name }) => name === cancelUpTo);
  const cancellable = steps.slice(0, last + 1);
  return [
    ...(last === -1 ? [`no step "${cancelUpTo}"`] : []),
    ...cancellable
      .filter(({ undo }) => !undo)
      .map(({ name }) => `can be cancelled at "${name}", which has no undo`),
    ...steps
      .filter(({ due, undo }) => due && !undo)
      .map(({ name }) => `"${name}" can run out of time, but has no undo`),
    ...(steps.filter(({ pays }) => pays).length > 1 ? ['more than one step pays'] : []),
  ];
}

function wordProblems(kind: Kind): string[] {
  const endings: (Ending | 'undoing')[] = [
    'completed',
    'cancelled',
    'rejected',
    'expired',
    'noShow',
    'undoing',
  ];
  const wanted = [...kind.steps.map(({ name }) => name), ...endings];
  const missing = wanted.filter((name) => !kind.stages[name]).map((name) => `no stage for "${name}"`);
  const idle = Object.keys(kind.stages).filter((name) => !wanted.includes(name));
  const texts = Object.entries(kind.stages).flatMap(([name, { label, message }]) =>
    [label, ...(message ? [message] : [])].flatMap((text) =>
      [text.ko, text.en].map((words) => ({ name, words })),
    ),
  );
  return [
    ...missing,
    ...idle.map((name) => `the stage "${name}" can never be reached`),
    ...texts.filter(({ words }) => words.trim() === '').map(({ name }) => `empty words for "${name}"`),
    ...texts.flatMap(({ name, words }) =>
      [...words.matchAll(/\{([^{}]*)\}/g)]
        .filter(([, placeholder]) => !PLACEHOLDERS.has(placeholder ?? ''))
        .map(([all]) => `${all} in "${name}" stands for nothing`),
    ),
  ];
}

export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => n * 3_600_000;
export const days = (n: number): number => n * 86_400_000;

/** Words for a stage, with the message that goes out on reaching it. */
export const stage = (code: string, ko: string, en: string, message: Localized | null = null): Stage => ({
  code,
  label: { ko, en },
  message,
});
