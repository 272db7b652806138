import { CalendarStory, daily, MUTATIONS, nextMonth, NOW } from './calendar-story';
import {
  anonymous,
  clockFrom,
  customer,
  fakeReservation,
  runCatalog,
  type Running,
  staffOf,
} from './harness';

describe('catalog, who may change calendars and what is refused', () => {
  let catalog: Running;
  let reservation: Awaited<ReturnType<typeof fakeReservation>>;
  let story: CalendarStory;
  beforeAll(async () => {
    reservation = await fakeReservation();
    catalog = await runCatalog({ RESERVATION_URL: reservation.url }, clockFrom(NOW));
  });
  beforeEach(async () => {
    story = await CalendarStory.begin(catalog);
    reservation.asked();
  });
  afterAll(async () => {
    await catalog.stop();
    await reservation.stop();
  });

  it.each([
    ['nobody', () => anonymous, 'UNAUTHENTICATED'],
    ['a customer', () => customer, 'FORBIDDEN'],
    ['another provider’s staff', () => staffOf('store-haeundae'), 'FORBIDDEN'],
  ])('X9 %s can neither set hours, nor close, nor reopen', async (_, who, code) => {
    const { offering } = await story.publish();
    for (const [name, more] of [
      ['setOpeningHours', { version: 1, times: [] }],
      ['closeDays', { days: [nextMonth(10)] }],
      ['reopenDays', { days: [nextMonth(10)] }],
    ] as const) {
      const input = { providerId: story.providerId, ...more };
      const { data, errors } = await catalog.ask(MUTATIONS[name], { input }, who());
      expect(data).toBeNull();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
    await story.expectUnchanged(offering.id);
    expect(reservation.asked()).toEqual([]);
  });

  it('the provider’s own staff may', async () => {
    const staff = staffOf(story.providerId);
    await story.publish(undefined, staff);
    for (const [name, more] of [
      ['setOpeningHours', { version: 1, times: daily('09:00', '18:00') }],
      ['closeDays', { days: [nextMonth(10)] }],
      ['reopenDays', { days: [nextMonth(10)] }],
    ] as const)
      expect((await story.run(name, more, staff)).__typename).toMatch(/Success$/);
  });

  it.each([
    ['setOpeningHours', { version: 1, times: daily('09:00', '08:00') }, 'times.0.closes'],
    ['setOpeningHours', { version: 1, times: daily('9', '18:00') }, 'times.0.opens'],
    [
      'setOpeningHours',
      { version: 1, times: [...daily('09:00', '12:00'), ...daily('11:00', '13:00')] },
      'times',
    ],
    ['closeDays', { days: ['2020-01-01'] }, 'days'],
    ['closeDays', { days: ['9999-01-01'] }, 'days'],
    ['closeDays', { days: ['2026-02-30'] }, 'days.0'],
    ['closeDays', { days: [] }, 'days'],
    ['closeDays', { days: [nextMonth(1)], reason: { ko: 'ㄱ', en: 'x'.repeat(101) } }, 'reason.en'],
    ['reopenDays', { days: ['2020-01-01'] }, 'days'],
    ['reopenDays', { days: ['now'] }, 'days.0'],
  ] as const)('bad input to %s is refused (%#)', async (name, input, field) => {
    expect(await story.run(name, input)).toMatchObject({ __typename: 'InvalidInput', field });
  });

  it('a provider that is not there is not found', async () => {
    for (const providerId of ['no-such', 'a\u0000b', '']) {
      for (const [name, more] of [
        ['setOpeningHours', { version: 1, times: [] }],
        ['closeDays', { days: [nextMonth(10)] }],
        ['reopenDays', { days: [nextMonth(10)] }],
      ] as const)
        expect((await story.run(name, { providerId, ...more })).__typename).toBe('NotFound');
    }
  });

  it('a range of days that cannot be is refused', async () => {
    const { errors } = await catalog.ask(
      'query ($id: ID!) { provider(id: $id) { closingDays(from: "2027-01-01", to: "2020-01-01") { date } } }',
      { id: story.providerId },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
