import { randomUUID } from 'node:crypto';
import { eventually } from '@yeyak/testkit';
import { dayFromNow } from '../support/time';
import { RESERVE, type ReserveAnswer, World } from '../support/world';
import {
  ask,
  dayOffers,
  freeDays,
  lookUp,
  newPatient,
  openClinic,
  opening,
  reserved,
  stockedClinic,
  stockUp,
  withPlaces,
  withRelative,
} from './clinic';

describe('vaccination: when', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.enter();
  });
  afterAll(() => world.leave());

  it('V1 only days with a free slot and an unclaimed dose are shown, by real-time', async () => {
    const clinic = await openClinic(world, { capacity: 1 });
    expect(await freeDays(world, clinic)).toEqual([]); // slots, but no dose
    await stockUp(world, clinic, 1);
    await stockUp(world, clinic, 2); // another vaccine against the same disease: any of them will do
    await dayOffers(world, await withPlaces(world, clinic, 10), 3); // both deliveries have been heard of
    const everyDay = Array.from({ length: 28 }, (_, day) => dayFromNow(day + 1));
    const shown = async (): Promise<string[]> => {
      const [days, withSlots] = [await lookUp(world.visitor(), clinic), await freeDays(world, clinic)];
      expect(days.days).toEqual(withSlots.map((day) => ({ ...day, slots: null }))); // a month, and each of its days
      return withSlots.map(({ date }) => date);
    };
    await eventually(async () => expect(await shown()).toEqual(everyDay));
    const patient = await newPatient(world);

    await reserved(world, clinic, patient, { slot: opening(1, clinic) });
    expect(await shown()).toEqual(everyDay.slice(1)); // that day's only slot is taken, at once
    await reserved(world, clinic, await withRelative(patient), { slot: opening(5, clinic) });
    expect(await shown()).toEqual(everyDay.filter((_, day) => day !== 0 && day !== 4));
    const { id } = await reserved(world, clinic, await withRelative(patient), { slot: opening(6, clinic) });
    expect(await shown()).toEqual([]); // slots on 25 days, but the last dose is claimed
    const another = await withRelative(patient);
    expect(await ask(world, clinic, another, { slot: opening(7, clinic) })).toMatchObject({
      __typename: 'SoldOut',
      available: 0,
    });

    await world.cancel(id, patient.visitor);
    await eventually(async () =>
      expect(await shown()).toEqual(everyDay.filter((_, day) => day !== 0 && day !== 4)),
    );
  });

  it('V1 a day never offers more than there are doses, nor more than there are places', async () => {
    const clinic = await stockedClinic(world, { stock: [2, 3], minutes: 180, capacity: 2 });
    const [day] = await freeDays(world, clinic);
    expect(day?.available).toBe(5); // three slots for two each, but five doses
    expect(day?.slots?.map(({ available }) => available)).toEqual([2, 2, 2]);
    await stockUp(world, clinic, 40);
    await dayOffers(world, clinic, 6);
  });

  it('V1, V2 they pick a day and reserve: by the instant or by the clinic’s own clock', async () => {
    const clinic = await stockedClinic(world, {
      stock: [2],
      minutes: 60,
      capacity: 1,
      timeZone: 'America/New_York',
    });
    const patient = await newPatient(world);
    const [day] = await freeDays(world, clinic);
    const [first, second] = day?.slots ?? [];
    expect(day?.slots).toHaveLength(9);
    const byClock = await reserved(world, clinic, patient, { slot: opening(1, clinic) });
    const relative = await withRelative(patient);
    const byInstant = await reserved(world, clinic, relative, { slot: { startsAt: second?.startsAt } });
    const slotOf = async (id: string): Promise<unknown> => {
      const { reservation } = await patient.visitor.get<{ reservation: { slot: unknown } }>(
        `query ($id: ID!) { reservation(id: $id) { slot { startsAt endsAt timeZone } personId } }`,
        { id },
      );
      return reservation.slot;
    };
    const timeZone = 'America/New_York';
    expect(await slotOf(byClock.id)).toEqual({ startsAt: first?.startsAt, endsAt: first?.endsAt, timeZone });
    expect(await slotOf(byInstant.id)).toMatchObject({ startsAt: second?.startsAt, timeZone });
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' });
    expect(clock.format(new Date(first?.startsAt ?? ''))).toBe('09:00');
  });

  it('V2 two who want the last dose, and two who want the last place: one of them gets it', async () => {
    const [anna, bora] = await Promise.all([newPatient(world), newPatient(world)]);
    const oneDose = await stockedClinic(world, { stock: [1] });
    const onePlace = await stockedClinic(world, { stock: [5], capacity: 1 });
    for (const clinic of [oneDose, onePlace]) {
      const answers = await Promise.all([anna, bora].map((patient) => ask(world, clinic, patient)));
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ReserveSuccess', 'SoldOut']);
    }
    expect((await freeDays(world, oneDose)).length).toBe(0);
    expect((await freeDays(world, onePlace)).map(({ date }) => date)[0]).toBe(dayFromNow(2));
  });

  it('V2 two hospitals, one disease: one live dose a person, and another once that is cancelled', async () => {
    const first = await stockedClinic(world, { stock: [5] });
    const second = await stockedClinic(world, { stock: [5], disease: first.disease });
    const patient = await newPatient(world);
    const { id } = await reserved(world, first, patient);
    const elsewhere = { slot: opening(2, second) };
    expect(await ask(world, second, patient, elsewhere)).toMatchObject({
      __typename: 'LimitReached',
      code: 'LIMIT_REACHED',
      limit: 1,
      per: 'DISEASE',
    });
    await dayOffers(world, second, 5, 2); // nothing is kept for who was refused
    await reserved(world, second, await withRelative(patient), elsewhere); // it is the person's limit, not the customer's
    await reserved(world, await stockedClinic(world), patient); // and one against each disease
    await world.cancel(id, patient.visitor);
    await world.becomes(id, 'CANCELLED', { who: patient.visitor });
    await reserved(world, second, patient, elsewhere);
  });

  it('V2 a double click reserves once', async () => {
    const clinic = await stockedClinic(world, { stock: [5] });
    const patient = await newPatient(world);
    const input = {
      idempotencyKey: randomUUID(),
      offeringId: clinic.offeringId,
      personId: patient.personId,
      slot: opening(1, clinic),
    };
    const click = async (): Promise<ReserveAnswer> =>
      (await patient.visitor.get<{ reserve: ReserveAnswer }>(RESERVE, { input })).reserve;
    const answers = [...(await Promise.all([click(), click(), click()])), await click()];
    expect(new Set(answers.map(({ reservation }) => reservation?.id)).size).toBe(1);
    await dayOffers(world, clinic, 4);
  });

  it('V1, V2 what cannot be is refused by its reason, and nothing is half done', async () => {
    const clinic = await stockedClinic(world, { stock: [5], timeZone: 'America/New_York' });
    const [patient, other] = [await newPatient(world), await newPatient(world)];
    const before = await freeDays(world, clinic);
    const refusal = async (over: Record<string, unknown>): Promise<unknown> => {
      const { __typename, code, part, field, limit, per } = await ask(world, clinic, patient, over);
      return { __typename, code, part, field, limit, per };
    };
    const at = (localStart: string) => ({ slot: { localStart } });
    const notAt = (code: string) => ({ __typename: 'NotAtThisTime', code });
    const wrong = (field: string) => ({ __typename: 'InvalidInput', field });
    const tomorrow = dayFromNow(1, clinic.timeZone);
    const { startsAt } = before[0]?.slots?.[0] ?? {};

    expect(await refusal(at(`${dayFromNow(-1, clinic.timeZone)}T09:00`))).toMatchObject(notAt('IN_THE_PAST'));
    expect(await refusal(at(`${dayFromNow(370, clinic.timeZone)}T09:00`))).toMatchObject(
      notAt('NOT_IN_CALENDAR'),
    );
    expect(await refusal(at(`${tomorrow}T08:00`))).toMatchObject(notAt('NOT_IN_CALENDAR'));
    expect(await refusal(at(`${tomorrow}T09:01`))).toMatchObject(notAt('NOT_IN_CALENDAR'));
    expect(await refusal(at(springForward()))).toMatchObject(notAt('NO_SUCH_LOCAL_TIME'));
    expect(await refusal(at('2027-02-30T09:00'))).toMatchObject(wrong('slot.localStart'));
    expect(await refusal({ slot: { startsAt: 'soon' } })).toMatchObject(wrong('slot.startsAt'));
    expect(await refusal({ slot: { startsAt, localStart: `${tomorrow}T09:00` } })).toMatchObject(
      wrong('slot'),
    );
    expect(await refusal({ slot: null })).toMatchObject({ __typename: 'MissingDetail', part: 'SLOT' });
    expect(await refusal({ slot: {} })).toMatchObject({ __typename: 'MissingDetail', part: 'SLOT' });
    expect(await refusal({ personId: null })).toMatchObject({ __typename: 'MissingDetail', part: 'PERSON' });
    expect(await refusal({ personId: other.personId })).toMatchObject({ __typename: 'NotFound' });
    expect(await refusal({ personId: 'nobody' })).toMatchObject({ __typename: 'NotFound' });
    expect(await refusal({ quantity: 2 })).toMatchObject({
      __typename: 'LimitReached',
      limit: 1,
      per: 'RESERVATION',
    });
    expect(await refusal({ quantity: 0 })).toMatchObject(wrong('quantity'));
    expect(await refusal({ participantIds: [patient.id] })).toMatchObject(wrong('participantIds'));

    expect(await freeDays(world, clinic)).toEqual(before);
    const { myReservations } = await patient.visitor.get<{ myReservations: { edges: unknown[] } }>(
      `{ myReservations { edges { node { id } } } }`,
    );
    expect(myReservations.edges).toEqual([]);
  });

  it('V1 a day on which the clinic is closed is not shown and cannot be reserved', async () => {
    const clinic = await stockedClinic(world, { stock: [5] });
    const patient = await newPatient(world);
    const close = async (day: number): Promise<string> => {
      const { closeDays } = await clinic.staff.get<{ closeDays: { __typename: string } }>(
        `mutation ($input: CloseDaysInput!) { closeDays(input: $input) { __typename } }`,
        { input: { providerId: clinic.id, days: [dayFromNow(day)] } },
      );
      return closeDays.__typename;
    };
    expect(await close(3)).toBe('CloseDaysSuccess');
    await eventually(async () =>
      expect((await freeDays(world, clinic)).map(({ date }) => date)).not.toContain(dayFromNow(3)),
    );
    expect(await ask(world, clinic, patient, { slot: opening(3, clinic) })).toMatchObject({
      __typename: 'NotAtThisTime',
      code: 'NOT_IN_CALENDAR',
    });
    await reserved(world, clinic, patient, { slot: opening(4, clinic) });
    expect(await close(4)).toBe('ReservedAlready'); // a day that somebody has is not closed over their head
    expect(await freeDays(world, clinic)).toHaveLength(27);
  });

  it('V1 a question that cannot be answered says what is wrong with it', async () => {
    const clinic = await openClinic(world);
    const who = world.visitor();
    const field = async (over: Record<string, unknown>) => (await lookUp(who, clinic, over)).field;
    expect(await field({ from: '2026-02-30' })).toBe('from');
    expect(await field({ from: dayFromNow(9), to: dayFromNow(8) })).toBe('to');
    expect(await field({ to: dayFromNow(63) })).toBe('to');
    expect(await field({ offeringIds: ['a b'] })).toBe('offeringIds');
    expect(await lookUp(who, clinic, { offeringIds: [randomUUID()] })).toMatchObject({ days: [] });
  });
});

/** Half past two on the next second Sunday of March: clocks in New York go from two to three. */
function springForward(): string {
  const now = new Date();
  const year = now.getUTCFullYear() + (now.getUTCMonth() >= 2 ? 1 : 0);
  const firstDay = new Date(Date.UTC(year, 2, 1)).getUTCDay();
  return `${year}-03-${String(8 + ((7 - firstDay) % 7)).padStart(2, '0')}T02:30`;
}
