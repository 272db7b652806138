import { accepted, type Decision, impossible, rejected } from '@yeyak/domain-kit';
import { isDeepStrictEqual } from 'node:util';
import type { InvalidInput, OfferingDetails, OfferingWords } from './input';
import type { Offering, OfferingEvent } from './offering';

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

const wordsOf = ({ name, description, price }: OfferingWords): OfferingWords => ({
  name,
  description,
  price,
});

const detailsOf = ({ idempotencyKey, providerId, kind, sku, ...rest }: OfferingDetails): OfferingDetails => ({
  ...wordsOf(rest),
  idempotencyKey,
  providerId,
  kind,
  sku,
});

/**
 * Publishing: once per key. `published` is the offering that was published with the same key, if there is one; it may
 * have been revised since, which its version tells.
 */
export function decidePublish(
  { id, details }: { id: string; details: OfferingDetails },
  published: Offering | null,
): Decision<OfferingEvent, InvalidInput> {
  if (!published) return accepted({ type: 'OfferingPublished', id, details });
  const same =
    published.version === 1
      ? isDeepStrictEqual(details, detailsOf(published))
      : details.kind === published.kind && details.sku === published.sku;
  if (same) return accepted();
  return rejected({
    tag: 'InvalidInput',
    field: 'idempotencyKey',
    message: '"idempotencyKey" was used for another offering.',
  });
}

/** Revising: only by whoever has seen the newest version, and only while it is offered. */
export function decideRevise(
  { version, words }: { version: number; words: OfferingWords },
  offering: Offering | null,
): Decision<OfferingEvent, NotFound | VersionConflict | AlreadyWithdrawn> {
  if (!offering) return rejected({ tag: 'NotFound' });
  if (!offering.active) return rejected({ tag: 'AlreadyWithdrawn' });
  // Before the version: whoever says it again, because the answer was lost, is told that it holds.
  if (isDeepStrictEqual(words, wordsOf(offering))) return accepted();
  if (version !== offering.version) {
    return rejected({ tag: 'VersionConflict', currentVersion: offering.version });
  }
  return accepted({ type: 'OfferingRevised', words });
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
      return { ...present(state), ...event.words, version: present(state).version + 1 };
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
