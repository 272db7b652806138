import { createLogger } from '@yeyak/service-kit';
import { Deferred, eventually } from '@yeyak/testkit';
import { Story } from '../../../test/story';
import { blankView, isListed, type ListedView } from '../../domain/reservation-view';
import { foldFact } from '../../projections/reservation-view.projection';
import type { ChangeLog, ViewReader } from '../ports';
import {
  type Audience,
  audienceKey,
  type Change,
  comparePlaces,
  concernedBy,
  type Place,
  type Update,
} from './change';
import { ChangeHub } from './change-hub';

const place = (sequence: number): Place => ({ transaction: 1n, sequence: BigInt(sequence) });

/** A change log and its views in memory, which count how often they are asked and can be made to fail or wait. */
class MemoryLog implements ChangeLog {
  readonly changes: Change[] = [];
  readonly views = new Map<string, ListedView>();
  readonly asked = { after: 0, between: 0, views: 0 };
  failing = false;
  /** Holds `between` until it is released. */
  gate: Deferred | undefined;
  private listener: (() => void) | undefined;

  readonly doorbell = {
    ring: () => this.listener?.(),
    onRing: (listener: () => void) => {
      this.listener = listener;
    },
  };
  readonly reader: Pick<ViewReader, 'byIds'> = {
    byIds: async (ids) => {
      this.asked.views += 1;
      return ids.flatMap((id) => this.views.get(id) ?? []);
    },
  };

  /** Commits a change of a reservation. */
  commit(id: string, customerId = 'minji'): void {
    const [held] = new Story(id, customerId).held().facts;
    const known = this.views.get(id);
    const next = known ? { ...known, version: known.version + 1 } : held && foldFact(blankView(id), held);
    if (!next || !isListed(next)) throw new Error('a held reservation is listed');
    const view = { ...next, shownVersion: next.version };
    this.views.set(id, view);
    const { version, providerId } = view;
    this.changes.push({
      place: place(this.changes.length + 1),
      reservationId: id,
      customerId,
      providerId,
      version,
    });
  }

  async head(): Promise<Place> {
    return place(this.changes.length);
  }

  async after(from: Place, limit: number): Promise<Change[]> {
    this.asked.after += 1;
    return this.changes.filter((change) => comparePlaces(change.place, from) > 0).slice(0, limit);
  }

  async between(audience: Audience, from: Place, until: Place, limit: number): Promise<Update[]> {
    this.asked.between += 1;
    await this.gate?.promise;
    if (this.failing) throw new Error('the store is away');
    return this.changes
      .filter((change) => concernedBy(change).includes(audienceKey(audience)))
      .filter((change) => comparePlaces(change.place, from) > 0 && comparePlaces(change.place, until) <= 0)
      .flatMap((change) => {
        const view = this.views.get(change.reservationId);
        return view?.shownVersion === change.version ? [{ place: change.place, view }] : [];
      })
      .slice(0, limit);
  }
}

let log: MemoryLog;
let hub: ChangeHub;
beforeEach(() => {
  log = new MemoryLog();
  hub = new ChangeHub(log, log.reader, log.doorbell, createLogger('test', 'silent'), 20);
});
afterEach(() => hub.close());

const minji: Audience = { by: 'customer', id: 'minji' };
const idOf = async (stream: AsyncIterator<Update>): Promise<string | undefined> =>
  ((await stream.next()).value as Update | undefined)?.view.id;

describe('the change hub', () => {
  it('reads once for all who follow, however many they are', async () => {
    const streams = await Promise.all(Array.from({ length: 200 }, () => hub.follow(minji)));
    const before = { ...log.asked };
    log.commit('r-1');
    log.doorbell.ring();
    expect(await Promise.all(streams.map(idOf))).toEqual(Array<string>(200).fill('r-1'));
    expect(log.asked.views - before.views).toBe(1);
    expect(log.asked.between).toBe(0);
  });

  it('loads no view that nobody follows', async () => {
    const stream = await hub.follow(minji);
    log.commit('r-1', 'junho');
    log.commit('r-2', 'minji');
    log.doorbell.ring();
    expect(await idOf(stream)).toBe('r-2');
    const asked = log.asked.views;
    log.commit('r-3', 'junho');
    log.doorbell.ring();
    const looked = log.asked.after;
    await eventually(() => expect(log.asked.after).toBeGreaterThan(looked + 1));
    expect(log.asked.views).toBe(asked);
  });

  it('stops at the last who leaves and begins at the head with the next who comes', async () => {
    const stream = await hub.follow(minji);
    await stream.return();
    expect(hub.followers).toBe(0);
    log.commit('r-1');
    log.doorbell.ring();
    const next = await hub.follow(minji);
    log.commit('r-2');
    log.doorbell.ring();
    expect(await idOf(next)).toBe('r-2');
  });

  it('finds changes without a doorbell', async () => {
    const stream = await hub.follow(minji);
    log.commit('r-1');
    expect(await idOf(stream)).toBe('r-1');
  });

  it('says a view once that changed several times before it was read', async () => {
    const stream = await hub.follow(minji);
    log.commit('r-1');
    log.commit('r-1');
    log.commit('r-2');
    log.doorbell.ring();
    const first = (await stream.next()).value as Update;
    expect(first).toMatchObject({ place: place(2), view: { id: 'r-1', version: 2 } });
    expect(await idOf(stream)).toBe('r-2');
  });

  it('X3 leaves nothing out for one who reads slowly, and keeps no more than a hundred updates for them', async () => {
    const slow = await hub.follow(minji);
    const quick = await hub.follow(minji);
    const ids = Array.from({ length: 350 }, (_, index) => `r-${index}`);
    for (const id of ids) {
      log.commit(id);
      log.doorbell.ring();
      expect(await idOf(quick)).toBe(id);
    }
    expect(log.asked.between).toBe(0);
    for (const id of ids) expect(await idOf(slow)).toBe(id);
    expect(log.asked.between).toBeGreaterThanOrEqual(5); // pages of fifty: 250 were beyond what waits
  });

  it('X3 resumes after a place and joins what is live without a gap or a repetition', async () => {
    for (let index = 0; index < 60; index += 1) log.commit(`r-${index}`);
    await hub.follow({ by: 'customer', id: 'junho' }); // reading goes on, at the head
    log.gate = new Deferred();
    const stream = await hub.follow(minji, place(20));
    const first = idOf(stream);
    await eventually(() => expect(log.asked.between).toBe(1));
    log.commit('r-live'); // while the past is being read
    log.doorbell.ring();
    await eventually(() => expect(log.asked.views).toBe(1));
    log.gate.resolve();
    expect(await first).toBe('r-20');
    const rest: (string | undefined)[] = [];
    while (rest.at(-1) !== 'r-live') rest.push(await idOf(stream));
    expect(rest).toEqual([...Array.from({ length: 39 }, (_, index) => `r-${index + 21}`), 'r-live']);
  });

  it('X3 tries again when the store was away while it caught up', async () => {
    log.commit('r-1');
    log.failing = true;
    const stream = await hub.follow(minji, place(0));
    const first = idOf(stream);
    await eventually(() => expect(log.asked.between).toBeGreaterThan(1));
    log.failing = false;
    expect(await first).toBe('r-1');
  });

  it('ends for one who leaves while waiting, and for all when it closes', async () => {
    const [leaver, other] = [await hub.follow(minji), await hub.follow(minji)];
    const waiting = leaver.next();
    await leaver.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(hub.followers).toBe(1);
    const last = other.next();
    await hub.close();
    expect(await last).toEqual({ done: true, value: undefined });
    expect(hub.followers).toBe(0);
  });
});
