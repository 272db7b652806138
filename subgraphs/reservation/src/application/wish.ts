import type { Claimable, ClaimRule, Kind, Part } from '../domain/kind';
import { slotPool } from '../domain/claims';
import type { Slot } from '../domain/reservation';
import { localDateOf, readInstant, readLocalTime, startOfDay } from '../domain/local-time';
import type { ContactBook, Offering, PersonRegistry, PersonStore, PoolStore } from './ports';

/** What a person asks for; `null` is what they left out. */
export interface Wish {
  customerId: string;
  offeringId: string;
  quantity: number | null;
  contactId: string | null;
  expectedPrice: { amount: number; currency: string } | null;
  /** One of them. */
  slot: { startsAt: string | null; localStart: string | null } | null;
  personId: string | null;
  participantIds: readonly string[] | null;
  at: Date;
}

/** A wish with everything that the kind needs, found to be possible as far as one can tell without taking capacity. */
export interface CompleteWish {
  quantity: number;
  contactId: string;
  slot: Slot | null;
  personId: string | null;
  participantIds: readonly string[];
}

export type TimeCode =
  'IN_THE_PAST' | 'NOT_IN_CALENDAR' | 'NO_SUCH_LOCAL_TIME' | 'ALREADY_BEGUN' | 'NOT_YET_DUE';

/** What a limit counts: what one reservation is for, those of a kind that a person has, theirs against one disease. */
export type LimitScope = 'RESERVATION' | 'AT_A_TIME' | 'DISEASE';

export type WishRefusal =
  | { tag: 'PriceChanged'; price: { amount: number; currency: string } }
  | { tag: 'LimitReached'; limit: number; per: LimitScope }
  | { tag: 'InvalidInput'; field: string; message: string }
  | { tag: 'MissingDetail'; part: Part }
  | { tag: 'NotAtThisTime'; code: TimeCode; earliest: Date | null }
  | { tag: 'ComeBackShortly'; retryAfterSeconds: number }
  | { tag: 'NotFound' };

/** GraphQL's Int, and the database's, hold no larger total. */
const LARGEST_AMOUNT = 2_147_483_647;
/** When to ask again about a person of whom we have not heard while `identity` does not answer. */
const RETRY_AFTER_SECONDS = 5;

/** What each part of a wish is called in the input. */
const FIELDS: Record<Part, string> = {
  slot: 'slot',
  person: 'personId',
  participants: 'participantIds',
  contact: 'contactId',
  address: 'contactId',
};

/** Completes what people ask for, or says why it cannot be. */
export class Wishes {
  constructor(
    private readonly pools: PoolStore,
    private readonly persons: PersonStore,
    private readonly registry: PersonRegistry,
    private readonly contacts: ContactBook,
  ) {}

  async complete(
    wish: Wish,
    kind: Kind,
    offering: Offering,
  ): Promise<{ tag: 'Complete'; wish: CompleteWish } | WishRefusal> {
    if (!offering.active || !canBeClaimed(kind, offering)) return { tag: 'NotFound' };
    const refusal = partsRefusal(wish, kind) ?? sizeRefusal(wish, kind, offering);
    if (refusal) return refusal;
    const slot = await this.slotOf(wish, offering);
    if (slot && 'tag' in slot) return slot;
    const notForThem = await this.personRefusal(wish, offering, slot);
    if (notForThem) return notForThem;
    const unreachable = await this.contactsRefusal(wish, kind);
    if (unreachable) return unreachable;
    const { personId, participantIds, customerId, contactId } = wish;
    const complete = { quantity: quantityOf(wish), contactId: contactId ?? customerId, slot, personId };
    return { tag: 'Complete', wish: { ...complete, participantIds: participantIds ?? [] } };
  }

