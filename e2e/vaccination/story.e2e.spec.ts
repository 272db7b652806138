import { eventually } from '@yeyak/testkit';
import { dayIn, daysAfter, letSlotBegin } from '../support/time';
import { BEGINNING } from '../support/visitor';
import { World } from '../support/world';
import {
  ask,
  confirmed,
  dayOffers,
  freeDays,
  ledger,
  messages,
  movementsOf,
  newPatient,
  type Patient,
  reserved,
  spill,
  stockedClinic,
  stockUp,
  view,
  whileWarehouseLags,
  withRelative,
} from './clinic';

interface Record {
  vaccinations: {
    status: { code: string; label: { ko: string } };
    vaccine: { ko: string };
    vaccinatedAt: string;
  }[];
  nextDoses: { disease: string; dose: number; dueOn: string }[];
}

/** What the person's own record says. */
const recordOf = async ({ visitor, personId }: Patient): Promise<Record> =>
  (
    await visitor.get<{ person: Record }>(
      `query ($id: ID!) {
         person(id: $id) {
           vaccinations {
             status { code label { ko } } reservationId disease dose doses sku vaccine { ko } lot
             providerId vaccinatedAt
           }
           nextDoses { disease dose dueOn }
         }
       }`,
      { id: personId },
    )
  ).person;

