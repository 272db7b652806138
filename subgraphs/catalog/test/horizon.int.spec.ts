import { eventually } from '@yeyak/testkit';
import { CalendarStory, monthAhead, nextMonth, NOW } from './calendar-story';
import { clockFrom, fakeReservation, runCatalog, type Running } from './harness';

describe('catalog, the horizon of calendars', () => {
  let clock: () => Date;
  let catalog: Running;
  let reservation: Awaited<ReturnType<typeof fakeReservation>>;
  beforeEach(async () => {
    clock = clockFrom(NOW);
    reservation = await fakeReservation();
    catalog = await runCatalog({ RESERVATION_URL: reservation.url }, () => clock());
  });
  afterEach(async () => {
    await catalog.stop();
    await reservation.stop();
  });

  const monthsTold = async (story: CalendarStory, offeringId: string) =>
    (await story.told(offeringId)).map(({ version, payload }) => `${payload.month} v${version}`);
  const months = (count: number) =>
    Array.from({ length: count }, (_, ahead) => `${monthAhead(ahead).toFormat('yyyy-MM')} v1`);

  it('moves on by itself when the month ends, each month told once, also after a restart and by two replicas', async () => {
    const story = await CalendarStory.begin(catalog);
    const { offering } = await story.publish();
    expect(await monthsTold(story, offering.id)).toEqual(months(3));

    clock = clockFrom(monthAhead(1).toJSDate());
    await eventually(async () => expect(await monthsTold(story, offering.id)).toEqual(months(4)));
    await catalog.restart();
    await catalog.another();
    expect(await monthsTold(story, offering.id)).toEqual(months(4));

    // one that was down over the end of the month does what it missed
    clock = clockFrom(monthAhead(3).plus({ days: 4 }).toJSDate());
    await eventually(async () => expect(await monthsTold(story, offering.id)).toEqual(months(6)));
    const [timer] = await catalog.sql<{ due: Date }>(
      `SELECT due_at AS due FROM timer WHERE name = 'roll-calendar' AND owner = $1`,
      [story.providerId],
    );
    expect(timer?.due).toEqual(monthAhead(4).toJSDate());
    expect(
      (await story.slotsOn(offering.id, monthAhead(5).plus({ days: 9 }).toFormat('yyyy-MM-dd'))).length,
    ).toBe(8);
    expect(reservation.asked()).toEqual([]);
  });

  it('keeps to closing days that lie beyond it', async () => {
    const story = await CalendarStory.begin(catalog);
    const { offering } = await story.publish();
    const closed = monthAhead(3).plus({ days: 9 }).toFormat('yyyy-MM-dd');
    await story.run('closeDays', { days: [closed] });
    expect(reservation.asked()).toEqual([]); // nobody was promised anything yet
    expect(await monthsTold(story, offering.id)).toEqual(months(3));
    clock = clockFrom(monthAhead(1).toJSDate());
    await eventually(async () => expect(await monthsTold(story, offering.id)).toEqual(months(4)));
    expect(await story.slotsOn(offering.id, closed)).toEqual([]);
    expect(
      await story.slotsOn(offering.id, monthAhead(3).plus({ days: 10 }).toFormat('yyyy-MM-dd')),
    ).toHaveLength(8);
  });

  it('leaves what was told before alone, whatever would be derived today', async () => {
    const story = await CalendarStory.begin(catalog);
    const { offering } = await story.publish();
    await catalog.sql(`UPDATE calendar_month SET slots = '[]' WHERE offering_id = $1`, [offering.id]);
    clock = clockFrom(monthAhead(1).toJSDate());
    await eventually(async () => expect(await monthsTold(story, offering.id)).toEqual(months(4)));
  });

  it('of what is withdrawn it moves on no more', async () => {
    const story = await CalendarStory.begin(catalog);
    const [kept, gone] = [await story.publish(), await story.publish()];
    await catalog.ask(
      'mutation ($id: ID!) { withdrawOffering(id: $id) { __typename } }',
      { id: gone.offering.id },
      { type: 'user', userId: 'an-admin', roles: [{ role: 'ADMIN' }] },
    );
    clock = clockFrom(monthAhead(1).toJSDate());
    await eventually(async () => expect(await monthsTold(story, kept.offering.id)).toEqual(months(4)));
    expect(await monthsTold(story, gone.offering.id)).toEqual(months(3));
  });

  it('X25 without reservation calendars grow, and nothing that was promised is taken away', async () => {
    const alone = await runCatalog({}, clock);
    try {
      const story = await CalendarStory.begin(alone);
      const { offering } = await story.publish();
      expect(await monthsTold(story, offering.id)).toEqual(months(3));
      expect(await story.run('closeDays', { days: [nextMonth(10)] })).toMatchObject({
        __typename: 'CannotReduceNow',
        retryAfterSeconds: 60,
      });
      expect(await story.slotsOn(offering.id, nextMonth(10))).toHaveLength(8);
      expect(await alone.sql(`SELECT 1 FROM timer WHERE name = 'restore-supply'`)).toEqual([]);
    } finally {
      await alone.stop();
    }
  });

  it('a reservation that is down is told from one that answers late: nothing is told again for it', async () => {
    const story = await CalendarStory.begin(catalog);
    const { offering } = await story.publish();
    await reservation.stop();
    expect(await story.run('closeDays', { days: [nextMonth(10)] })).toMatchObject({
      __typename: 'CannotReduceNow',
      retryAfterSeconds: 5,
    });
    expect(await catalog.sql(`SELECT 1 FROM timer WHERE name = 'restore-supply'`)).toEqual([]);
    expect(await monthsTold(story, offering.id)).toEqual(months(3));
  });
});
