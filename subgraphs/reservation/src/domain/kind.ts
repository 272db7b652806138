import type { ContentOf, Localized, MessageType, ReservationStatus } from '@yeyak/contracts';
import { isMessageType, messages } from '@yeyak/contracts';
import { type ProcessDefinition, problemsOf, type StepDefinition } from '@yeyak/domain-kit';
import { PLACEHOLDERS } from './letter';
import { reasonOfFact } from './reasons';
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
  pays: {
    whenUnavailable: 'refuse' | 'payLater';
    /** Facts after which the customer may try once more, with a payment key of its own. */
    againOn: readonly string[];
  } | null;
  /** Facts with which the step is over although nobody came: the process ends as a no-show, and nothing is undone. */
  missedOn: readonly string[];
  /** Whether the customer ends it, by giving back what they have. */
  endedByCustomer: boolean;
  /** How long it may take and what then happens. */
  due: Due | null;
  /** What the customer is told `before` milliseconds before the step's time is over. */
  remind: { before: number; text: Localized } | null;
}

/** `ms` milliseconds from the step's beginning, or from the beginning of the reservation's slot. */
export interface Due {
  ms: number;
  from?: 'step' | 'slotStart';
  /** `done`: the step is done by that. */
  then: 'expire' | 'noShow' | 'done';
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
export type Part = 'slot' | 'person' | 'participants' | 'contact' | 'address';

/** A stage in the kind's own words, and what the customer is told on reaching it. */
export interface Stage {
  code: string;
  label: Localized;
  /** Placeholders: {offering} {provider} {quantity} {total} {reason} {slot} {due} {item}. */
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
  /** How long capacity is held unpaid, in milliseconds; 0 where nothing is paid. */
  holdMs: number;
  /** The last step at which it may still be cancelled. */
  cancelUpTo: string;
  /**
   * How long before its time the customer may still cancel, in milliseconds, once it is at the last step at which they can;
   * `null` where time does not matter.
   */
  cancelBefore: number | null;
  stages: Readonly<Record<string, Stage>>;
}

export interface KindDeclaration extends Omit<
  Kind,
  'steps' | 'holdMs' | 'cancelUpTo' | 'cancelBefore' | 'stages' | 'asks' | 'limited'
> {
  asks?: readonly Part[];
  limited?: boolean;
  hold?: number;
  process: readonly Step[];
  cancel: { upTo: string; before?: number };
  stages: Readonly<Record<string, Stage>>;
}

/** What the reservation says to its own process: its slot began, the customer or time ended a period. */
const OWN_FACTS = ['SlotBegan', 'PeriodEnded'];

const known = {
  commands: new Set(
    Object.keys(messages).filter((type) => isMessageType(type) && messages[type].sort === 'command'),
  ),
  facts: new Set([
    ...Object.keys(messages).filter((type) => isMessageType(type) && messages[type].sort === 'fact'),
    ...OWN_FACTS,
  ]),
};

/**
 * Declares a kind of reservation, all of it (rule 8 of the architecture).
 * @throws where the declaration cannot work, with everything that is wrong: an unknown message, a step without a way
 * back, a stage without words.
 */
export function defineKind(declaration: KindDeclaration): Kind {
  const { hold = 0, process, cancel, ...rest } = declaration;
  const kind: Kind = {
    asks: [],
    limited: false,
    ...rest,
    holdMs: hold,
    steps: process,
    cancelUpTo: cancel.upTo,
    cancelBefore: cancel.before ?? null,
  };
  const problems = [...problemsOf(kind, known), ...wordProblems(kind)];
  if (!/^[A-Z][A-Z_]*$/.test(kind.code)) problems.push('a code is UPPER_SNAKE_CASE');
  problems.push(...wayBackProblems(kind));
  const pays = kind.steps.some((step) => step.pays);
  if (pays !== kind.holdMs > 0)
    problems.push('capacity is held for some time where something is paid, and only there');
  if (kind.claims.length === 0) problems.push('a kind claims something');
  if (new Set(kind.claims.map(({ returns }) => returns)).size > 1)
    problems.push('of what is claimed some comes back and some does not');
  if (kind.quantity.min < 1 || kind.quantity.max < kind.quantity.min)
    problems.push('quantity: 1 ≤ min ≤ max');
  if (problems.length > 0) throw new Error(`${kind.code}:\n  ${problems.join('\n  ')}`);
  return kind;
}

/** Cancelling and running out of time turn the process back: where they are declared there has to be a way. */
function wayBackProblems({ steps, cancelUpTo, cancelBefore }: Kind): string[] {
  const last = steps.findIndex(({ name }) => name === cancelUpTo);
  const cancellable = steps.slice(0, last + 1);
  return [
    ...(last === -1 ? [`no step "${cancelUpTo}"`] : []),
    ...cancellable
      .filter(({ undo }) => !undo)
      .map(({ name }) => `can be cancelled at "${name}", which has no undo`),
    ...steps
      .filter(({ due, undo }) => due && due.then !== 'done' && !undo)
      .map(({ name }) => `"${name}" can run out of time, but has no undo`),
    ...(steps.filter(({ pays }) => pays).length > 1 ? ['more than one step pays'] : []),
    ...(cancelBefore !== null && steps[last]?.pays ? ['a notice for what is not paid yet'] : []),
    ...(cancelBefore !== null && !(cancelBefore > 0 && Number.isInteger(cancelBefore / minutes(1)))
      ? ['a notice is whole minutes']
      : []),
  ];
}

/** How reservations of a kind can end. */
export function endingsOf({ steps }: Pick<Kind, 'steps'>): Ending[] {
  const isRefusable = steps.some(
    ({ pays, refusedOn }) =>
      pays?.whenUnavailable === 'refuse' || refusedOn.some((fact) => reasonOfFact[fact] !== 'NO_SHOW'),
  );
  const expires = steps.some(({ pays, due }) => pays !== null || due?.then === 'expire');
  const isMissed = steps.some(
    ({ missedOn, refusedOn, due }) =>
      missedOn.length > 0 ||
      due?.then === 'noShow' ||
      refusedOn.some((fact) => reasonOfFact[fact] === 'NO_SHOW'),
  );
  return [
    'completed',
    'cancelled',
    ...(isRefusable ? ['rejected' as const] : []),
    ...(expires ? ['expired' as const] : []),
    ...(isMissed ? ['noShow' as const] : []),
  ];
}

function wordProblems(kind: Kind): string[] {
  const wanted = [...kind.steps.map(({ name }) => name), ...endingsOf(kind), 'undoing'];
  const missing = wanted.filter((name) => !kind.stages[name]).map((name) => `no stage for "${name}"`);
  const idle = Object.keys(kind.stages).filter((name) => !wanted.includes(name));
  const reminders = kind.steps.flatMap(({ name, remind }) =>
    remind ? [[name, [remind.text]] as const] : [],
  );
  const spoken = Object.entries(kind.stages).map(
    ([name, { label, message }]) => [name, [label, ...(message ? [message] : [])]] as const,
  );
  const texts = [...spoken, ...reminders].flatMap(([name, all]) =>
    all.flatMap((text) => [text.ko, text.en].map((words) => ({ name, words }))),
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
