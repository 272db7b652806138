import { randomUUID } from 'node:crypto';
import { isMessageType } from '@yeyak/contracts';
import { eventually } from '@yeyak/testkit';
import type { Kind, Step } from '../../subgraphs/reservation/src/domain/kind';
import { act } from './desk';
import { type Seen, see } from './my-page';
import { newPatient } from '../vaccination/clinic';
import { DAYS, dayFromNow, letSlotBegin, letTimePass } from './time';
import type { Visitor } from './visitor';
import type { Place, ReserveAnswer, World } from './world';

const STOCK = 10;

/** A place that offers anything, and somebody with all that anything asks for; signing people up takes its time. */
export interface Cast {
  place: Place;
  who: Visitor;
  personId: string;
  contactId: string;
}

export async function newCast(world: World): Promise<Cast> {
  const place = await world.newProvider();
  const { visitor, personId } = await newPatient(world);
  return { place, who: visitor, personId, contactId: await contactOf(visitor) };
}

/** Something of a kind that can be reserved. */
export interface Offer extends Cast {
  kind: Kind;
  offeringId: string;
  /** Of what it takes from stock. */
  sku: string | null;
  lot: string | null;
}

/** A reservation of any kind, and who is concerned. */
export interface Made {
  id: string;
  offer: Offer;
  who: Visitor;
}

export const pays = ({ steps }: Kind): boolean => steps.some((step) => step.pays);
const needs = ({ claims }: Kind, what: string): boolean => claims.some((claim) => claim.needs === what);

/** Publishes something of a kind: what its claims and steps need, and nothing that depends on which kind it is. */
export async function offer(
  world: World,
  cast: Cast,
  kind: Kind,
  { stock = STOCK }: { stock?: number } = {},
): Promise<Offer> {
  const { place } = cast;
  const mark = randomUUID();
  const sku = needs(kind, 'stock') || needs(kind, 'stockGroup') ? `e2e-${mark}` : null;
  const group = needs(kind, 'stockGroup') ? `E2E_${mark.slice(0, 8).toUpperCase()}` : null;
  const lot = group && `LOT-${mark.slice(0, 4)}`;
  const [offeringId] = await Promise.all([
    world.publish(place, {
      kind: kind.code,
      price: { amount: pays(kind) ? 12_000 : 0, currency: 'KRW' },
      ...(needs(kind, 'stock') ? { sku } : {}),
      ...(group ? { stockGroup: group } : {}),
      ...(kind.steps.some(({ command }) => command === 'RecordVaccination')
        ? { doses: { disease: group ?? 'FLU', count: 1, intervalDays: 0 } }
        : {}),
      ...(needs(kind, 'slot') ? { slotPlan: { minutes: 540, capacity: STOCK } } : {}),
      ...(needs(kind, 'capacity') ? { capacity: STOCK } : {}),
      ...(!needs(kind, 'slot') && kind.steps.some(({ due }) => due?.from === 'slotStart')
        ? { sessions: [session()] }
        : {}),
    }),
    sku && supply(world, place, { sku, group, lot, quantity: stock }),
  ]);
  const offered = { ...cast, kind, offeringId, sku, lot };
  await eventually(async () => expect(await left(world, offered)).toBeGreaterThan(0), { within: 45_000 });
  return offered;
}

/** In ten days: long before any period or notice of a kind is over. */
function session() {
  const at = (days: number): string => new Date(Date.now() + days * DAYS).toISOString();
  return { startsAt: at(10), endsAt: at(11), place: { ko: '1강의실', en: 'Room 1' } };
}

