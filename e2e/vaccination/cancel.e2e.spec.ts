import { eventually } from '@yeyak/testkit';
import { BEGINNING } from '../support/visitor';
import { World } from '../support/world';
import {
  type Clinic,
  confirmed,
  dayOffers,
  freeDays,
  movementsOf,
  newPatient,
  type Patient,
  reserved,
  stockedClinic,
  view,
} from './clinic';

describe('vaccination: cancelled', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.enter();
  });
  afterAll(() => world.leave());

  it('V8, V9, V10, V11 the person cancels: the hospital is told, and the very dose goes back to the warehouse', async () => {
    const clinic = await stockedClinic(world, { stock: [1], capacity: 1 });
    const patient = await newPatient(world);
    const { id, workId } = await confirmed(world, clinic, patient);
    const before = await view(patient.visitor, id);
    const desk = clinic.staff.subscribe<{
      reservationChanged: { view: { id: string; fulfillment: { status: string } | null } };
    }>(
      `subscription ($id: ID!, $after: String) {
         reservationChanged(providerId: $id, after: $after) { view { id fulfillment { status } } }
       }`,
      { id: clinic.id, after: BEGINNING },
    );
    expect(await freeDays(world, clinic)).toEqual([]);
    expect(await world.cancel(id, patient.visitor)).toMatchObject({
      __typename: 'CancelReservationSuccess',
      refund: 'NONE',
    });
    await isUndone(clinic, patient, id);
    await desk.until(
      ({ reservationChanged: { view: seen } }) => seen.id === id && seen.fulfillment?.status === 'WITHDRAWN',
    );
    expect(desk.errors).toEqual([]);
    const [taken, given] = await movementsOf(clinic, id);
    expect([taken?.lot, given?.lot]).toEqual([before.item?.lot, before.item?.lot]);
    expect(await onDesk(clinic, workId)).toMatchObject({ status: 'WITHDRAWN', actions: [] });
    expect(await world.act(workId, 'COMPLETE', clinic.staff)).toMatchObject({ __typename: 'NotPossible' });
    expect(await world.cancel(id, patient.visitor)).toMatchObject({
      __typename: 'NotPossible',
      state: 'CANCELLED',
    });
    expect(await movementsOf(clinic, id)).toHaveLength(2);
    await confirmed(world, clinic, await newPatient(world)); // somebody else has the day and the dose
  });

  it('V8 what is not theirs they cannot cancel, nor what the hospital has done already', async () => {
    const clinic = await stockedClinic(world, { stock: [2] });
    const [patient, stranger] = [await newPatient(world), await newPatient(world)];
    const { id, workId } = await confirmed(world, clinic, patient);
    expect(await world.cancel(id, stranger.visitor)).toMatchObject({ __typename: 'NotFound' });
    expect(await world.cancel(id, world.otherStaff)).toMatchObject({ __typename: 'NotFound' });
    expect(await world.state(id, patient.visitor)).toMatchObject({ status: 'CONFIRMED' });
    await world.act(workId, 'COMPLETE', clinic.staff);
    expect(await world.cancel(id, patient.visitor)).toMatchObject({ __typename: 'NotPossible' });
    await world.becomes(id, 'COMPLETED', { who: patient.visitor });
    expect(await movementsOf(clinic, id)).toMatchObject([{ kind: 'DRAWN' }]);
  });

  it('V8, V9 the hospital cancels as well, and the person is the one to be told', async () => {
    const clinic = await stockedClinic(world, { stock: [1] });
    const patient = await newPatient(world);
    const { id } = await confirmed(world, clinic, patient);
    expect(await world.cancel(id, clinic.staff)).toMatchObject({ __typename: 'CancelReservationSuccess' });
    await isUndone(clinic, patient, id);
    await eventually(async () =>
      expect(await view(patient.visitor, id)).toMatchObject({
        reasonCode: 'BY_PROVIDER',
        lastMessage: { template: 'VACCINATION.CANCELLED', state: 'SENT' },
      }),
    );
  });

  it('V10, V11, X3 cancelled while the warehouse is down: the dose goes back once it is up', async () => {
    const clinic = await stockedClinic(world, { stock: [1] });
    const patient = await newPatient(world);
    const { id, workId } = await confirmed(world, clinic, patient);
    await world.platform.stop('inventory');
    try {
      expect(await world.cancel(id, patient.visitor)).toMatchObject({
        __typename: 'CancelReservationSuccess',
        reservation: { status: 'CANCELLING', stage: { code: 'CANCELLING' } },
      });
      // The desk is told all the same.
      await eventually(async () =>
        expect(await onDesk(clinic, workId)).toMatchObject({ status: 'WITHDRAWN' }),
      );
    } finally {
      await world.platform.start('inventory');
    }
    await isUndone(clinic, patient, id);
  });

  it('V9, X3 cancelled while the hospital is down: it is told once it is up, and nothing goes back before', async () => {
    const clinic = await stockedClinic(world, { stock: [1] });
    const patient = await newPatient(world);
    const { id, workId } = await confirmed(world, clinic, patient);
    await world.platform.stop('fulfillment');
    try {
      expect(await world.cancel(id, patient.visitor)).toMatchObject({
        __typename: 'CancelReservationSuccess',
        reservation: { status: 'CANCELLING' },
      });
      // It may have vaccinated already, without our knowing: until it has said no, the dose is not given to another.
      expect(await movementsOf(clinic, id)).toMatchObject([{ kind: 'DRAWN' }]);
      expect(await freeDays(world, clinic)).toEqual([]);
    } finally {
      await world.platform.start('fulfillment');
    }
    await isUndone(clinic, patient, id);
    expect(await onDesk(clinic, workId)).toMatchObject({ status: 'WITHDRAWN' });
  });

  it('V8, V10, V11 cancelled before the vaccine was drawn: it never is, and the books stay as they were', async () => {
    const clinic = await stockedClinic(world, { stock: [1] });
    const patient = await newPatient(world);
    await world.platform.stop('inventory');
    let id: string;
    try {
      ({ id } = await reserved(world, clinic, patient));
      expect(await world.state(id, patient.visitor)).toMatchObject({
        status: 'REQUESTED',
        stage: { code: 'ASSIGNING' },
      });
      expect(await world.cancel(id, patient.visitor)).toMatchObject({
        __typename: 'CancelReservationSuccess',
      });
    } finally {
      await world.platform.start('inventory');
    }
    await world.becomes(id, 'CANCELLED', { who: patient.visitor, within: 30_000 });
    await dayOffers(world, clinic, 1);
    const moved = (await movementsOf(clinic, id)).reduce((sum, { quantity }) => sum + quantity, 0);
    expect(moved).toBe(0);
  });

  const onDesk = async (clinic: Clinic, workId: string): Promise<unknown> =>
    (
      await clinic.staff.get<{ fulfillment: unknown }>(
        `query ($id: ID!) { fulfillment(id: $id) { status actions { action } } }`,
        { id: workId },
      )
    ).fulfillment;

  /** Cancelled for everybody: the person, the hospital, the warehouse, and whoever looks for a day. */
  async function isUndone(clinic: Clinic, patient: Patient, id: string): Promise<void> {
    await world.becomes(id, 'CANCELLED', { who: patient.visitor, within: 30_000 });
    await eventually(async () =>
      expect(await view(patient.visitor, id)).toMatchObject({
        status: 'CANCELLED',
        stage: { code: 'CANCELLED', label: { ko: '예약 취소' } },
        cancelledAt: expect.any(String) as string,
        fulfillment: { status: 'WITHDRAWN' },
        item: { restoredAt: expect.any(String) as string },
      }),
    );
    expect(await movementsOf(clinic, id)).toMatchObject([
      { kind: 'DRAWN', quantity: -1, balance: 0 },
      { kind: 'RESTORED', quantity: 1, balance: 1 },
    ]);
    await dayOffers(world, clinic, 1);
  }
});
