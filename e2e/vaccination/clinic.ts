import { randomInt, randomUUID } from 'node:crypto';
import { eventually } from '@yeyak/testkit';
import { dayFromNow } from '../support/time';
import type { Visitor } from '../support/visitor';
import type { Person, Place, ReservationState, ReserveAnswer, World } from '../support/world';

/** A vaccine in a clinic's fridge: one sku, one lot. */
export interface Vaccine {
  sku: string;
  lot: string;
  name: { ko: string; en: string };
}

/** A clinic that vaccinates against one disease. */
export interface Clinic extends Place {
  /** What is reserved. */
  offeringId: string;
  /** The stock group, which is the disease. */
  disease: string;
  /** What it has had from its supplier, in the order of the deliveries. */
  vaccines: Vaccine[];
}

/** A customer with the one person whom they registered: themselves. */
export interface Patient extends Person {
  personId: string;
  residentNumber: string;
}

export interface FreeDay {
  date: string;
  available: number;
  slots: { startsAt: string; endsAt: string; available: number }[] | null;
}

export type Availability = {
  __typename: string;
  days?: FreeDay[];
  retryAfterSeconds?: number;
  field?: string;
};

/** 2·3·4·5·6·7·8·9·2·3·4·5 as the Ministry of the Interior weighs the first twelve digits. */
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** A resident registration number that nobody else has: a day of birth in 1950 to 1999, with its checksum. */
export function residentNumber(): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const birth = `${randomInt(50, 100)}${two(randomInt(1, 13))}${two(randomInt(1, 29))}`;
  const twelve = `${birth}${randomInt(1, 3)}${String(randomInt(0, 100_000)).padStart(5, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(twelve[at]), 0);
  return `${birth}-${twelve.slice(6)}${(11 - (sum % 11)) % 10}`;
}

const REGISTER = `mutation ($input: RegisterPersonInput!) {
  registerPerson(input: $input) {
    __typename
    ... on RegisterPersonSuccess { person { id name maskedResidentNumber } }
    ... on UserError { code message }
  }
}`;

export interface Registered {
  __typename: string;
  code?: string;
  person?: { id: string; name: string; maskedResidentNumber: string };
}

export const register = async (who: Visitor, input: Record<string, unknown>): Promise<Registered> =>
  (await who.get<{ registerPerson: Registered }>(REGISTER, { input })).registerPerson;

/** Somebody who has just signed up and registered themselves. */
export async function newPatient(world: World, over: { locale?: 'ko' | 'en' } = {}): Promise<Patient> {
  const person = await world.newCustomer(over);
  const number = residentNumber();
  const { person: registered } = await register(person.visitor, { name: '홍길동', residentNumber: number });
  if (!registered) throw new Error('not registered');
  return { ...person, personId: registered.id, residentNumber: number };
}

/** The patient, asking for another person of theirs: nobody has two live reservations against one disease. */
export async function withRelative(patient: Patient): Promise<Patient> {
  const number = residentNumber();
  const { person } = await register(patient.visitor, { name: '홍길순', residentNumber: number });
  if (!person) throw new Error('not registered');
  return { ...patient, personId: person.id, residentNumber: number };
}

/**
 * A clinic that is open every day from 09:00 to 18:00 and offers one vaccination; it has no vaccine yet.
 * @param minutes how long a slot is: one for the whole day by default. @param capacity how many come to one.
 * @param disease one that another clinic vaccinates against as well; of its own by default
 */
export async function openClinic(
  world: World,
  {
    minutes = 540,
    capacity = 10,
    doses = 2,
    intervalDays = 28,
    timeZone,
    disease = `E2E_${randomUUID().slice(0, 8).toUpperCase()}`,
  }: {
    minutes?: number;
    capacity?: number;
    doses?: number;
    intervalDays?: number;
    timeZone?: string;
    disease?: string;
  } = {},
): Promise<Clinic> {
  const place = await world.newProvider(timeZone ? { timeZone } : {});
  const series = { disease, count: doses, intervalDays: doses > 1 ? intervalDays : 0 };
  const offeringId = await vaccination(world, place, series, { minutes, capacity });
  return { ...place, offeringId, disease, vaccines: [] };
}

const vaccination = (
  world: World,
  place: Place,
  doses: { disease: string; count: number; intervalDays: number },
  slotPlan: { minutes: number; capacity: number },
): Promise<string> =>
  world.publish(place, {
    kind: 'VACCINATION',
    name: { ko: '독감 예방접종', en: 'Influenza vaccination' },
    price: { amount: 0, currency: 'KRW' },
    stockGroup: doses.disease,
    doses,
    slotPlan,
  });

/** The same clinic by another offering of the same doses, with more places than doses: its days show how many there are. */
export async function withPlaces(world: World, clinic: Clinic, capacity: number): Promise<Clinic> {
  const doses = { disease: clinic.disease, count: 1, intervalDays: 0 };
  return { ...clinic, offeringId: await vaccination(world, clinic, doses, { minutes: 540, capacity }) };
}

/** The clinic orders doses of a vaccine and the supplier delivers a lot of them; another vaccine unless one is given. */
export async function stockUp(
  world: World,
  clinic: Clinic,
  doses: number,
  again?: Vaccine,
): Promise<Vaccine> {
  const letter = String.fromCharCode(65 + clinic.vaccines.length);
  const vaccine = again ?? {
    sku: `e2e-vaccine-${randomUUID()}`,
    lot: `LOT-${letter}`,
    name: { ko: `시험 백신 ${letter}`, en: `Test vaccine ${letter}` },
  };
  const { sku, lot, name } = vaccine;
  const line = {
    sku,
    productName: name,
    unitPrice: { amount: 9_000 },
    quantity: doses,
    group: clinic.disease,
  };
  const { orderSupply } = await clinic.staff.get<{ orderSupply: { order: { id: string } } }>(
    `mutation ($input: OrderSupplyInput!) { orderSupply(input: $input) { ... on SupplyOrderSuccess { order { id } } } }`,
    {
      input: {
        providerId: clinic.id,
        supplierId: 'supplier-hanbit',
        idempotencyKey: randomUUID(),
        lines: [line],
      },
    },
  );
  const { deliverSupply } = await world.supplier.get<{ deliverSupply: { __typename: string } }>(
    `mutation ($id: ID!, $lots: [DeliveredLotInput!]) {
       deliverSupply(id: $id, lots: $lots) { __typename ... on UserError { code message } }
     }`,
    { id: orderSupply.order.id, lots: [{ sku, lot, expiresOn: dayFromNow(400) }] },
  );
  if (deliverSupply.__typename !== 'SupplyOrderSuccess') throw new Error(JSON.stringify(deliverSupply));
  if (!again) clinic.vaccines.push(vaccine);
  return vaccine;
}

export async function lookUp(
  who: Visitor,
  clinic: Clinic,
  over: Record<string, unknown> = {},
): Promise<Availability> {
  const { availability } = await who.get<{ availability: Availability }>(
    `query ($input: AvailabilityInput!) {
       availability(input: $input) {
         __typename
         ... on AvailabilitySuccess { days { date available slots { startsAt endsAt available } } }
         ... on ComeBackShortly { retryAfterSeconds }
         ... on InvalidInput { field }
       }
     }`,
    {
      input: {
        offeringIds: [clinic.offeringId],
        from: dayFromNow(1, clinic.timeZone),
        to: dayFromNow(28, clinic.timeZone),
        ...over,
      },
    },
  );
  return availability;
}

/** The next four weeks from tomorrow on, as somebody who is looking for a day sees them. */
export async function freeDays(world: World, clinic: Clinic): Promise<FreeDay[]> {
  const answer = await lookUp(world.visitor(), clinic, { withSlots: true });
  if (!answer.days) throw new Error(JSON.stringify(answer));
  return answer.days;
}

/** Waits until a day offers as much as that, at most. */
export const dayOffers = (world: World, clinic: Clinic, available: number, day = 1): Promise<FreeDay[]> =>
  eventually(async () => {
    const days = await freeDays(world, clinic);
    const found = days.find(({ date }) => date === dayFromNow(day, clinic.timeZone));
    expect(found?.available ?? 0).toBe(available);
    return days;
  });

/** A clinic with one vaccine of so many doses, all that it takes to reserve. */
export async function stockedClinic(
  world: World,
  { stock = [5], ...plan }: { stock?: readonly number[] } & Parameters<typeof openClinic>[1] = {},
): Promise<Clinic> {
  const clinic = await openClinic(world, plan);
  for (const doses of stock) await stockUp(world, clinic, doses);
  const all = stock.reduce((sum, doses) => sum + doses, 0);
  const slotsADay = Math.floor(540 / (plan.minutes ?? 540));
  if (all > 0) await dayOffers(world, clinic, Math.min(all, slotsADay * (plan.capacity ?? 10)));
  return clinic;
}

/** The beginning of the day's first slot, by the clinic's own clocks. */
export const opening = (day: number, clinic: Clinic): { localStart: string } => ({
  localStart: `${dayFromNow(day, clinic.timeZone)}T09:00`,
});

/** Asks for a vaccination, tomorrow at nine unless told otherwise. */
export const ask = (
  world: World,
  clinic: Clinic,
  patient: Patient,
  over: Record<string, unknown> = {},
): Promise<ReserveAnswer> =>
  world.reserve(
    { id: clinic.offeringId },
    { payment: null, slot: opening(1, clinic), personId: patient.personId, ...over },
    patient.visitor,
  );

/** A reservation that was taken; its vaccine may still have to be drawn. */
export async function reserved(
  world: World,
  clinic: Clinic,
  patient: Patient,
  over: Record<string, unknown> = {},
): Promise<ReservationState> {
  const answer = await ask(world, clinic, patient, over);
  if (!answer.reservation || answer.__typename !== 'ReserveSuccess') throw new Error(JSON.stringify(answer));
  return answer.reservation;
}

/** A reservation with its vaccine, on the clinic's desk. */
export async function confirmed(
  world: World,
  clinic: Clinic,
  patient: Patient,
  over: Record<string, unknown> = {},
): Promise<{ id: string; workId: string }> {
  const { id } = await reserved(world, clinic, patient, over);
  await world.becomes(id, 'CONFIRMED', { who: patient.visitor });
  const { id: workId } = await world.work(id, { who: clinic.staff });
  return { id, workId };
}

export interface View {
  id: string;
  status: string;
  stage: { code: string; label: { ko: string; en: string } };
  slot: { startsAt: string; timeZone: string; date: string };
  item: { sku: string; name: { ko: string }; lot: string; drawnAt: string; restoredAt: string | null } | null;
  vaccination: { disease: string; dose: number; recordedAt: string; nextDoseFrom: string | null } | null;
  fulfillment: { status: string } | null;
  lastMessage: { template: string; state: string } | null;
  payment: unknown;
  reasonCode: string | null;
  cancelledAt: string | null;
  completedAt: string | null;
  noShowAt: string | null;
  timeline: { type: string }[];
}

/** What my page says of a reservation, from the read model alone (X7, Vn3). */
export async function view(who: Visitor, id: string): Promise<View> {
  const { reservationView } = await who.get<{ reservationView: View | null }>(
    `query ($id: ID!) {
       reservationView(id: $id) {
         id status stage { code label { ko en } } slot { startsAt timeZone date }
         item { sku name { ko } lot drawnAt restoredAt }
         vaccination { disease dose recordedAt nextDoseFrom }
         fulfillment { status } lastMessage { template state } payment { status }
         reasonCode cancelledAt completedAt noShowAt timeline { type }
       }
     }`,
    { id },
  );
  if (!reservationView) throw new Error(`${id} is not on my page yet`);
  return reservationView;
}

export interface Movement {
  kind: string;
  quantity: number;
  balance: number;
  lot: string | null;
  reservationId: string | null;
}

/** The warehouse's ledger of a vaccine, the oldest line first. */
export async function ledger(clinic: Clinic, { sku }: Vaccine): Promise<Movement[]> {
  const { stockItem } = await clinic.staff.get<{ stockItem: { ledger: { edges: { node: Movement }[] } } }>(
    `query ($sku: ID!) {
       stockItem(sku: $sku) { ledger(first: 100) { edges { node { kind quantity balance lot reservationId } } } }
     }`,
    { sku },
  );
  return stockItem.ledger.edges.map(({ node }) => node).reverse();
}

/** What the warehouse did for a reservation, over all the clinic's vaccines. */
export async function movementsOf(clinic: Clinic, reservationId: string): Promise<Movement[]> {
  const all = await Promise.all(clinic.vaccines.map((vaccine) => ledger(clinic, vaccine)));
  return all.flat().filter((movement) => movement.reservationId === reservationId);
}

/** Doses of a vaccine go bad. */
export async function spill(clinic: Clinic, { sku, lot }: Vaccine, quantity: number): Promise<void> {
  const { recordLoss } = await clinic.staff.get<{ recordLoss: { __typename: string } }>(
    `mutation ($input: RecordLossInput!) { recordLoss(input: $input) { __typename ... on UserError { code message } } }`,
    { input: { sku, lot, quantity, note: '냉장고 고장', idempotencyKey: randomUUID() } },
  );
  if (recordLoss.__typename !== 'RecordLossSuccess') throw new Error(JSON.stringify(recordLoss));
}

export interface Told {
  template: string;
  status: string;
  channel: string;
  text: { ko: string; en: string };
}

/** The messages that the person was sent about a reservation, in the order of being asked for. */
export async function messages(who: Visitor, id: string): Promise<Told[]> {
  const { reservation } = await who.get<{ reservation: { messages: Told[] } }>(
    `query ($id: ID!) { reservation(id: $id) { messages { template status channel text { ko en } } } }`,
    { id },
  );
  return reservation.messages;
}

/** The warehouse's desk works, but it takes no commands in for the moment: what is to be drawn is drawn afterwards. */
export async function whileWarehouseLags<T>(world: World, doing: () => Promise<T>): Promise<T> {
  await world.platform.restart('inventory', { ROLES: 'api' });
  try {
    return await doing();
  } finally {
    await world.platform.restart('inventory');
  }
}