async function supply(
  world: World,
  place: Place,
  { sku, group, lot, quantity }: { sku: string; group: string | null; lot: string | null; quantity: number },
): Promise<void> {
  const unitPrice = { amount: 1_000, currency: 'KRW' };
  const line = { sku, productName: { ko: '시험품', en: 'Test item' }, unitPrice, quantity };
  const { orderSupply } = await place.staff.get<{ orderSupply: { order: { id: string } } }>(
    `mutation ($input: OrderSupplyInput!) { orderSupply(input: $input) { ... on SupplyOrderSuccess { order { id } } } }`,
    {
      input: {
        providerId: place.id,
        supplierId: 'supplier-hanbit',
        idempotencyKey: randomUUID(),
        lines: [group ? { ...line, group } : line],
      },
    },
  );
  await world.supplier.get(
    `mutation ($id: ID!, $lots: [DeliveredLotInput!]) { deliverSupply(id: $id, lots: $lots) { ... on SupplyOrderSuccess { order { id } } } }`,
    { id: orderSupply.order.id, lots: lot ? [{ sku, lot, expiresOn: dayFromNow(400) }] : null },
  );
}

/** What was in stock goes bad. */
export async function lose({ place, sku, lot }: Offer, quantity: number): Promise<void> {
  const { recordLoss } = await place.staff.get<{ recordLoss: { __typename: string } }>(
    `mutation ($input: RecordLossInput!) { recordLoss(input: $input) { __typename ... on UserError { message } } }`,
    { input: { sku, ...(lot ? { lot } : {}), quantity, note: '파손', idempotencyKey: randomUUID() } },
  );
  if (recordLoss.__typename !== 'RecordLossSuccess') throw new Error(JSON.stringify(recordLoss));
}

const SLOT_DAY = 5;

/** How many can still be reserved: on the day that these tests reserve for, or at all. */
export async function left(world: World, { kind, offeringId }: Offer): Promise<number> {
  if (!needs(kind, 'slot')) return (await world.available(offeringId)) ?? 0;
  const date = dayFromNow(SLOT_DAY);
  const { availability } = await world.visitor().get<{ availability: { days?: { available: number }[] } }>(
    `query ($input: AvailabilityInput!) {
       availability(input: $input) { ... on AvailabilitySuccess { days { available } } }
     }`,
    { input: { offeringIds: [offeringId], from: date, to: date } },
  );
  return availability.days?.[0]?.available ?? 0;
}

/** What somebody has to say who wants one of these. */
export function wishFor({ kind, personId, contactId }: Offer) {
  const asks = (part: Kind['asks'][number]): boolean => kind.asks.includes(part);
  return {
    quantity: asks('participants') ? null : kind.quantity.min,
    payment: pays(kind) ? { method: 'CARD' } : null,
    ...(needs(kind, 'slot') ? { slot: { localStart: `${dayFromNow(SLOT_DAY)}T09:00` } } : {}),
    ...(asks('person') ? { personId } : {}),
    ...(asks('participants') ? { participantIds: [contactId] } : {}),
    ...(asks('contact') || asks('address') ? { contactId } : {}),
  };
}

async function contactOf(who: Visitor): Promise<string> {
  const input = { name: '한소라', phone: '010-4321-8765', address: '서울특별시 성동구 연무장길 7' };
  const { saveContact } = await who.get<{ saveContact: { contact: { id: string } } }>(
    `mutation ($input: SaveContactInput!) { saveContact(input: $input) { ... on SaveContactSuccess { contact { id } } } }`,
    { input },
  );
  return saveContact.contact.id;
}

/** Reserved, and paid where the kind is paid for. Payment that is slow is asked again, as its answer says (X1). */
export async function make(world: World, offered: Offer): Promise<Made> {
  const { offeringId, who } = offered;
  const { reservation } = await eventually(async () => {
    const answer: ReserveAnswer = await world.reserve({ id: offeringId }, wishFor(offered), who);
    if (answer.__typename !== 'ReserveSuccess') throw new Error(JSON.stringify(answer));
    return answer;
  });
  return { id: reservation!.id, offer: offered, who };
}

/** Pays for what is held; payment that has just come back may have to be asked again (X1). */
export async function payFor({ id, who }: Made): Promise<void> {
  await eventually(async () => {
    const { pay } = await who.get<{ pay: { __typename: string } }>(
      `mutation ($id: ID!) { pay(input: { reservationId: $id, payment: { method: CARD } }) { __typename } }`,
      { id },
    );
    expect(pay.__typename).toBe('PaySuccess');
  });
}

