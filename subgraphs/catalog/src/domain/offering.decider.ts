import { accepted, type Decision, impossible, rejected } from '@yeyak/domain-kit';
import { isDeepStrictEqual } from 'node:util';
import { type Offering, type OfferingEvent, periodOf } from './offering';
import type { OfferingDetails, OfferingTerms, OfferingWords, Revision } from './offering-input';
import { invalid, type InvalidInput } from './parsing';

export interface NotFound {
  tag: 'NotFound';
}
/** Somebody changed it since it was read. */
export interface VersionConflict {
  tag: 'VersionConflict';
  currentVersion: number;
}
export interface AlreadyWithdrawn {
  tag: 'AlreadyWithdrawn';
}

const wordsOf = (offering: OfferingWords): OfferingWords => {
  const { name, description, price, contents, preparation, book } = offering;
  return { name, description, price, contents, preparation, book };
};
const termsOf = ({ capacity, slotPlan, sessions }: OfferingTerms): OfferingTerms => ({
  capacity,
  slotPlan,
  sessions,
});
/** What never changes once it is published. */
const fixedOf = ({ kind, sku, stockGroup, doses }: OfferingDetails) => ({ kind, sku, stockGroup, doses });

/**
 * Publishing: once per key. `published` is the offering that was published with the same key, if there is one; it may
 * have been revised since, which its version tells.
 */
export function decidePublish(
  { id, details, now }: { id: string; details: OfferingDetails; now: Date },
  published: Offering | null,
): Decision<OfferingEvent, InvalidInput> {
  if (published) {
    const same =
      isDeepStrictEqual(fixedOf(details), fixedOf(published)) &&
      (published.version > 1 ||
        isDeepStrictEqual(
          { ...wordsOf(details), ...termsOf(details) },
          { ...wordsOf(published), ...termsOf(published) },
        ));
    return same
      ? accepted()
      : rejected(invalid('idempotencyKey', '"idempotencyKey" was used for another offering.'));
  }
  const period = periodOf(details);
  if (period && period.startsAt <= now.toISOString())
    return rejected(invalid('sessions.0.startsAt', 'The first session has begun already.'));
  return accepted({ type: 'OfferingPublished', id, details });
}

/** Revising: only by whoever has seen the newest version, and only while it is offered. */
export function decideRevise(
  { version, words, terms }: { version: number } & Revision,
  offering: Offering | null,
): Decision<OfferingEvent, NotFound | VersionConflict | AlreadyWithdrawn | InvalidInput> {
  if (!offering) return rejected({ tag: 'NotFound' });
  if (!offering.active) return rejected({ tag: 'AlreadyWithdrawn' });
  const wrong = doesNotApply(terms, offering);
  if (wrong) return rejected(wrong);
  // Before the version: whoever says it again, because the answer was lost, is told that it holds.
  const before = { ...wordsOf(offering), ...termsOf(offering) };
  if (isDeepStrictEqual({ ...before, ...words, ...terms }, before)) return accepted();
  if (version !== offering.version) {
    return rejected({ tag: 'VersionConflict', currentVersion: offering.version });
  }
  return accepted({ type: 'OfferingRevised', words, terms });
}

/** What limits an offering was settled when it was published: others keep books by it. */
function doesNotApply(terms: Partial<OfferingTerms>, offering: Offering): InvalidInput | null {
  if (terms.capacity !== undefined && offering.capacity === null)
    return invalid('capacity', 'It was published without a capacity.');
  if (terms.slotPlan && offering.slotPlan === null)
    return invalid('slotPlan', 'It was published without slots.');
  if (terms.sessions && offering.sessions.length === 0)
    return invalid('sessions', 'It was published without sessions.');
  return null;
}

/** Withdrawing: for good, and twice is once. */
export function decideWithdraw(offering: Offering | null): Decision<OfferingEvent, NotFound> {
  if (!offering) return rejected({ tag: 'NotFound' });
  return offering.active ? accepted({ type: 'OfferingWithdrawn' }) : accepted();
}

/** What an event makes of an offering. */
export function evolveOffering(state: Offering | null, event: OfferingEvent): Offering {
  switch (event.type) {
    case 'OfferingPublished':
      return { ...event.details, id: event.id, active: true, version: 1 };
    case 'OfferingRevised':
      return { ...present(state), ...event.words, ...event.terms, version: present(state).version + 1 };
    case 'OfferingWithdrawn':
      return { ...present(state), active: false, version: present(state).version + 1 };
    default:
      return impossible(event);
  }
}

function present(state: Offering | null): Offering {
  if (!state) throw new Error('there is no offering that this could have happened to');
  return state;
}
