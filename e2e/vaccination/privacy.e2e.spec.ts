import { randomUUID } from 'node:crypto';
import { eventually } from '@yeyak/testkit';
import { tracesInLogs, tracesOf } from '../support/traces';
import { RESERVE, World } from '../support/world';
import { confirmed, messages, newPatient, opening, register, residentNumber, stockedClinic } from './clinic';

describe('vaccination: the resident registration number', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.enter();
  });
  afterAll(() => world.leave());

  it('V1 is in no log, no event, no table and no file of the platform, whatever happened to it', async () => {
    const clinic = await stockedClinic(world);
    const patient = await newPatient(world);
    const { id, workId } = await confirmed(world, clinic, patient);
    await world.act(workId, 'COMPLETE', clinic.staff);
    await world.becomes(id, 'COMPLETED', { who: patient.visitor });
    await eventually(async () => expect(await messages(patient.visitor, id)).toHaveLength(2));

    // Typed wrongly, typed by somebody else, typed where it does not belong: still nobody's business.
    const { visitor } = patient;
    const [refused, elsewhere, misplaced] = [`991231-3111111`, residentNumber(), residentNumber()];
    await register(visitor, { name: '홍길동', residentNumber: refused });
    await register(visitor, { name: '홍길순', residentNumber: patient.residentNumber });
    const register13 = `mutation ($n: Int!) { registerPerson(input: { name: "홍길동", residentNumber: $n }) { __typename } }`;
    const socket = visitor.subscribe(
      `subscription ($id: ID!) { reservationChanged(reservationId: $id) { version } }`,
      {
        id: misplaced,
      },
    );
    const mistyped = visitor.subscribe(`subscription ($n: Boolean!) { reservationChanged { version } }`, {
      n: elsewhere,
    });
    await eventually(() => expect([socket.errors.length, mistyped.errors.length]).toEqual([1, 1]));
    const inAddress = new URL(world.platform.url('router'));
    inAddress.searchParams.set('query', `{ person(id: "${misplaced}") { name } }`);
    const answers = [
      await visitor.ask(register13, { n: elsewhere.replace('-', '') }),
      await visitor.ask(
        `mutation { registerPerson(input: { name: 3, residentNumber: "${elsewhere}" }) { __typename } }`,
      ),
      await visitor.ask(`query ($id: ID!) { person(id: $id) { name } }`, { id: misplaced }),
      { text: await (await fetch(inAddress, { headers: { accept: 'application/json' } })).text() },
      { text: JSON.stringify([socket.errors, mistyped.errors]) },
      await visitor.ask(RESERVE, {
        input: {
          idempotencyKey: randomUUID(),
          offeringId: clinic.offeringId,
          slot: opening(1, clinic),
          personId: misplaced,
        },
      }),
      await world
        .visitor()
        .ask(`mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename } }`, {
          input: { name: '홍길동', residentNumber: elsewhere },
        }),
    ];

    const numbers = [patient.residentNumber, refused, elsewhere, misplaced];
    const written = numbers.flatMap((number) => [number, number.replace('-', '')]);
    for (const { text } of answers) for (const number of written) expect(text).not.toContain(number);
    expect(await tracesOf(world.platform, written)).toEqual([]);

    // What is searched is searched: the person's id is in the tables that it belongs in, and processes do log.
    const traces = await tracesOf(world.platform, [patient.personId]);
    expect(traces).toEqual(
      expect.arrayContaining(['identity: person', 'identity: outbox', 'reservation: reservation']),
    );
    expect(tracesInLogs(world.platform, ['"level":'])).toEqual(
      expect.arrayContaining(['identity.log', 'reservation.log', 'router.log']),
    );
    expect(await tracesOf(world.platform, [clinic.offeringId])).toContain('catalog: offering');
  });
});