const desk =
  (action: string, note: string | null = null) =>
  async (world: World, { id, offer: { place } }: Made): Promise<void> => {
    const work = await world.work(id, { who: place.staff, within: 30_000 });
    expect(await act(place.staff, work.id, action, note)).toMatchObject({ __typename: 'ActOnWorkSuccess' });
  };

/** Who brings about a fact that no context says by itself. */
const BROUGHT_ABOUT: Readonly<Record<string, (world: World, made: Made) => Promise<unknown>>> = {
  WorkOrderConfirmed: desk('CONFIRM'),
  WorkOrderStarted: desk('START'),
  WorkOrderCompleted: desk('COMPLETE'),
  WorkOrderDenied: desk('DENY', '사정이 생겼습니다'),
  WorkOrderNoShow: async (world, made) => {
    const { id } = await world.work(made.id, { who: made.offer.place.staff, within: 30_000 });
    await letSlotBegin(world, id);
    await desk('NO_SHOW')(world, made);
  },
  SlotBegan: (world, { id }) => letTimePass(world, id, 30 * DAYS),
  PeriodEnded: (_, { id, who }) =>
    who.get(
      `mutation ($id: ID!) { giveBack(reservationId: $id) { ... on GiveBackSuccess { reservation { id } } } }`,
      {
        id,
      },
    ),
};

export const isBroughtAbout = (fact: string): boolean => fact in BROUGHT_ABOUT;

/** Brings a fact about. @throws for one of which these tests do not know how: whoever adds it says it here. */
export async function bringAbout(world: World, made: Made, fact: string): Promise<void> {
  const how = BROUGHT_ABOUT[fact];
  if (!how) throw new Error(`how does ${fact} come about?`);
  await how(world, made);
}

/** Does a step, where a person or time does it; the others are done by themselves. */
export async function doStep(world: World, made: Made, step: Step): Promise<void> {
  const [fact] = step.succeedsOn;
  if (fact && isBroughtAbout(fact)) await bringAbout(world, made, fact);
}

/**
 * Waits until my page shows that the reservation stands at a step: in the status and the stage that the kind declares,
 * with what ended the steps before in its story. @param at the step's place; past the last one: it is completed.
 */
export function standsAt({ id, offer: { kind }, who }: Made, at: number, within = 45_000): Promise<Seen> {
  const step = kind.steps[at];
  return eventually(
    async () => {
      const seen = await see(who, id);
      expect(seen).toMatchObject({
        status: step?.status ?? 'COMPLETED',
        stage: { code: kind.stages[step?.name ?? 'completed']?.code },
      });
      const told = new Set(seen?.timeline.map(({ type }) => type));
      for (const { name, succeedsOn } of kind.steps.slice(0, at)) {
        const facts = succeedsOn.filter(isMessageType);
        if (facts.length > 0 && !facts.some((fact) => told.has(fact)))
          throw new Error(`"${name}" is not done`);
      }
      return seen!;
    },
    { within },
  );
}

const isByItself = ({ succeedsOn }: Step): boolean => !succeedsOn.some(isBroughtAbout);

/** Where a reservation comes to rest that goes on from a step: what is done by itself does not keep it. */
export function restsAt({ steps }: Kind, from: number): number {
  const next = steps.findIndex((step, place) => place >= from && !isByItself(step));
  return next === -1 ? steps.length : next;
}

/** Goes on, step by step, until the reservation stands at one that waits for somebody, or is completed. */
export async function goTo(world: World, made: Made, at: number): Promise<void> {
  for (const [place, step] of made.offer.kind.steps.entries()) {
    if (place >= at || isByItself(step)) continue;
    await standsAt(made, place);
    await doStep(world, made, step);
  }
  await standsAt(made, at);
}