  private async slotOf(wish: Wish, offering: Offering): Promise<Slot | null | WishRefusal> {
    const { timeZone, period } = offering;
    if (!wish.slot) {
      if (!period) return null;
      return period.startsAt <= wish.at ? notAt('ALREADY_BEGUN') : { ...period, timeZone };
    }
    const startsAt = readStart(wish.slot, timeZone);
    if ('tag' in startsAt) return startsAt;
    if (startsAt.at <= wish.at) return notAt('IN_THE_PAST');
    const endsAt = await this.pools.endOfSlot(slotPool(offering.id, startsAt.at));
    return endsAt ? { startsAt: startsAt.at, endsAt, timeZone } : notAt('NOT_IN_CALENDAR');
  }

  /**
   * Who is named has to be the customer's own, and to live somewhere if something is to be brought there. Where nobody
   * answers it is believed: the desk sees whom it can reach, and reserving does not stand still.
   */
  private async contactsRefusal(wish: Wish, kind: Kind): Promise<WishRefusal | null> {
    const ids = namedIn(wish, kind);
    const own = ids.length > 0 ? await this.contacts.ownOf(ids, wish.customerId) : null;
    if (!own) return null;
    if (!ids.every((id) => own.has(id))) return { tag: 'NotFound' };
    const isBrought = kind.asks.includes('address');
    return isBrought && !own.get(wish.contactId ?? '')?.hasAddress
      ? { tag: 'MissingDetail', part: 'address' }
      : null;
  }

  private async personRefusal(
    { personId, customerId }: Wish,
    { doses }: Offering,
    slot: Slot | null,
  ): Promise<WishRefusal | null> {
    if (personId === null) return null;
    const known = await this.persons.find(personId, customerId, doses?.disease ?? null);
    const isTheirs = known.isTheirs || (await this.registry.belongsTo(personId, customerId));
    if (isTheirs === null) return { tag: 'ComeBackShortly', retryAfterSeconds: RETRY_AFTER_SECONDS };
    if (!isTheirs) return { tag: 'NotFound' };
    const { nextDoseFrom } = known;
    if (!slot || nextDoseFrom === null || localDateOf(slot.startsAt, slot.timeZone) >= nextDoseFrom)
      return null;
    return notAt('NOT_YET_DUE', startOfDay(nextDoseFrom, slot.timeZone));
  }
}

/**
 * The contacts that somebody else may be: of every kind one can be named, and their own id is who they are. It is no
 * contact with an address though, so where the kind asks for a contact it is looked for like any other.
 */
function namedIn({ contactId, customerId, participantIds }: Wish, { asks }: Kind): string[] {
  const isNamed = contactId !== null && (contactId !== customerId || asks.includes('contact'));
  const contact = isNamed ? [contactId] : [];
  return [...contact, ...(asks.includes('participants') ? (participantIds ?? []) : [])];
}

const HAS: Record<ClaimRule['needs'], (offering: ClaimedOffering) => boolean> = {
  stock: ({ sku }) => sku !== null,
  stockGroup: ({ stockGroup }) => stockGroup !== null,
  slot: ({ dated }) => dated,
  capacity: ({ capacity }) => capacity !== null,
};
type ClaimedOffering = Pick<Offering, 'sku' | 'stockGroup' | 'capacity' | 'dated'>;

/** Whether an offering has what its kind claims of it. */
export const canBeClaimed = (kind: Kind, offering: ClaimedOffering): boolean =>
  kind.claims.every(({ needs }) => HAS[needs](offering));

/** The pools that a kind claims of an offering which can be claimed. */
export const poolsOf = (
  claims: readonly ClaimRule[],
  offering: Pick<Offering, 'id' | 'providerId' | 'sku' | 'stockGroup'>,
  slot: Claimable['slot'],
): string[] => claims.map((rule) => rule.pool({ ...offering, offeringId: offering.id, slot }));

/** Whether it is reserved for a slot of a calendar. */
export const takesSlot = (kind: Kind): boolean => kind.claims.some(({ needs }) => needs === 'slot');

