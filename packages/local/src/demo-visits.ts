import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type DemoAct, type DemoVisit, demoVisits } from '@yeyak/demo';

type Answer<T> = { data?: T | null; errors?: { message: string }[] };
type Work = { id: string; status: string; actions: { action: string }[]; nextMilestones: { code: string }[] };

/** How often, and how long at most, the desk is looked at for work that is on its way there. */
const LOOK_EVERY_MS = 200;
const LOOK_FOR_MS = 30_000;
const DAYS_AHEAD = 21;

const RESERVE = `mutation ($input: ReserveInput!) {
  reserve(input: $input) {
    __typename
    ... on ReserveSuccess { reservation { id } }
    ... on PaymentDeclined { reservation { id } }
    ... on UserError { code message }
  }
}`;
const AVAILABILITY = `query ($input: AvailabilityInput!) {
  availability(input: $input) { ... on AvailabilitySuccess { days { slots { startsAt } } } }
}`;
const WORK = `query ($id: ID!) {
  reservation(id: $id) { fulfillment { id status actions { action } nextMilestones { code } } }
}`;

/** Whether a visit is where it is left standing, or its desk was told that the time for the next thing has not come. */
type Standing = 'there' | 'tooEarly';

/** What an earlier start made of a visit. */
interface Begun {
  reservationId: string;
  standing?: Standing;
}

/**
 * Makes the demonstration's reservations through the router, as its people would, once for a data folder. Nobody can be
 * marked as a no-show before the time that they are expected at: where a desk is told so the visit is left standing and
 * the marker is not written, so that a start after that time goes on with it. What was begun is kept beside the marker
 * until then: with the next free slot of another day, the same idempotency key would be another wish.
 * @param router address of its `/graphql`; @param marker a file that says that it was done.
 * @returns how many there are now, and how many of them wait for their time; undefined where all were made before.
 * @throws where somebody was refused: the demonstration data do not fit together.
 */
export async function makeDemoVisits(
  router: string,
  marker: string,
): Promise<{ made: number; tooEarly: number } | undefined> {
  if (existsSync(marker)) return undefined;
  const people = new People(router);
  const kept = new BegunVisits(`${marker}.begun.json`);
  let tooEarly = 0;
  for (const visit of demoVisits) {
    const begun = kept.of(visit);
    if (begun?.standing === 'there') continue;
    const played = new Visit(people, visit);
    const reservationId = begun?.reservationId ?? (await played.reserve());
    kept.keep(visit, { reservationId });
    const standing = await played.goOn(reservationId);
    kept.keep(visit, { reservationId, standing });
    if (standing === 'tooEarly') tooEarly += 1;
  }
  if (tooEarly === 0) {
    writeFileSync(marker, `${demoVisits.length} reservations were made for the demonstration.\n`);
    kept.forget();
  }
  return { made: demoVisits.length, tooEarly };
}

/** How far the visits are, in a file: a start that goes on begins where the one before left them. */
class BegunVisits {
  private readonly visits: Record<string, Begun>;

  constructor(private readonly file: string) {
    this.visits = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Begun>) : {};
  }

  of({ key }: DemoVisit): Begun | undefined {
    return this.visits[key];
  }

  keep({ key }: DemoVisit, begun: Begun): void {
    this.visits[key] = begun;
    const whole = `${this.file}.new`; // a start that is ended here leaves the file as it was, never half of it
    writeFileSync(whole, `${JSON.stringify(this.visits, null, 2)}\n`);
    renameSync(whole, this.file);
  }

  forget(): void {
    rmSync(this.file, { force: true });
  }
}

/** The demonstration's people, each signed in once. */
class People {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly router: string) {}

  async ask<T>(userId: string, query: string, variables: Record<string, unknown>): Promise<T> {
    if (!this.tokens.has(userId)) this.tokens.set(userId, this.signIn(userId));
    return this.send<T>(query, variables, await this.tokens.get(userId));
  }

  private async signIn(userId: string): Promise<string> {
    const { signInDemo } = await this.send<{ signInDemo: { accessToken?: string } }>(
      `mutation ($userId: ID!) { signInDemo(userId: $userId) { ... on Session { accessToken } } }`,
      { userId },
    );
    if (!signInDemo.accessToken) throw new Error(`${userId} cannot sign in`);
    return signInDemo.accessToken;
  }

  private async send<T>(query: string, variables: Record<string, unknown>, token?: string): Promise<T> {
    const response = await fetch(this.router, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(LOOK_FOR_MS),
    });
    const { data, errors } = (await response.json()) as Answer<T>;
    if (!data || errors?.length) throw new Error(errors?.[0]?.message ?? `${response.status}`);
    return data;
  }
}

class Visit {
  constructor(
    private readonly people: People,
    private readonly visit: DemoVisit,
  ) {}

  /** What becomes of its reservation, as far as its time has come. */
  async goOn(reservationId: string): Promise<Standing> {
    for (const act of this.visit.then ?? [])
      if ((await this.act(reservationId, act)) === 'tooEarly') return 'tooEarly';
    return 'there';
  }