describe('vaccination: from the draw to the record', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.enter();
  });
  afterAll(() => world.leave());

  it('V3 the hospital is notified: it has the person, the hour and the vaccine on its desk', async () => {
    const clinic = await stockedClinic(world);
    const patient = await newPatient(world);
    const { workId } = await confirmed(world, clinic, patient);
    const { fulfillment } = await clinic.staff.get<{ fulfillment: unknown }>(
      `query ($id: ID!) {
         fulfillment(id: $id) {
           status title { ko } slot { startsAt timeZone } item { sku lot } contact { name phone }
           actions { action label { ko } }
         }
       }`,
      { id: workId },
    );
    const [vaccine] = clinic.vaccines;
    const [day] = await freeDays(world, clinic);
    expect(fulfillment).toEqual({
      status: 'OPEN',
      title: { ko: '독감 예방접종' },
      slot: { startsAt: day?.slots?.[0]?.startsAt, timeZone: 'Asia/Seoul' },
      item: { sku: vaccine?.sku, lot: vaccine?.lot },
      contact: { name: '새 고객', phone: expect.stringContaining('7777') as string },
      actions: [
        { action: 'COMPLETE', label: { ko: '접종 완료' } }, // and not yet that nobody came
      ],
    });
  });

  it('V4, V5 one of the vaccines in stock is drawn at random, and the warehouse deducts one dose of it', async () => {
    const clinic = await stockedClinic(world, { stock: [100, 100], capacity: 100 });
    const drawn: { id: string; sku: string | undefined }[] = [];
    // As random as it is, both come up: 2 to the power of -39 that they do not.
    while (new Set(drawn.map(({ sku }) => sku)).size < 2 && drawn.length < 40) {
      const patient = await newPatient(world);
      const { id } = await reserved(world, clinic, patient);
      await world.becomes(id, 'CONFIRMED', { who: patient.visitor });
      drawn.push({ id, sku: await eventually(async () => itemOf(patient, id)) });
    }
    expect(new Set(drawn.map(({ sku }) => sku))).toEqual(new Set(clinic.vaccines.map(({ sku }) => sku)));
    for (const vaccine of clinic.vaccines) {
      const own = drawn.filter(({ sku }) => sku === vaccine.sku);
      expect(await ledger(clinic, vaccine)).toEqual([
        expect.objectContaining({ kind: 'RECEIVED', quantity: 100, balance: 100, lot: vaccine.lot }),
        ...own.map(({ id }, nth) => ({
          kind: 'DRAWN',
          quantity: -1,
          balance: 99 - nth,
          lot: vaccine.lot,
          reservationId: id,
        })),
      ]);
    }
  });

  it('V4, X6 a vaccine that is not there any more when it is drawn: another one is', async () => {
    const clinic = await stockedClinic(world, { stock: [2, 2] });
    const patient = await newPatient(world);
    const [gone, there] = clinic.vaccines;
    if (!gone || !there) throw new Error('two vaccines');
    const ids = await whileWarehouseLags(world, async () => {
      const both = [
        await reserved(world, clinic, patient),
        await reserved(world, clinic, await withRelative(patient)),
      ];
      await spill(clinic, gone, 2); // the draws, on their way, have not been made
      return both.map(({ id }) => id);
    });
    for (const id of ids) {
      await world.becomes(id, 'CONFIRMED', { who: patient.visitor, within: 30_000 });
      await eventually(async () => expect(await itemOf(patient, id)).toBe(there.sku));
    }
    expect((await ledger(clinic, there)).at(-1)).toMatchObject({ kind: 'DRAWN', balance: 0 });
    expect((await ledger(clinic, gone)).at(-1)).toMatchObject({ kind: 'LOST', balance: 0 });
  });

  it('V4, X6 none left when it is drawn: refused, the slot is free again, and the person is told', async () => {
    const clinic = await stockedClinic(world, { stock: [1, 1], capacity: 1 });
    const patient = await newPatient(world);
    const id = await whileWarehouseLags(world, async () => {
      const reservation = await reserved(world, clinic, patient);
      for (const vaccine of clinic.vaccines) await spill(clinic, vaccine, 1);
      return reservation.id;
    });
    await world.becomes(id, 'REJECTED', { who: patient.visitor, within: 30_000 });
    await eventually(async () =>
      expect(await view(patient.visitor, id)).toMatchObject({
        status: 'REJECTED',
        stage: { code: 'NOT_RESERVED', label: { ko: '예약 실패' } },
        reasonCode: 'OUT_OF_STOCK',
        item: null,
        fulfillment: null, // the hospital never heard of it
      }),
    );
    await eventually(async () => {
      const [told] = await messages(patient.visitor, id);
      expect(told).toMatchObject({ template: 'VACCINATION.NOT_RESERVED', status: 'SENT' });
      expect(told?.text.ko).toContain('재고 부족');
    });
    expect(await freeDays(world, clinic)).toEqual([]);
    await stockUp(world, clinic, 1);
    await dayOffers(world, clinic, 1); // the day's only slot
    await reserved(world, clinic, patient);
  });

  it('V6, V7 vaccinated: the record says with what and when, and the next dose has its day', async () => {
    const clinic = await stockedClinic(world, { doses: 2, intervalDays: 20 });
    const patient = await newPatient(world);
    const live = patient.visitor.subscribe<{
      reservationChanged: { view: { id: string; stage: { code: string } } };
    }>(`subscription ($after: String) { reservationChanged(after: $after) { view { id stage { code } } } }`, {
      after: BEGINNING,
    });
    const { id, workId } = await confirmed(world, clinic, patient);
    expect(await recordOf(patient)).toEqual({ vaccinations: [], nextDoses: [] });
    await expect(world.act(workId, 'COMPLETE', patient.visitor)).rejects.toThrow('FORBIDDEN'); // not by oneself
    expect(await world.act(workId, 'COMPLETE', clinic.staff)).toMatchObject({
      fulfillment: { status: 'COMPLETED' },
    });
    const [vaccine] = clinic.vaccines;
    const { vaccinatedAt = '' } = await eventually(async () => {
      const { vaccinations } = await recordOf(patient);
      expect(vaccinations).toHaveLength(1);
      return vaccinations[0]!;
    });
    const dueOn = daysAfter(dayIn('Asia/Seoul', Date.parse(vaccinatedAt)), 20);
    expect(await recordOf(patient)).toEqual({
      vaccinations: [
        {
          status: { code: 'VACCINATED', label: { ko: '접종 완료' } },
          reservationId: id,
          disease: clinic.disease,
          dose: 1,
          doses: 2,
          sku: vaccine?.sku,
          vaccine: { ko: vaccine?.name.ko },
          lot: vaccine?.lot,
          providerId: clinic.id,
          vaccinatedAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
        },
      ],
      nextDoses: [{ disease: clinic.disease, dose: 2, dueOn }],
    });
    await eventually(async () =>
      expect(await view(patient.visitor, id)).toMatchObject({
        status: 'COMPLETED',
        stage: { code: 'VACCINATED', label: { ko: '접종 완료' } },
        completedAt: expect.any(String) as string,
        vaccination: { disease: clinic.disease, dose: 1, nextDoseFrom: dueOn },
      }),
    );
    await live.until(
      ({ reservationChanged: { view: seen } }) => seen.id === id && seen.stage.code === 'VACCINATED',
    );
    expect(live.errors).toEqual([]);
    expect(await movementsOf(clinic, id)).toMatchObject([{ kind: 'DRAWN', quantity: -1 }]); // used, not given back
  });

  it('V2, V7 a second dose cannot be reserved before its day, and can from that day on, anywhere', async () => {
    const clinic = await stockedClinic(world, { doses: 2, intervalDays: 20 });
    const [patient, child] = [await newPatient(world), await newPatient(world)];
    const { workId } = await confirmed(world, clinic, patient);
    await world.act(workId, 'COMPLETE', clinic.staff);
    const { dueOn } = await eventually(async () => {
      const { nextDoses } = await recordOf(patient);
      expect(nextDoses).toHaveLength(1);
      return nextDoses[0]!;
    });
    const onTheDay = { slot: { localStart: `${dueOn}T09:00` } };
    const theDayBefore = { slot: { localStart: `${daysAfter(dueOn, -1)}T09:00` } };
    await eventually(async () => {
      const answer = await ask(world, clinic, patient, theDayBefore);
      // Where the core has yet to hear of the record, it takes it: that one is not wanted.
      if (answer.reservation) {
        await world.cancel(answer.reservation.id, patient.visitor);
        await world.becomes(answer.reservation.id, 'CANCELLED', { who: patient.visitor });
      }
      expect(answer).toMatchObject({
        __typename: 'NotAtThisTime',
        code: 'NOT_YET_DUE',
        earliest: new Date(`${dueOn}T00:00:00+09:00`).toISOString(),
      });
    });
    expect((await ask(world, clinic, child, theDayBefore)).__typename).toBe('ReserveSuccess');
    const second = await confirmed(world, clinic, patient, onTheDay);
    await world.act(second.workId, 'COMPLETE', clinic.staff);
    await eventually(async () => {
      const { vaccinations, nextDoses } = await recordOf(patient);
      expect(vaccinations.map((dose) => (dose as unknown as { dose: number }).dose)).toEqual([1, 2]);
      expect(nextDoses).toEqual([]); // the series is complete
    });
  });

  it('V6, V11 who does not come is noted, and the dose goes back', async () => {
    const clinic = await stockedClinic(world, { stock: [1] });
    const patient = await newPatient(world);
    const { id, workId } = await confirmed(world, clinic, patient);
    expect(await freeDays(world, clinic)).toEqual([]);
    await letSlotBegin(world, workId);
    expect(await world.act(workId, 'NO_SHOW', clinic.staff)).toMatchObject({
      fulfillment: { status: 'NO_SHOW' },
    });
    await world.becomes(id, 'NO_SHOW', { who: patient.visitor });
    await dayOffers(world, clinic, 1);
    await eventually(async () =>
      expect(await movementsOf(clinic, id)).toMatchObject([
        { kind: 'DRAWN' },
        { kind: 'RESTORED', quantity: 1 },
      ]),
    );
    await eventually(async () =>
      expect(await view(patient.visitor, id)).toMatchObject({
        stage: { code: 'NO_SHOW', label: { ko: '미접종' } },
        noShowAt: expect.any(String) as string,
      }),
    );
    expect(await recordOf(patient)).toEqual({ vaccinations: [], nextDoses: [] });
    expect(await world.act(workId, 'COMPLETE', clinic.staff)).toMatchObject({ __typename: 'NotPossible' });
  });

  async function itemOf(patient: Patient, id: string): Promise<string> {
    const { item } = await view(patient.visitor, id);
    if (!item) throw new Error('nothing drawn yet');
    return item.sku;
  }
});