/** What a person has to say beside what they want. */
export const partsOf = (kind: Kind): Part[] => [
  ...new Set<Part>([...(takesSlot(kind) ? ['slot' as const] : []), ...kind.asks]),
];

/** How many a wish is for: as many as take part, where it names them. */
export const quantityOf = ({ quantity, participantIds }: Pick<Wish, 'quantity' | 'participantIds'>): number =>
  quantity ?? participantIds?.length ?? 1;

/** Ids are printable and short; what cannot be one is not even looked for. */
export const isId = (text: string): boolean => /^[\x21-\x7e]{1,100}$/.test(text);

/** Something that the kind needs is missing, or something is given that it has no use for, or it cannot be right. */
function partsRefusal(wish: Wish, kind: Kind): WishRefusal | null {
  const asked = partsOf(kind);
  const given: Record<Part, boolean> = {
    slot: wish.slot !== null,
    person: wish.personId !== null,
    participants: (wish.participantIds?.length ?? 0) > 0,
    contact: wish.contactId !== null,
    address: wish.contactId !== null, // whether the contact has one is not ours to know
  };
  const missing = asked.find((part) => !given[part]);
  if (missing) return { tag: 'MissingDetail', part: missing };
  const idle = (['slot', 'person', 'participants'] as const).find(
    (part) => given[part] && !asked.includes(part),
  );
  if (idle) return invalid(FIELDS[idle], 'Not asked for here: leave it out.');
  const { participantIds, quantity, contactId, personId } = wish;
  if (contactId !== null && !isId(contactId)) return invalid('contactId', 'Not an id.');
  if (personId !== null && !isId(personId)) return invalid('personId', 'Not an id.');
  if (!participantIds || participantIds.length === 0) return null;
  if (!participantIds.every(isId)) return invalid('participantIds', 'Not an id.');
  if (new Set(participantIds).size < participantIds.length)
    return invalid('participantIds', 'Each of them once.');
  if (quantity !== null && quantity !== participantIds.length)
    return invalid('quantity', 'As many as there are participants.');
  return null;
}

function sizeRefusal(wish: Wish, kind: Kind, { price }: Offering): WishRefusal | null {
  const quantity = quantityOf(wish);
  const { expectedPrice } = wish;
  if (quantity < kind.quantity.min) return invalid('quantity', `At least ${kind.quantity.min}.`);
  if (quantity > kind.quantity.max)
    return { tag: 'LimitReached', limit: kind.quantity.max, per: 'RESERVATION' };
  if (price.amount * quantity > LARGEST_AMOUNT) return invalid('quantity', 'The total is too large.');
  if (expectedPrice && (expectedPrice.amount !== price.amount || expectedPrice.currency !== price.currency)) {
    return { tag: 'PriceChanged', price };
  }
  return null;
}

function readStart(
  { startsAt, localStart }: NonNullable<Wish['slot']>,
  timeZone: string,
): { at: Date } | WishRefusal {
  if (startsAt !== null && localStart !== null) return invalid('slot', 'Either `startsAt` or `localStart`.');
  if (startsAt === null && localStart === null) return { tag: 'MissingDetail', part: 'slot' };
  const [field, read] =
    startsAt !== null
      ? (['slot.startsAt', readInstant(startsAt)] as const)
      : (['slot.localStart', readLocalTime(localStart ?? '', timeZone)] as const);
  if (read === 'INVALID') return invalid(field, 'Not a time.');
  return read === 'NO_SUCH_LOCAL_TIME' ? notAt(read) : read;
}

const notAt = (code: TimeCode, earliest: Date | null = null): WishRefusal & { tag: 'NotAtThisTime' } => ({
  tag: 'NotAtThisTime',
  code,
  earliest,
});

export const invalid = (field: string, message: string): WishRefusal & { tag: 'InvalidInput' } => ({
  tag: 'InvalidInput',
  field,
  message,
});
