import { eventually } from '@yeyak/testkit';
import type { Visitor } from '../support/visitor';
import { DAYS, dayFromNow } from '../support/time';
import type { Place, World } from '../support/world';

export const KIND = 'HEALTH_CHECKUP';

/** Slots of an hour from 09:00 to 18:00. */
export const SLOTS_A_DAY = 9;

export const BASIC = {
  name: { ko: '기본 검진', en: 'Basic check-up' },
  price: { amount: 150_000, currency: 'KRW' },
  contents: [
    { ko: '혈액 검사', en: 'Blood test' },
    { ko: '흉부 X선', en: 'Chest X-ray' },
  ],
  preparation: { ko: '8시간 금식해 주세요.', en: 'Please fast for eight hours.' },
};
export const PRIME = {
  name: { ko: '프라임 검진', en: 'Prime check-up' },
  price: { amount: 480_000, currency: 'KRW' },
  contents: [
    ...BASIC.contents,
    { ko: '위내시경', en: 'Gastroscopy' },
    { ko: '복부 초음파', en: 'Ultrasound' },
  ],
  preparation: {
    ko: '12시간 금식하고, 복용 중인 약을 알려 주세요.',
    en: 'Please fast for twelve hours and tell us which medicines you take.',
  },
};

/** A check-up centre with its two packages. */
export interface Centre extends Place {
  basic: string;
  prime: string;
}

export interface FreeSlot {
  startsAt: string;
  endsAt: string;
  available: number;
}
export interface FreeDay {
  date: string;
  available: number;
  slots: FreeSlot[];
}

/** Opens a centre; each slot of a package is for `capacity`. It can be reserved at once. */
export async function openCentre(
  world: World,
  { capacity = 1, timeZone = 'Asia/Seoul' }: { capacity?: number; timeZone?: string } = {},
): Promise<Centre> {
  const place = await world.newProvider({ timeZone });
  const slotPlan = { minutes: 60, capacity };
  const basic = await world.publish(place, { kind: KIND, ...BASIC, slotPlan });
  const prime = await world.publish(place, { kind: KIND, ...PRIME, slotPlan });
  const centre = { ...place, basic, prime };
  await eventually(
    async () => {
      for (const offering of [basic, prime])
        expect((await freeDays(world.visitor(), centre, offering)).length).toBeGreaterThan(0);
    },
    { within: 30_000 },
  );
  return centre;
}

/** A day by the clocks of a place, some days from now. */
export const dayAt = ({ timeZone }: Pick<Place, 'timeZone'>, days: number): string =>
  dayFromNow(days, timeZone);

/** On which of the next days something of a package is free, and when. */
export async function freeDays(
  who: Visitor,
  centre: Pick<Place, 'timeZone'>,
  offeringId: string,
  [from, to]: [from: number, to: number] = [0, 20],
): Promise<FreeDay[]> {
  const { availability } = await who.get<{ availability: { days?: FreeDay[] } }>(
    `query ($input: AvailabilityInput!) {
       availability(input: $input) {
         __typename
         ... on AvailabilitySuccess { days { date available slots { startsAt endsAt available } } }
         ... on UserError { code message }
       }
     }`,
    {
      input: { offeringIds: [offeringId], from: dayAt(centre, from), to: dayAt(centre, to), withSlots: true },
    },
  );
  if (!availability.days) throw new Error(JSON.stringify(availability));
  return availability.days;
}

/** The free slots in a row that begin after a while. */
export async function slotsAfter(
  world: World,
  centre: Centre,
  milliseconds: number,
  offeringId = centre.basic,
): Promise<FreeSlot[]> {
  const days = await freeDays(world.visitor(), centre, offeringId);
  return days
    .flatMap(({ slots }) => slots)
    .filter(({ startsAt }) => Date.parse(startsAt) > Date.now() + milliseconds);
}

/** A slot that can still be cancelled: it is more than a day away. */
export async function aFreeSlot(world: World, centre: Centre, offeringId = centre.basic): Promise<FreeSlot> {
  const [slot] = await slotsAfter(world, centre, 2 * DAYS, offeringId);
  if (!slot) throw new Error('nothing is free');
  return slot;
}

/** How many are left of a slot; 0 where it is not free. */
export async function leftOf(
  world: World,
  centre: Centre,
  slot: FreeSlot,
  offeringId = centre.basic,
): Promise<number> {
  const days = await freeDays(world.visitor(), centre, offeringId);
  const found = days.flatMap(({ slots }) => slots).find(({ startsAt }) => startsAt === slot.startsAt);
  return found?.available ?? 0;
}
