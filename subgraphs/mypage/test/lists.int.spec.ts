import { randomUUID } from 'node:crypto';
import { admin, customer, Platform, type Replica, staff } from './platform';
import { cancelled, examined, pickedUp, vaccinated } from './stories';
import { Story } from './story';

let platform: Platform;
let mypage: Replica;
beforeAll(async () => {
  platform = await Platform.start();
  mypage = await platform.replica({ ROLES: ['api'] });
});
afterAll(() => platform.stop());

interface List {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: { id: string } }[];
}
const LIST = `pageInfo { hasNextPage endCursor } edges { node { id } }`;
const ids = (list: List | undefined | null) => list?.edges.map(({ node }) => node.id);
const person = () => `customer-${randomUUID()}`;
const hospital = () => `hospital-${randomUUID()}`;

/** A reservation of a slot in Seoul that begins at this instant. */
const slotted = (startsAt: string, who = person(), where = hospital(), kind = 'VACCINATION') => {
  const id = randomUUID();
  const endsAt = new Date(Date.parse(startsAt) + 1_800_000).toISOString();
  const slot = { startsAt, endsAt, timeZone: 'Asia/Seoul' };
  return { id, story: new Story(id, who, where).held({ kind, slot }) };
};

describe('a desk’s list', () => {
  const DESK = `query ($p: ID!, $s: [ReservationStatus!], $k: [String!], $on: Date, $from: Date, $o: ReservationOrder,
      $first: Int, $after: String) {
    providerReservations(providerId: $p, status: $s, kind: $k, on: $on, from: $from, order: $o, first: $first,
      after: $after) { ${LIST} } }`;
  const at = hospital();
  const desk = async (variables: object): Promise<List | undefined> => {
    const answer = await mypage.ask<{ providerReservations: List }>(staff('nurse', at), DESK, {
      p: at,
      ...variables,
    });
    expect(answer.errors).toBeUndefined();
    return answer.data?.providerReservations;
  };
  // In Seoul: the 1st at 8:00, the 2nd at 8:00 and 8:30, the 3rd at 0:00; reserved in another order.
  const [second, late, third, first] = [
    slotted('2026-12-01T23:00:00.000Z', undefined, at),
    slotted('2026-12-01T23:30:00.000Z', undefined, at, 'HEALTH_CHECKUP'),
    slotted('2026-12-02T15:00:00.000Z', undefined, at),
    slotted('2026-11-30T23:00:00.000Z', undefined, at),
  ] as const;
  const timeless = randomUUID();

  beforeAll(async () => {
    for (const { story } of [second, late, third, first]) await platform.project(story.facts);
    await platform.project(new Story(timeless, person(), at).held().facts);
    await platform.project(slotted('2026-12-01T23:00:00.000Z').story.facts);
    await platform.project(late.story.paid().reservation('ReservationConfirmed', 'CONFIRMED', 'ready').facts);
  });

  it('Vn3 is in the order of the slots, without what has no time', async () => {
    const soonest = [first.id, second.id, late.id, third.id];
    expect(ids(await desk({ o: 'SOONEST_FIRST' }))).toEqual(soonest);
    expect(ids(await desk({}))).toContain(timeless);
  });

  it('Vn3 is of one day, as the hospital’s calendar counts it', async () => {
    expect(ids(await desk({ on: '2026-12-02', o: 'SOONEST_FIRST' }))).toEqual([second.id, late.id]);
    expect(ids(await desk({ on: '2026-12-03' }))).toEqual([third.id]);
    expect(ids(await desk({ on: '2026-12-04' }))).toEqual([]);
    expect(ids(await desk({ from: '2026-12-02', o: 'SOONEST_FIRST' }))).toEqual([
      second.id,
      late.id,
      third.id,
    ]);
  });

  it('P12, H9 is of some statuses and some kinds; an empty choice is none', async () => {
    expect(ids(await desk({ s: ['CONFIRMED', 'REQUESTED'] }))).toEqual([late.id]);
    expect(ids(await desk({ k: ['HEALTH_CHECKUP', 'COURSE_ENROLLMENT'] }))).toEqual([late.id]);
    expect(ids(await desk({ k: ['VACCINATION'], s: ['HELD'], o: 'SOONEST_FIRST' }))).toEqual([
      first.id,
      second.id,
      third.id,
    ]);
    expect(ids(await desk({ s: [], k: [] }))).toHaveLength(5);
  });

  it('is paged by the slots’ order, and leaves none out where slots are the same', async () => {
    const where = hospital();
    const same = Array.from({ length: 5 }, () => slotted('2026-12-01T23:00:00.000Z', undefined, where));
    for (const { story } of same) await platform.project(story.facts);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const variables: Record<string, unknown> = { p: where, o: 'SOONEST_FIRST', first: 2, after };
      const { data }: { data?: { providerReservations: List } | null } = await mypage.ask(
        staff('nurse', where),
        DESK,
        variables,
      );
      seen.push(...(ids(data?.providerReservations) ?? []));
      const page: List['pageInfo'] | undefined = data?.providerReservations.pageInfo;
      after = page?.hasNextPage ? page.endCursor : null;
    } while (after);
    expect(seen).toEqual(same.map(({ id }) => id).sort());
  });

  it.each([
    [{ on: '2026-02-30' }],
    [{ on: 'tomorrow' }],
    [{ from: '2026-12' }],
    [{ k: ['\u0000'] }],
    [{ k: Array.from({ length: 51 }, () => 'K') }],
    [{ o: 'SOONEST_FIRST', after: Buffer.from('["2026-11-21T00:00:00Z","x"]').toString('base64url') }],
    [{ after: Buffer.from('["2026-12-01","2026-12-01T00:00:00Z","x"]').toString('base64url') }],
    [{ o: 'SOONEST_FIRST', after: Buffer.from('["2026-12-99","x","x"]').toString('base64url') }],
  ])('refuses %j as bad input', async (variables) => {
    const { errors } = await mypage.ask(staff('nurse', at), DESK, { p: at, ...variables });
    expect(errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('X7 comes from an index, however many reservations there are', async () => {
    const plan = async (rest: string) => {
      const rows = await platform.prisma.$transaction(async (tx) => {
        // A table of a test is so small that reading all of it is cheaper.
        await tx.$executeRawUnsafe('SET LOCAL enable_seqscan = off');
        await tx.$executeRawUnsafe('SET LOCAL enable_sort = off');
        return tx.$queryRawUnsafe<object[]>(`EXPLAIN SELECT v.id FROM reservation_view v WHERE ${rest}`);
      });
      return JSON.stringify(rows);
    };
    const ofDesk = `v.complete AND v.provider_id = 'p'`;
    const soonest = `AND v.slot_date >= '2026-12-01' ORDER BY v.slot_date, v.slot_starts_at, v.id LIMIT 20`;
    expect(await plan(`${ofDesk} ${soonest}`)).toMatch(/Index (Only )?Scan.*provider_id_slot_date/);
    const newest = `AND v.reserved_at >= '2026-12-01' ORDER BY v.reserved_at DESC, v.id DESC LIMIT 20`;
    expect(await plan(`${ofDesk} ${newest}`)).toMatch(/Index (Only )?Scan.*provider_id_reserved_at/);
  });
});

describe('one’s own list', () => {
  it('P12, H9 is searched by what, where and which kind, in both languages and any case, and finds no one else’s', async () => {
    const [minji, junho] = [person(), person()];
    const [gimbap, flu] = [randomUUID(), randomUUID()];
    await platform.project(pickedUp(gimbap, minji).facts);
    await platform.project(vaccinated(flu, minji).facts);
    await platform.project(pickedUp(randomUUID(), junho).facts);
    const query = `query ($q: String) { myReservations(search: $q) { ${LIST} } }`;
    const found = async (q: string) => {
      const { data, errors } = await mypage.ask<{ myReservations: List }>(customer(minji), query, { q });
      return errors ? errors[0]?.extensions.code : ids(data?.myReservations);
    };
    expect(await found('store pick')).toEqual([gimbap]);
    expect(await found('VACCINATION (KO)')).toEqual([flu]);
    expect(await found('gimbap')).toHaveLength(2);
    expect(await found('%')).toEqual([]);
    expect(await found('_')).toEqual([]);
    expect(await found('\u0000')).toBe('BAD_USER_INPUT');
    expect(await found('x'.repeat(101))).toBe('BAD_USER_INPUT');
  });
});

describe('one screen', () => {
  it('X7, Vn3, V7 shows a vaccination with slot, vaccine, dose and messages from one query', async () => {
    const [id, minji] = [randomUUID(), person()];
    await platform.project(vaccinated(id, minji).facts);
    const query = `query ($id: ID!) { reservationView(id: $id) {
      slot { startsAt endsAt timeZone date } dueAt participants item { sku name { en } lot expiresOn restoredAt }
      coupon { id } vaccination { disease dose recordedAt nextDoseFrom } deleted paidAt approvedAt refundedAt
      lastMessage { template channel state stateLabel { ko } at } } }`;
    const { data, errors } = await mypage.ask<{ reservationView: unknown }>(customer(minji), query, { id });
    expect(errors).toBeUndefined();
    expect(data?.reservationView).toEqual({
      slot: {
        startsAt: '2026-12-01T23:00:00.000Z',
        endsAt: '2026-12-01T23:30:00.000Z',
        timeZone: 'Asia/Seoul',
        date: '2026-12-02',
      },
      dueAt: null,
      participants: null,
      item: {
        sku: 'fluarix',
        name: { en: 'fluarix' },
        lot: 'L-7',
        expiresOn: '2027-03-31',
        restoredAt: null,
      },
      coupon: null,
      vaccination: {
        disease: 'flu',
        dose: 1,
        recordedAt: '2026-11-21T03:00:09.000Z',
        nextDoseFrom: '2027-01-01',
      },
      deleted: false,
      paidAt: null,
      approvedAt: null,
      refundedAt: null,
      lastMessage: {
        template: 'VACCINATION.RESERVED',
        channel: 'in-app',
        state: 'SENT',
        stateLabel: { ko: '발송됨' },
        at: '2026-11-21T03:00:07.000Z',
      },
    });
  });
});

it('H8 what was cancelled stays in the list, marked deleted, and nothing can erase it', async () => {
  const [id, minji] = [randomUUID(), person()];
  await platform.project(cancelled(id, minji).facts);
  const query = `{ myReservations { edges { node { id status deleted cancelledAt refundedAt } } } }`;
  const { data } = await mypage.ask(customer(minji), query);
  const node = {
    ...{ id, status: 'CANCELLED', deleted: true },
    ...{ cancelledAt: '2026-11-21T03:00:09.000Z', refundedAt: '2026-11-21T03:00:07.000Z' },
  };
  expect(data).toEqual({ myReservations: { edges: [{ node }] } });
  for (const [table, key] of [
    ['reservation_view', 'id'],
    ['timeline_entry', 'reservation_id'],
  ]) {
    const erase = platform.prisma.$executeRawUnsafe(`DELETE FROM ${table} WHERE ${key} = $1`, id);
    await expect(erase).rejects.toThrow(/H8/);
  }
});

describe('the provider’s dashboard', () => {
  const QUERY = `query ($p: ID!, $from: Date!, $to: Date!) { providerDashboard(providerId: $p, from: $from, to: $to) {
    timeZone name { en } total statuses { status statusLabel { en } count }
    days { date reserved expected revenue { net { amount } } }
    revenue { paid { amount currency } refunded { amount } net { amount } } } }`;
  interface Dashboard {
    providerDashboard: { days: object[] };
  }

  it('P12 counts by status and by day in the provider’s zone, and what was earned', async () => {
    const [seongsu, other] = [hospital(), hospital()];
    await platform.provider({
      id: seongsu,
      version: 1,
      name: { ko: '성수', en: 'Seongsu' },
      timeZone: 'Asia/Seoul',
    });
    const on = (day: string) => Date.parse(day);
    // The 21st in Seoul begins at 15:00 of the 20th in UTC.
    await platform.project(pickedUp(randomUUID(), person(), seongsu, on('2026-11-20T14:59:00Z')).facts);
    await platform.project(pickedUp(randomUUID(), person(), seongsu, on('2026-11-20T15:00:00Z')).facts);
    await platform.project(cancelled(randomUUID(), person(), seongsu, on('2026-11-21T14:00:00Z')).facts);
    await platform.project(examined(randomUUID(), person(), seongsu, on('2026-11-21T15:00:00Z')).facts);
    await platform.project(pickedUp(randomUUID(), person(), seongsu, on('2026-11-23T15:00:00Z')).facts);
    await platform.project(pickedUp(randomUUID(), person(), other, on('2026-11-21T03:00:00Z')).facts);
    const { data, errors } = await mypage.ask<Dashboard>(staff('s', seongsu), QUERY, {
      ...{ p: seongsu, from: '2026-11-21', to: '2026-11-23' },
    });
    expect(errors).toBeUndefined();
    const won = (amount: number) => ({ net: { amount } });
    expect(data?.providerDashboard).toEqual({
      timeZone: 'Asia/Seoul',
      name: { en: 'Seongsu' },
      total: 3,
      statuses: [
        { status: 'COMPLETED', statusLabel: { en: 'Completed' }, count: 2 },
        { status: 'CANCELLED', statusLabel: { en: 'Cancelled' }, count: 1 },
      ],
      days: [
        { date: '2026-11-21', reserved: 2, expected: 0, revenue: [won(2_800)] },
        { date: '2026-11-22', reserved: 1, expected: 0, revenue: [won(2_800)] },
        { date: '2026-11-23', reserved: 0, expected: 0, revenue: [] },
      ],
      revenue: [
        { paid: { amount: 8_400, currency: 'KRW' }, refunded: { amount: 2_800 }, net: { amount: 5_600 } },
      ],
    });
    const later = await mypage.ask<Dashboard>(staff('s', seongsu), QUERY, {
      ...{ p: seongsu, from: '2026-12-02', to: '2026-12-02' },
    });
    expect(later.data?.providerDashboard.days).toEqual([
      { date: '2026-12-02', reserved: 0, expected: 1, revenue: [] },
    ]);
  });

  it('P12 expects nobody whose reservation was undone', async () => {
    const at = hospital();
    const kept = slotted('2026-12-01T23:00:00.000Z', undefined, at);
    const undone = slotted('2026-12-01T23:00:00.000Z', undefined, at);
    await platform.project(kept.story.facts);
    await platform.project(undone.story.ended('ReservationCancelled', 'BY_CUSTOMER').facts);
    const { data } = await mypage.ask<Dashboard>(admin, QUERY, {
      p: at,
      from: '2026-12-02',
      to: '2026-12-02',
    });
    expect(data?.providerDashboard.days).toMatchObject([{ expected: 1 }]);
  });

  it('P12 ends with the last day that can be written', async () => {
    const variables = { p: hospital(), from: '9999-12-31', to: '9999-12-31' };
    const { data } = await mypage.ask<Dashboard>(admin, QUERY, variables);
    expect(data?.providerDashboard.days).toMatchObject([{ date: '9999-12-31', reserved: 0, expected: 0 }]);
  });

  it.each([
    ['2026-11-23', '2026-11-21'],
    ['2026-11-22', '2026-11-21'],
    ['2026-01-01', '2027-01-02'],
    ['2026-02-30', '2026-03-01'],
    ['0000-01-01', '0000-01-02'],
  ])('refuses %s to %s as bad input', async (from, to) => {
    const { errors } = await mypage.ask(admin, QUERY, { p: 'p', from, to });
    expect(errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('X9 is for the provider’s staff and administrators', async () => {
    const variables = { p: 'store-x', from: '2026-11-21', to: '2026-11-21' };
    for (const who of [customer('customer-1'), staff('s', 'store-y')]) {
      const { errors } = await mypage.ask(who, QUERY, variables);
      expect(errors?.map((error) => error.extensions.code)).toEqual(['FORBIDDEN']);
    }
  });
});

describe('the kinds’ counts', () => {
  const QUERY = `query ($from: DateTime!, $to: DateTime!) { kindCounts(from: $from, to: $to) {
    kind { code label { en } } total statuses { status count } revenue { net { amount } } } }`;

  it('P12 an administrator sees how many of each kind were reserved, and what they brought in', async () => {
    const start = Date.parse('2020-02-01T00:00:00Z');
    const stories = [pickedUp, pickedUp, examined, cancelled];
    for (const tell of stories) await platform.project(tell(randomUUID(), person(), hospital(), start).facts);
    await platform.project(pickedUp(randomUUID(), person(), hospital(), start + 86_400_000).facts);
    const variables = { from: '2020-02-01T00:00:00Z', to: '2020-02-02T00:00:00Z' };
    const { data, errors } = await mypage.ask(admin, QUERY, variables);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      kindCounts: [
        {
          kind: { code: 'STORE_PICKUP', label: { en: 'Store pick-up' } },
          total: 3,
          statuses: [
            { status: 'COMPLETED', count: 2 },
            { status: 'CANCELLED', count: 1 },
          ],
          revenue: [{ net: { amount: 5_600 } }],
        },
        {
          kind: { code: 'HEALTH_CHECKUP', label: { en: 'Health check-up' } },
          total: 1,
          statuses: [{ status: 'COMPLETED', count: 1 }],
          revenue: [{ net: { amount: 2_800 } }],
        },
      ],
    });
  });

  it.each([
    [customer('customer-1'), '2020-02-01T00:00:00Z', '2020-02-02T00:00:00Z', 'FORBIDDEN'],
    [staff('s', 'store-y'), '2020-02-01T00:00:00Z', '2020-02-02T00:00:00Z', 'FORBIDDEN'],
    [admin, '2020-02-01T00:00:00Z', '2022-02-01T00:00:00Z', 'BAD_USER_INPUT'],
    [admin, '2020-02-01', '2020-02-02T00:00:00Z', 'BAD_USER_INPUT'],
    [admin, '2020-02-02T00:00:00Z', '2020-02-01T00:00:00Z', 'BAD_USER_INPUT'],
  ])('X9 refuses %j from %s to %s', async (who, from, to, code) => {
    const { errors } = await mypage.ask(who, QUERY, { from, to });
    expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
  });
});
