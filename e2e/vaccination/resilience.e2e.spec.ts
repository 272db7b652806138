import { eventually } from '@yeyak/testkit';
import { MailBox } from '../support/mail-box';
import { letSlotBegin } from '../support/time';
import { type Person, World } from '../support/world';
import {
  type Availability,
  type Clinic,
  confirmed,
  dayOffers,
  lookUp,
  messages,
  newPatient,
  opening,
  type Patient,
  reserved,
  spill,
  stockedClinic,
  view,
  whileWarehouseLags,
  withRelative,
} from './clinic';

describe('vaccination: whatever is down or busy', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.enter();
  });
  afterAll(() => world.leave());

  it('Vn1, V3 reservations are taken while the hospital is down, and it hears of them afterwards', async () => {
    const clinic = await stockedClinic(world);
    const patient = await newPatient(world);
    const both = [patient, await withRelative(patient)];
    await world.platform.stop('fulfillment');
    const ids: string[] = [];
    try {
      for (const [nth, who] of both.entries()) {
        const { id } = await reserved(world, clinic, who, { slot: opening(nth + 1, clinic) });
        // The vaccine is drawn and the person told: all of it without the hospital.
        await world.becomes(id, 'CONFIRMED', { who: patient.visitor });
        ids.push(id);
      }
      await eventually(async () =>
        expect(await view(patient.visitor, ids[0] ?? '')).toMatchObject({
          stage: { code: 'RESERVED' },
          item: { sku: clinic.vaccines[0]?.sku },
          fulfillment: null,
          lastMessage: { template: 'VACCINATION.RESERVED', state: 'SENT' },
        }),
      );
    } finally {
      await world.platform.start('fulfillment');
    }
    for (const id of ids) {
      const work = await world.work(id, { who: clinic.staff, within: 30_000 });
      expect(work).toMatchObject({ status: 'OPEN' });
      expect(await world.act(work.id, 'COMPLETE', clinic.staff)).toMatchObject({
        __typename: 'ActOnWorkSuccess',
      });
    }
  });

  it('Vn2 when look-ups surge some are told to come back shortly, and reserving goes on', async () => {
    const clinic = await stockedClinic(world, { stock: [20], capacity: 20 });
    const patient = await newPatient(world);
    const family = [patient];
    while (family.length < 5) family.push(await withRelative(patient));
    const answers: Availability[] = [];
    let rushing = true;
    await world.platform.restart('reservation', { LOOK_UP_POOL: '1', LOOK_UP_QUEUE: '0' });
    try {
      const rush = Array.from({ length: 12 }, async () => {
        while (rushing) answers.push(await lookUp(world.visitor(), clinic, { withSlots: true }));
      });
      await eventually(() => expect(toldToWait(answers)).not.toHaveLength(0));
      const toldBefore = toldToWait(answers).length;
      for (const who of family) await reserved(world, clinic, who);
      await eventually(() => expect(toldToWait(answers).length).toBeGreaterThan(toldBefore)); // it surged all the while
      rushing = false;
      await Promise.all(rush);
    } finally {
      rushing = false;
      await world.platform.restart('reservation');
    }
    expect(toldToWait(answers)[0]).toEqual({
      __typename: 'ComeBackShortly',
      retryAfterSeconds: expect.any(Number) as number,
    });
    // Whoever was let in was answered properly; there are no other answers.
    const kinds = new Set(answers.map(({ __typename }) => __typename));
    expect(kinds).toEqual(new Set(['AvailabilitySuccess', 'ComeBackShortly']));
    await dayOffers(world, clinic, 15);
  });

  it('Vn3 the person sees the state of their reservations, also while whoever made it so is down', async () => {
    const clinic = await stockedClinic(world);
    const patient = await newPatient(world);
    const kept = await confirmed(world, clinic, patient, { slot: opening(2, clinic) });
    const cancelled = await confirmed(world, clinic, await withRelative(patient), {
      slot: opening(1, clinic),
    });
    await world.cancel(cancelled.id, patient.visitor);
    await eventually(async () =>
      expect((await view(patient.visitor, cancelled.id)).status).toBe('CANCELLED'),
    );
    const list = async (who: Person['visitor'], args: string): Promise<unknown[]> => {
      const { myReservations } = await who.get<{ myReservations: { edges: { node: unknown }[] } }>(
        `{ myReservations${args} { edges { node {
             id stage { label { ko } } offering { name { ko } } provider { timeZone } slot { date } item { name { ko } }
           } } } }`,
      );
      return myReservations.edges.map(({ node }) => node);
    };
    const row = ({ id }: { id: string }, date: string, ko: string) => ({
      id,
      stage: { label: { ko } },
      offering: { name: { ko: '독감 예방접종' } },
      provider: { timeZone: 'Asia/Seoul' },
      slot: { date },
      item: { name: clinic.vaccines[0] && { ko: clinic.vaccines[0].name.ko } },
    });
    const date = (day: number): string => opening(day, clinic).localStart.slice(0, 10);
    const both = [row(cancelled, date(1), '예약 취소'), row(kept, date(2), '예약 완료')];
    // What it shows is what it has heard: the last of it may still be on its way.
    await eventually(async () => expect(await list(patient.visitor, '')).toEqual(both));
    const down = ['reservation', 'fulfillment', 'inventory'];
    await Promise.all(down.map((context) => world.platform.stop(context)));
    try {
      expect(await list(patient.visitor, '')).toEqual(both);
      expect(await list(patient.visitor, `(status: [CONFIRMED], kind: ["VACCINATION"])`)).toEqual([
        row(kept, date(2), '예약 완료'),
      ]);
      expect(await list(world.other, '(kind: ["VACCINATION"], search: "독감")')).not.toContainEqual(
        expect.objectContaining({ id: kept.id }),
      );
    } finally {
      await Promise.all(down.map((context) => world.platform.start(context)));
    }
  });

  it('Vn4 each state change sends a message, to each person in their own language', async () => {
    const clinic = await stockedClinic(world, { stock: [9], doses: 1 });
    const mailBox = new MailBox();
    const smtp = await mailBox.listen();
    await world.platform.restart('notification', {
      NOTIFICATION_CHANNELS: 'VACCINATION.=email,in-app; in-app',
      ...smtp,
    });
    try {
      const people = [await newPatient(world), await newPatient(world, { locale: 'en' })];
      const [done, refused] = [
        await Promise.all(people.map((patient) => comeToAnEnd(clinic, patient))),
        await refusedToAll(people),
      ];
      const ids = done.map((own, nth) => [...own, refused[nth] ?? '']);
      const [korean, english] = await Promise.all(
        people.map(async (patient, nth) => {
          const address = await emailOf(patient);
          await eventually(() => expect(mailBox.to(address)).toHaveLength(7));
          // A mail is in its box before its sender has noted that it is.
          const told = await eventually(async () => {
            const letters = await Promise.all((ids[nth] ?? []).map((id) => messages(patient.visitor, id)));
            expect(letters.flat().filter(({ status }) => status !== 'SENT')).toEqual([]);
            return letters.flat();
          });
          expect(told.map(({ template }) => template.replace('VACCINATION.', '')).sort()).toEqual([
            'CANCELLED',
            'NOT_RESERVED',
            'NO_SHOW',
            'RESERVED',
            'RESERVED',
            'RESERVED',
            'VACCINATED',
          ]);
          expect(new Set(told.map(({ status, channel }) => `${channel} ${status}`))).toEqual(
            new Set(['email SENT']),
          );
          const language = nth === 0 ? 'ko' : 'en';
          const mails = mailBox.to(address);
          expect(new Set(mails.map((mail) => mail.language))).toEqual(new Set([language]));
          expect(mails.map(({ text }) => text).sort()).toEqual(told.map(({ text }) => text[language]).sort());
          return mails.map(({ text }) => text);
        }),
      );
      expect(korean?.every((text) => /^\[예약\] .*독감 예방접종/.test(text))).toBe(true);
      expect(korean?.filter((text) => /접종(\(.*\))? 접종/.test(text))).toEqual([]); // its name says so already
      expect(english?.every((text) => /^\[Yeyak\] /.test(text) && !/[가-힣]/.test(text))).toBe(true);
      expect(
        [...(korean ?? []), ...(english ?? [])].filter((text) => /[{}]|null|undefined/.test(text)),
      ).toEqual([]);
    } finally {
      await world.platform.restart('notification');
      await mailBox.close();
    }
  }, 180_000); // two contexts are restarted twice

  const toldToWait = (answers: readonly Availability[]): Availability[] =>
    answers.filter(({ __typename }) => __typename === 'ComeBackShortly');

  const emailOf = async ({ visitor }: Patient): Promise<string> =>
    (await visitor.get<{ me: { customer: { email: string } } }>(`{ me { customer { email } } }`)).me.customer
      .email;

  /** Not come, cancelled, vaccinated. @returns the reservations. */
  async function comeToAnEnd(clinic: Clinic, patient: Patient): Promise<string[]> {
    const who = patient.visitor;
    const noShow = await confirmed(world, clinic, patient);
    await letSlotBegin(world, noShow.workId);
    await world.act(noShow.workId, 'NO_SHOW', clinic.staff);
    await world.becomes(noShow.id, 'NO_SHOW', { who });
    const cancelled = await confirmed(world, clinic, patient);
    await world.cancel(cancelled.id, who);
    await world.becomes(cancelled.id, 'CANCELLED', { who });
    const vaccinated = await confirmed(world, clinic, patient);
    await world.act(vaccinated.workId, 'COMPLETE', clinic.staff);
    await world.becomes(vaccinated.id, 'COMPLETED', { who });
    return [noShow.id, cancelled.id, vaccinated.id];
  }

  /** Each of them reserves at a clinic whose doses turn out to be gone. @returns the reservations. */
  async function refusedToAll(people: readonly Patient[]): Promise<string[]> {
    const clinic = await stockedClinic(world, { stock: [people.length] });
    const ids = await whileWarehouseLags(world, async () => {
      const taken = await Promise.all(people.map((patient) => reserved(world, clinic, patient)));
      for (const vaccine of clinic.vaccines) await spill(clinic, vaccine, people.length);
      return taken.map(({ id }) => id);
    });
    for (const [nth, { visitor }] of people.entries())
      await world.becomes(ids[nth] ?? '', 'REJECTED', { who: visitor, within: 30_000 });
    return ids;
  }
});
