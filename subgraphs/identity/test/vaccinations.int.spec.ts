import { randomUUID } from 'node:crypto';
import { message, type ContentOf } from '@yeyak/contracts';
import type { Principal } from '@yeyak/service-kit';
import { deliver, type Inlet, takenIn } from '@yeyak/testkit';
import { customer, type Running, runIdentity } from './harness';
import { factsOf, newCustomer, numbered, recordSeenBy, registerPerson } from './persons';

const minji = customer('customer-minji');

describe('identity, the record of vaccinations', () => {
  const prefix = `test-${randomUUID()}`;
  const inlet: Inlet = { consumer: 'identity', redisUrl: process.env['YEYAK_TEST_REDIS_URL'] ?? '', prefix };
  let identity: Running;
  beforeAll(async () => {
    identity = await runIdentity({ SEED_DEMO: 'true', QUEUE_PREFIX: prefix });
  });
  afterAll(() => identity.stop());

  const facts = (where: string, value: string) => factsOf(identity, where, value);
  const personSeenBy = (id: string, principal: Principal) => recordSeenBy(identity, id, principal);

  const command = (
    personId: string,
    reservationId: string,
    more: Partial<ContentOf<'RecordVaccination'>> = {},
  ) =>
    message(
      'RecordVaccination',
      {
        reservationId,
        personId,
        customerId: 'customer-minji',
        providerId: 'hospital-1',
        providerName: { ko: '한빛의원', en: 'Hanbit Clinic' },
        disease: 'COVID19',
        sku: 'hospital-1-vaccine-a',
        vaccine: { ko: '백신 A', en: 'Vaccine A' },
        lot: 'LOT-7',
        doses: 2,
        intervalDays: 28,
        vaccinatedAt: '2026-11-20T15:00:00.000Z',
        ...more,
      },
      {
        aggregateType: 'Reservation',
        aggregateId: reservationId,
        aggregateVersion: 9,
        correlationId: reservationId,
        causationId: null,
        occurredAt: new Date('2026-11-20T15:00:01.000Z'),
      },
    );
  const newPerson = async (serial: number, by: Principal = minji) =>
    (await registerPerson(identity, { name: '접종자', residentNumber: numbered(serial) }, by)).person.id;

  it('V7 says vaccinated, with which vaccine and when, and when the next dose is due', async () => {
    const personId = await newPerson(300);
    const reservationId = randomUUID();
    const order = command(personId, reservationId);
    await deliver(inlet, [order]);
    await takenIn(inlet);
    expect(await personSeenBy(personId, minji)).toMatchObject({
      vaccinations: [
        {
          status: { code: 'VACCINATED', label: { ko: '접종 완료', en: 'Vaccinated' } },
          reservationId,
          disease: 'COVID19',
          dose: 1,
          doses: 2,
          sku: 'hospital-1-vaccine-a',
          vaccine: { ko: '백신 A', en: 'Vaccine A' },
          lot: 'LOT-7',
          providerId: 'hospital-1',
          providerName: { ko: '한빛의원', en: 'Hanbit Clinic' },
          vaccinatedAt: '2026-11-20T15:00:00.000Z',
        },
      ],
      // 15:00 UTC on the 20th is the 21st in Korea.
      nextDoses: [{ disease: 'COVID19', dose: 2, dueOn: '2026-12-19' }],
    });
    expect(await facts('correlation_id', reservationId)).toEqual([
      {
        type: 'VaccinationRecorded',
        aggregate_id: personId,
        aggregate_version: 2,
        correlation_id: reservationId,
        causation_id: order.id,
        payload: {
          personId,
          customerId: 'customer-minji',
          reservationId,
          disease: 'COVID19',
          dose: 1,
          recordedAt: expect.stringMatching(/Z$/) as unknown,
          nextDoseFrom: '2026-12-19',
        },
      },
    ]);
  });

  it('V7 X4 takes a dose in once per reservation, and says the same of it each time it is asked', async () => {
    const personId = await newPerson(301);
    const reservationId = randomUUID();
    const order = command(personId, reservationId);
    const others = [command(personId, reservationId), command(personId, reservationId, { lot: 'another' })];
    await deliver(inlet, [order, order, ...others, order]);
    await takenIn(inlet);
    const said = await facts('correlation_id', reservationId);
    expect(said).toHaveLength(3);
    expect(new Set(said.map(({ payload }) => JSON.stringify(payload))).size).toBe(1);
    expect(new Set(said.map(({ aggregate_version }) => aggregate_version))).toEqual(new Set([2]));
    expect((await personSeenBy(personId, minji))?.vaccinations).toHaveLength(1);
    // Also after a later dose the first one's word stays what it was.
    const later = command(personId, randomUUID(), { vaccinatedAt: '2026-12-25T01:00:00.000Z' });
    const repeated = command(personId, reservationId);
    await deliver(inlet, [later]);
    await takenIn(inlet);
    await deliver(inlet, [repeated]);
    await takenIn(inlet);
    expect((await facts('causation_id', repeated.id))[0]).toMatchObject({
      aggregate_version: 2,
      payload: said[0]?.payload,
    });
  });

  it('V7 counts the doses in the order in which they were given, however late one is heard of', async () => {
    const personId = await newPerson(302);
    const [first, second, booster] = [randomUUID(), randomUUID(), randomUUID()];
    const at = (reservationId: string, vaccinatedAt: string) =>
      command(personId, reservationId, { vaccinatedAt });
    for (const order of [
      at(second, '2026-12-25T01:00:00.000Z'),
      at(booster, '2027-06-01T01:00:00.000Z'),
      at(first, '2026-11-21T01:00:00.000Z'),
    ]) {
      await deliver(inlet, [order]);
      await takenIn(inlet);
    }
    const record = await personSeenBy(personId, minji);
    expect(record?.vaccinations?.map(({ reservationId, dose }) => [reservationId, dose])).toEqual([
      [first, 1],
      [second, 2],
      [booster, 3],
    ]);
    expect(record?.nextDoses).toEqual([]);
  });

  it('V7 takes many doses of one person at once', async () => {
    const personId = await newPerson(303);
    const orders = Array.from({ length: 6 }, (_, i) =>
      command(personId, randomUUID(), { doses: 6, vaccinatedAt: `2026-11-0${i + 1}T01:00:00.000Z` }),
    );
    await deliver(inlet, orders);
    await takenIn(inlet);
    const versions = (await facts('aggregate_id', personId)).map(
      ({ aggregate_version }) => aggregate_version,
    );
    expect(versions.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect((await personSeenBy(personId, minji))?.vaccinations?.map(({ dose }) => dose)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });

  it('V7 belongs to the human: a dose that came by one customer shows for the other, and for nobody else', async () => {
    const [parent, grandparent] = [await newCustomer(identity), await newCustomer(identity)];
    const personId = await newPerson(304, parent);
    expect(await newPerson(304, grandparent)).toBe(personId);
    await deliver(inlet, [command(personId, randomUUID(), { customerId: parent.userId })]);
    await takenIn(inlet);
    expect((await personSeenBy(personId, grandparent))?.vaccinations).toHaveLength(1);
    expect(await personSeenBy(personId, minji)).toBeNull();
  });

  it('X3 a dose of a person whom nobody registered waits, and shows that it does', async () => {
    const order = command('person-of-later', randomUUID());
    await deliver(inlet, [order]);
    await expect(takenIn(inlet, 500)).rejects.toThrow('has yet to take in');
    await identity.sql(
      `INSERT INTO person SELECT 'person-of-later', name, key_id, sealed_number, 'x', created_at, 1
       FROM person WHERE id = 'person-minji'`,
    );
    await takenIn(inlet);
    expect(await facts('causation_id', order.id)).toHaveLength(1);
  });
});
