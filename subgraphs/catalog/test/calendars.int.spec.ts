import { randomUUID } from 'node:crypto';
import { eventually } from '@yeyak/testkit';
import { DateTime } from 'luxon';
import {
  CalendarStory,
  daily,
  injection,
  monthAhead,
  nextMonth,
  NOW,
  openEveryDay,
  seoul,
  ZONE,
} from './calendar-story';
import { clockFrom, fakeReservation, runCatalog, type Running } from './harness';

const MORNING = ['09:00', '10:00', '11:00'];
const AFTERNOON = ['13:00', '14:00', '15:00', '16:00', '17:00'];

describe('catalog, calendars', () => {
  let catalog: Running;
  let reservation: Awaited<ReturnType<typeof fakeReservation>>;
  let story: CalendarStory;
  let ahead = 0;
  const clock = clockFrom(NOW);
  beforeAll(async () => {
    reservation = await fakeReservation();
    catalog = await runCatalog(
      { RESERVATION_URL: reservation.url },
      () => new Date(clock().getTime() + ahead),
    );
  });
  beforeEach(async () => {
    reservation.answers();
    story = await CalendarStory.begin(catalog);
    reservation.asked();
  });
  afterAll(async () => {
    await catalog.stop();
    await reservation.stop();
  });

  const months = [0, 1, 2].map((later) => monthAhead(later).toFormat('yyyy-MM'));

  it('V1 publishes the slots of what is dated, a message for each of three months', async () => {
    const { offering } = await story.publish({
      slotPlan: { minutes: 60, capacity: 4 },
      stockGroup: 'INFLUENZA',
      doses: { disease: 'INFLUENZA', count: 1, intervalDays: 0 },
    });
    expect(offering).toMatchObject({
      stockGroup: 'INFLUENZA',
      slotPlan: { minutes: 60, capacity: 4 },
      doses: { disease: 'INFLUENZA', count: 1, intervalDays: 0 },
      capacity: null,
      period: null,
    });
    const told = await story.told(offering.id);
    expect(told.map(({ version, payload }) => [payload.month, version])).toEqual(months.map((m) => [m, 1]));
    const day = nextMonth(3);
    expect(await story.slotsOn(offering.id, day)).toEqual([...MORNING, ...AFTERNOON]);
    expect(told[1]?.payload).toMatchObject({ kind: 'VACCINATION', timeZone: ZONE });
    expect(told[1]?.payload.slots).toContainEqual({
      startsAt: seoul(day, '13:00'),
      endsAt: seoul(day, '14:00'),
      date: day,
      capacity: 4,
    });
    expect(told[0]?.payload.slots.every(({ startsAt }) => startsAt > NOW.toISOString())).toBe(true);
    const [fact] = await catalog.sql(
      `SELECT payload FROM outbox WHERE type = 'OfferingPublished' AND aggregate_id = $1`,
      [offering.id],
    );
    expect(fact).toMatchObject({
      payload: {
        dated: true,
        stockGroup: 'INFLUENZA',
        doses: { disease: 'INFLUENZA', count: 1, intervalDays: 0 },
      },
    });
  });

  it('a provider without hours has empty calendars, until it says when it is open', async () => {
    const silent = await CalendarStory.begin(catalog, []);
    const { offering } = await silent.publish();
    expect((await silent.told(offering.id)).flatMap(({ payload }) => payload.slots)).toEqual([]);
    const { provider } = await silent.run('setOpeningHours', { version: 0, times: daily('10:00', '12:00') });
    expect(provider.openingHours.version).toBe(1);
    expect(await silent.slotsOn(offering.id, nextMonth(5))).toEqual(['10:00', '11:00']);
    expect(reservation.asked()).toEqual([]);
  });

  it('more hours are told without asking anybody; the same again is told to nobody', async () => {
    const { offering } = await story.publish();
    const times = [...openEveryDay, ...daily('18:00', '20:00')];
    const longer = await story.run('setOpeningHours', { version: 1, times });
    expect(longer.provider.openingHours).toMatchObject({ version: 2 });
    expect(longer.provider.openingHours.times).toHaveLength(21);
    expect(longer.provider.openingHours.times[2]).toEqual({
      weekday: 'MONDAY',
      opens: '18:00',
      closes: '20:00',
    });
    expect(await story.slotsOn(offering.id, nextMonth(2))).toEqual([
      ...MORNING,
      ...AFTERNOON,
      '18:00',
      '19:00',
    ]);
    const before = (await story.told(offering.id)).length;
    expect(await story.run('setOpeningHours', { version: 1, times })).toMatchObject({
      provider: { openingHours: { version: 2 } },
    });
    expect((await story.told(offering.id)).length).toBe(before);
    expect(await story.run('setOpeningHours', { version: 1, times: [] })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 2,
    });
    expect(reservation.asked()).toEqual([]);
  });

  it('a day is closed once what was promised of it is taken back', async () => {
    const { offering } = await story.publish();
    const day = nextMonth(10);
    const reason = { ko: '내부 공사', en: 'Building works' };
    expect((await story.run('closeDays', { days: [day], reason })).__typename).toBe('CloseDaysSuccess');
    expect(reservation.asked()).toEqual([
      [...MORNING, ...AFTERNOON].map((time) => ({
        offeringId: offering.id,
        startsAt: seoul(day, time),
        capacity: 0,
        version: 2,
      })),
    ]);
    expect(await story.slotsOn(offering.id, day)).toEqual([]);
    expect(await story.slotsOn(offering.id, nextMonth(11))).toHaveLength(8);
    expect((await story.told(offering.id, day.slice(0, 7))).map(({ version }) => version)).toEqual([1, 2]);

    // again: nothing is left to do
    expect((await story.run('closeDays', { days: [day], reason })).__typename).toBe('CloseDaysSuccess');
    expect(reservation.asked()).toEqual([]);
    expect(await story.told(offering.id, day.slice(0, 7))).toHaveLength(2);

    const { data } = await catalog.ask(
      `query ($id: ID!, $from: Date!, $to: Date!) { provider(id: $id) {
         closingDays(from: $from, to: $to) { date reason { ko en } } none: closingDays(from: $to, to: $to) { date } } }`,
      { id: story.providerId, from: day, to: nextMonth(20) },
    );
    expect(data).toEqual({ provider: { closingDays: [{ date: day, reason }], none: [] } });

    expect((await story.run('reopenDays', { days: [day] })).__typename).toBe('ReopenDaysSuccess');
    expect(await story.slotsOn(offering.id, day)).toHaveLength(8);
    expect((await story.run('reopenDays', { days: [day] })).__typename).toBe('ReopenDaysSuccess');
    expect(await story.told(offering.id, day.slice(0, 7))).toHaveLength(3);
    expect(await timersOf('restore-supply')).toEqual([]);
  });

  const timersOf = (name: string) =>
    catalog.sql(`SELECT owner FROM timer WHERE name = $1 AND correlation_id = $2`, [name, story.providerId]);

  it('a day on which somebody has reserved is not closed, and nothing changes', async () => {
    const { offering } = await story.publish();
    const startsAt = seoul(nextMonth(10), '10:00');
    reservation.answers(() => ({
      __typename: 'SupplyInUse',
      claimed: 2,
      startsAt,
      offeringId: offering.id,
    }));
    expect(await story.run('closeDays', { days: [nextMonth(10), nextMonth(11)] })).toMatchObject({
      __typename: 'ReservedAlready',
      code: 'RESERVED_ALREADY',
      claimed: 2,
      startsAt,
      reserved: { id: offering.id, name: { en: 'Influenza vaccination' } },
    });
    await story.expectUnchanged(offering.id);
    expect(await timersOf('restore-supply')).toEqual([]);
  });

  it.each(['hang up', 'fault'] as const)(
    'where reservation answers with a %s nothing changes, and what it may have taken back is told again',
    async (reply) => {
      const { offering } = await story.publish();
      reservation.answers(() => reply);
      expect(await story.run('closeDays', { days: [nextMonth(10)] })).toMatchObject({
        __typename: 'CannotReduceNow',
        code: 'CANNOT_REDUCE_NOW',
        retryAfterSeconds: 1,
      });
      await story.expectUnchanged(offering.id);
      ahead += 61_000;
      await settled('restore-supply');
      const versions = (await story.told(offering.id)).map(({ version }) => version);
      expect(versions).toEqual([1, 1, 1, 2, 2, 2]);
      expect(await story.slotsOn(offering.id, nextMonth(10))).toHaveLength(8);
    },
  );

  const settled = async (name: string): Promise<void> => {
    await eventually(async () => expect(await timersOf(name)).toEqual([]));
  };

  it('a process that ends after taking back leaves a note to promise it again', async () => {
    const { offering } = await story.publish();
    let noted: unknown[] = [];
    const inAMinute = new Date(clock().getTime() + ahead + 60_000);
    reservation.answers(async (pools) => {
      noted = await catalog.sql(
        `SELECT payload, due_at >= $2 AS later FROM timer
         WHERE name = 'restore-supply' AND correlation_id = $1`,
        [story.providerId, inAMinute],
      );
      return { __typename: 'SupplyTakenBack', pools: pools.length };
    });
    await story.run('closeDays', { days: [nextMonth(10)] });
    expect(noted).toEqual([
      { payload: { providerId: story.providerId, offeringIds: [offering.id] }, later: true },
    ]);
  });

  it('what was promised again meanwhile is not taken away without asking', async () => {
    const { offering } = await story.publish();
    reservation.answers(async (pools) => {
      // as if this process had slept for minutes: the note was carried out by another one
      await catalog.sql(`DELETE FROM timer WHERE name = 'restore-supply' AND correlation_id = $1`, [
        story.providerId,
      ]);
      return { __typename: 'SupplyTakenBack', pools: pools.length };
    });
    expect(await story.run('closeDays', { days: [nextMonth(10)] })).toMatchObject({
      __typename: 'CannotReduceNow',
    });
    await story.expectUnchanged(offering.id);
  });

  it('where more opens while it is asked for, that is asked for too', async () => {
    const { offering } = await story.publish();
    let another: string | undefined;
    reservation.answers(async (pools) => {
      another ??= (await story.publish()).offering.id;
      return { __typename: 'SupplyTakenBack', pools: pools.length };
    });
    expect((await story.run('closeDays', { days: [nextMonth(10)] })).__typename).toBe('CloseDaysSuccess');
    const rounds = reservation.asked().map((pools) => new Set(pools.map(({ offeringId }) => offeringId)));
    expect(rounds).toEqual([new Set([offering.id]), new Set([offering.id, another])]);
    expect(await story.slotsOn(another ?? '', nextMonth(10))).toEqual([]);
  });

  it('of those who close the same day at once each is told that it is closed', async () => {
    const { offering } = await story.publish();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => story.run('closeDays', { days: [nextMonth(10)] })),
    );
    expect(answers.map(({ __typename }) => __typename)).toEqual(answers.map(() => 'CloseDaysSuccess'));
    await settled('restore-supply');
    const told = await story.told(offering.id, nextMonth(10).slice(0, 7));
    expect(told.map(({ version }) => version)).toEqual(told.map((_, i) => i + 1));
    expect(await story.slotsOn(offering.id, nextMonth(10))).toEqual([]);
  });

  it('a smaller slot plan is asked for slot by slot, a larger one is not', async () => {
    const { offering } = await story.publish();
    const words = { ...injection, kind: undefined, id: offering.id };
    const smaller = { ...words, version: 1, slotPlan: { minutes: 60, capacity: 3 } };
    expect((await story.run('reviseOffering', smaller)).offering).toMatchObject({
      version: 2,
      slotPlan: { minutes: 60, capacity: 3 },
    });
    const [pools = []] = reservation.asked();
    expect(pools.length).toBeGreaterThan(400);
    expect(new Set(pools.map(({ capacity }) => capacity))).toEqual(new Set([3]));
    const larger = { ...words, version: 2, slotPlan: { minutes: 60, capacity: 9 } };
    expect((await story.run('reviseOffering', larger)).offering.version).toBe(3);
    expect(reservation.asked()).toEqual([]);
    const told = await story.told(offering.id, nextMonth(1).slice(0, 7));
    expect(told.map(({ version, payload }) => [version, payload.slots[0]?.capacity])).toEqual([
      [1, 4],
      [2, 3],
      [3, 9],
    ]);
    // a price is no matter of calendars
    await story.run('reviseOffering', { ...words, version: 3, price: { amount: 1, currency: 'KRW' } });
    expect(await story.told(offering.id, nextMonth(1).slice(0, 7))).toHaveLength(3);
  });

  it('another time zone moves the slots, where nobody has reserved them', async () => {
    const { offering } = await story.publish();
    const moved = {
      id: story.providerId,
      version: 1,
      name: { ko: '의원', en: 'Clinic' },
      address: { ko: '뉴욕', en: 'New York' },
      timeZone: 'America/New_York',
    };
    reservation.answers(() => ({
      __typename: 'SupplyInUse',
      claimed: 1,
      startsAt: null,
      offeringId: offering.id,
    }));
    expect((await story.run('reviseProvider', moved)).__typename).toBe('ReservedAlready');
    await story.expectUnchanged(offering.id);
    reservation.answers();
    expect((await story.run('reviseProvider', moved)).__typename).toBe('ReviseProviderSuccess');
    const last = (await story.told(offering.id, nextMonth(1).slice(0, 7))).at(-1);
    expect(last?.payload).toMatchObject({ timeZone: 'America/New_York' });
    const first = last?.payload.slots.find(({ date }) => date === nextMonth(2));
    expect(first?.startsAt).toBe(
      DateTime.fromISO(`${nextMonth(2)}T09:00`, { zone: 'America/New_York' })
        .toJSDate()
        .toISOString(),
    );
  });

  it('more slots than fit into one question are not taken back at once', async () => {
    const minutes = { minutes: 5, capacity: 1 };
    await story.run('setOpeningHours', { version: 1, times: daily('00:00', '24:00') });
    const { offering } = await story.publish({ slotPlan: minutes, idempotencyKey: randomUUID() });
    expect(await story.run('setOpeningHours', { version: 2, times: [] })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'input',
    });
    expect(reservation.asked()).toEqual([]);
    expect(await story.slotsOn(offering.id, nextMonth(4))).toHaveLength(288);
  });
});
