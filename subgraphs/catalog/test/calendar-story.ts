import { randomUUID } from 'node:crypto';
import type { Principal } from '@yeyak/service-kit';
import { DateTime } from 'luxon';
import { admin, type Running } from './harness';

export const ZONE = 'Asia/Seoul';

/** The day of these stories: a Wednesday in the middle of a month, towards noon in Seoul. */
export const NOW = new Date('2026-11-18T02:00:00Z');

const WORDS = '... on UserError { code message } ... on InvalidInput { field }';
const LESS = `... on CannotReduceNow { retryAfterSeconds } ... on VersionConflict { currentVersion }
  ... on ReservedAlready { claimed startsAt reserved { id name { en } } }`;
const LESS_WITHOUT_VERSION = LESS.replace('... on VersionConflict { currentVersion }', '');
const PROVIDER = 'provider { id openingHours { version times { weekday opens closes } } }';
const OFFERING = `offering { id version kind capacity stockGroup slotPlan { minutes capacity }
  period { startsAt endsAt } sessions { startsAt endsAt place { en } } doses { disease count intervalDays }
  contents { ko en } preparation { en } book { author { ko } publisher { en } publishedIn } }`;

export const MUTATIONS = {
  registerProvider: `mutation ($input: RegisterProviderInput!) { result: registerProvider(input: $input) {
    __typename ... on RegisterProviderSuccess { ${PROVIDER} } ${WORDS} } }`,
  reviseProvider: `mutation ($input: ReviseProviderInput!) { result: reviseProvider(input: $input) {
    __typename ... on ReviseProviderSuccess { ${PROVIDER} } ${WORDS} ${LESS} } }`,
  setOpeningHours: `mutation ($input: SetOpeningHoursInput!) { result: setOpeningHours(input: $input) {
    __typename ... on SetOpeningHoursSuccess { ${PROVIDER} } ${WORDS} ${LESS} } }`,
  closeDays: `mutation ($input: CloseDaysInput!) { result: closeDays(input: $input) {
    __typename ... on CloseDaysSuccess { ${PROVIDER} } ${WORDS} ${LESS_WITHOUT_VERSION} } }`,
  reopenDays: `mutation ($input: ReopenDaysInput!) { result: reopenDays(input: $input) {
    __typename ... on ReopenDaysSuccess { ${PROVIDER} } ${WORDS} ${LESS_WITHOUT_VERSION} } }`,
  publishOffering: `mutation ($input: PublishOfferingInput!) { result: publishOffering(input: $input) {
    __typename ... on PublishOfferingSuccess { ${OFFERING} } ${WORDS} } }`,
  reviseOffering: `mutation ($input: ReviseOfferingInput!) { result: reviseOffering(input: $input) {
    __typename ... on ReviseOfferingSuccess { ${OFFERING} } ${WORDS} ${LESS} } }`,
} as const;

export interface Result {
  __typename: string;
  field?: string;
  provider: {
    id: string;
    openingHours: { version: number; times: { weekday: string; opens: string; closes: string }[] };
  };
  offering: { id: string; version: number; capacity: number | null } & Record<string, unknown>;
}

export interface SlotsFact {
  version: number;
  payload: {
    offeringId: string;
    month: string;
    timeZone: string;
    kind: string;
    slots: { startsAt: string; endsAt: string; date: string; capacity: number }[];
  };
}

/** A provider with calendars, and what is asked of and said about it. */
export class CalendarStory {
  private constructor(
    private readonly catalog: Running,
    readonly providerId: string,
  ) {}

  /** A provider of its own, open every day from 9 to 12 and from 13 to 18 o'clock. */
  static async begin(catalog: Running, times = openEveryDay): Promise<CalendarStory> {
    const said = {
      code: randomUUID().toUpperCase(),
      name: { ko: '의원', en: 'Clinic' },
      address: { ko: '서울', en: 'Seoul' },
      timeZone: ZONE,
    };
    const { data } = await catalog.ask<{ result: Result }>(
      MUTATIONS.registerProvider,
      { input: said },
      admin,
    );
    const story = new CalendarStory(catalog, data.result.provider.id);
    if (times.length > 0) await story.run('setOpeningHours', { version: 0, times });
    return story;
  }

  async run(name: keyof typeof MUTATIONS, input: object, principal: Principal = admin): Promise<Result> {
    const { data, errors } = await this.catalog.ask<{ result: Result }>(
      MUTATIONS[name],
      { input: { ...(name.startsWith('revise') ? {} : { providerId: this.providerId }), ...input } },
      principal,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.result;
  }

  /** Offers something; without more: an hour for four people at a time. */
  publish(more: object = { slotPlan: { minutes: 60, capacity: 4 } }, principal?: Principal): Promise<Result> {
    return this.run('publishOffering', { ...injection, idempotencyKey: randomUUID(), ...more }, principal);
  }

  /** What was told of an offering's calendar, in order. */
  async told(offeringId: string, month?: string): Promise<SlotsFact[]> {
    const facts = await this.catalog.sql<SlotsFact>(
      `SELECT aggregate_version AS version, payload FROM outbox
       WHERE type = 'SlotsPublished' AND aggregate_id LIKE $1 || ':%' ORDER BY position`,
      [offeringId],
    );
    return facts.filter(({ payload }) => month === undefined || payload.month === month);
  }

  /** Its calendars are as they were told first, one of each month, and no day is closed. */
  async expectUnchanged(offeringId: string): Promise<void> {
    expect((await this.told(offeringId)).map(({ version }) => version)).toEqual([1, 1, 1]);
    expect(
      await this.catalog.sql('SELECT date FROM closing_day WHERE provider_id = $1', [this.providerId]),
    ).toEqual([]);
  }

  /** The slots of a day as they were told last, as the clocks show their beginnings. */
  async slotsOn(offeringId: string, date: string): Promise<string[]> {
    const last = (await this.told(offeringId, date.slice(0, 7))).at(-1);
    return (last?.payload.slots ?? [])
      .filter((slot) => slot.date === date)
      .map(({ startsAt }) => DateTime.fromISO(startsAt, { zone: ZONE }).toFormat('HH:mm'));
  }
}

const WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
export const daily = (opens: string, closes: string) => WEEK.map((weekday) => ({ weekday, opens, closes }));
export const openEveryDay = [...daily('09:00', '12:00'), ...daily('13:00', '18:00')];

/** Words of an offering that is not much. */
export const injection = {
  kind: 'VACCINATION',
  name: { ko: '독감 예방접종', en: 'Influenza vaccination' },
  price: { amount: 0, currency: 'KRW' },
};

/** The first of a month so many months after {@link NOW}, in Seoul. */
export const monthAhead = (months: number): DateTime =>
  DateTime.fromJSDate(NOW, { zone: ZONE }).startOf('month').plus({ months });

/** A day of next month: all of it lies ahead, and within the horizon. */
export const nextMonth = (day: number): string =>
  monthAhead(1)
    .plus({ days: day - 1 })
    .toFormat('yyyy-MM-dd');

/** An instant by the clocks of Seoul. */
export const seoul = (date: string, time: string): string =>
  DateTime.fromISO(`${date}T${time}`, { zone: ZONE }).toJSDate().toISOString();