  /** @returns the reservation's id. */
  async reserve(): Promise<string> {
    const { key, customer, offeringId, quantity, personId, participants, address, token } = this.visit;
    const named = participants?.map((name) => this.contact({ name }));
    const input = {
      idempotencyKey: key,
      offeringId,
      quantity,
      personId,
      slot: this.visit.slot === undefined ? undefined : { startsAt: await this.freeSlot(this.visit.slot) },
      participantIds: named && (await Promise.all(named)),
      contactId:
        address &&
        (await this.contact({ name: 'customer-minji' === customer ? '김민지' : '이준호', address })),
      payment: token && { method: 'CARD', token },
    };
    const { reserve } = await this.people.ask<{
      reserve: { __typename: string; reservation?: { id: string }; message?: string };
    }>(customer, RESERVE, { input });
    if (!reserve.reservation) throw new Error(`${key}: ${reserve.__typename} ${reserve.message ?? ''}`);
    return reserve.reservation.id;
  }

  private async contact(input: { name: string; address?: string }): Promise<string> {
    const { saveContact } = await this.people.ask<{ saveContact: { contact?: { id: string } } }>(
      this.visit.customer,
      `mutation ($input: SaveContactInput!) { saveContact(input: $input) { ... on SaveContactSuccess { contact { id } } } }`,
      { input: { phone: '010-0000-1001', ...input } },
    );
    if (!saveContact.contact) throw new Error(`${this.visit.key}: no contact`);
    return saveContact.contact.id;
  }

  private freeSlot(place: number): Promise<string> {
    const day = (ahead: number): string =>
      new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const input = {
      offeringIds: [this.visit.offeringId],
      from: day(0),
      to: day(DAYS_AHEAD),
      withSlots: true,
    };
    return this.soon(async () => {
      const { availability } = await this.people.ask<{
        availability: { days?: { slots: { startsAt: string }[] }[] };
      }>(this.visit.customer, AVAILABILITY, { input });
      return availability.days?.flatMap(({ slots }) => slots)[place]?.startsAt;
    });
  }

  private async act(id: string, act: DemoAct): Promise<Standing> {
    if ('customer' in act) {
      const did =
        act.customer === 'cancel'
          ? `cancelReservation(input: { reservationId: $id }) { __typename ... on NotPossible { state } }`
          : `giveBack(reservationId: $id) { __typename ... on NotPossible { state } }`;
      await this.soon(async () => {
        const { done } = await this.people.ask<{ done: { __typename: string; state?: string } }>(
          this.visit.customer,
          `mutation ($id: ID!) { done: ${did} }`,
          { id },
        );
        return done.state === undefined || ['CANCELLED', 'COMPLETED'].includes(done.state) || undefined;
      });
      return 'there';
    }
    return this.soon(async () => {
      const { reservation } = await this.people.ask<{ reservation: { fulfillment: Work | null } | null }>(
        act.desk,
        WORK,
        {
          id,
        },
      );
      const work = reservation?.fulfillment;
      if (!work) return undefined;
      if (['COMPLETED', 'NO_SHOW', 'DENIED', 'WITHDRAWN'].includes(work.status)) return 'there'; // done by an earlier start
      if ('milestone' in act) return this.reach(work, act.desk, act.milestone);
      return this.click(work, act);
    });
  }

  /** Whether the desk has done it, now or earlier, or was told that it is too early; undefined where its turn has not come. */
  private async click(work: Work, act: Extract<DemoAct, { action: string }>): Promise<Standing | undefined> {
    const isPast = { CONFIRM: ['CONFIRMED', 'STARTED'], START: ['STARTED'] } as Record<string, string[]>;
    if (isPast[act.action]?.includes(work.status)) return 'there';
    // A no-show is not offered before its time: whether it is that time that is missing only the answer says.
    const isOffered = work.actions.some(({ action }) => action === act.action);
    if (!isOffered && act.action !== 'NO_SHOW') return undefined;
    const { actOnWork } = await this.people.ask<{ actOnWork: { __typename: string } }>(
      act.desk,
      `mutation ($input: ActOnWorkInput!) { actOnWork(input: $input) { __typename } }`,
      { input: { workOrderId: work.id, action: act.action, note: act.note } },
    );
    if (actOnWork.__typename === 'TooEarly') return 'tooEarly';
    if (act.action === 'START') return undefined; // its gate may keep it waiting
    return actOnWork.__typename === 'ActOnWorkSuccess' ? 'there' : undefined;
  }

  private async reach(work: Work, desk: string, code: string): Promise<Standing | undefined> {
    if (work.status !== 'STARTED') return undefined;
    if (!work.nextMilestones.some((milestone) => milestone.code === code)) return 'there';
    await this.people.ask(
      desk,
      `mutation ($input: RecordMilestoneInput!) { recordMilestone(input: $input) { __typename } }`,
      { input: { workOrderId: work.id, code } },
    );
    return 'there';
  }

  /** What comes a moment later, as it comes by events. */
  private async soon<T>(look: () => Promise<T | undefined>): Promise<T> {
    for (const end = Date.now() + LOOK_FOR_MS; Date.now() < end;) {
      const found = await look();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    throw new Error(`${this.visit.key} did not get on`);
  }
}
