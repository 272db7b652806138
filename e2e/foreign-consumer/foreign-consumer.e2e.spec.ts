import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PRINCIPAL_HEADER, signPrincipal } from '@yeyak/service-kit';
import { eventually } from '@yeyak/testkit';
import type { Visitor } from '../support/visitor';
import { World } from '../support/world';
import { ForeignPlatform } from './foreign-platform';

const LOYALTY = `query ($id: ID!) { reservation(id: $id) { status loyalty { points } } }`;
type Seen = { reservation: { status: string; loyalty: { points: number } | null } | null };

describe('a consumer in another language', () => {
  let world: World;
  let foreign: ForeignPlatform;

  beforeAll(async () => {
    world = await World.enter();
    foreign = await ForeignPlatform.join(world);
  });
  afterAll(async () => {
    await foreign?.leave();
    await world?.leave();
  });

  const loyaltyOf = async (id: string, who: Visitor): Promise<number | null | undefined> =>
    (await foreign.seenBy(who).get<Seen>(LOYALTY, { id })).reservation?.loyalty?.points ?? null;
  const comesTo = (id: string, points: number, who = world.customer): Promise<void> =>
    eventually(async () => expect(await loyaltyOf(id, who)).toBe(points), { within: 30_000 });
  /** It says what it has taken in after it has committed it: its field may be ahead of its log. */
  const hasSaid = (id: string): Promise<void> =>
    eventually(() => expect(foreign.taken(id).sort()).toEqual(['PaymentApproved', 'ReservationHeld']));

  it('X23, X12 hears facts as JSON, and its field is read through the router beside ours', async () => {
    const offering = await world.offering({ price: 3_050 });
    const { id } = await world.reserved(offering, { quantity: 2 });
    await comesTo(id, 61);
    const { reservation } = await foreign.seenBy(world.customer).get<Seen>(LOYALTY, { id });
    expect(reservation).toEqual({ status: 'CONFIRMED', loyalty: { points: 61 } });
    await world.cancel(id);
    await comesTo(id, 0);
  });

  it('X23 shows points to whose they are', async () => {
    const { id } = await world.reserved(await world.offering());
    await comesTo(id, 30);
    expect(await loyaltyOf(id, world.admin)).toBe(30);
    expect(await loyaltyOf(id, world.staff)).toBeNull();
    expect((await foreign.seenBy(world.other).get<Seen>(LOYALTY, { id })).reservation).toBeNull();
  });

  it('X23, X3 killed and started again, it catches up with what was said meanwhile', async () => {
    const offering = await world.offering();
    const before = await world.reserved(offering);
    await comesTo(before.id, 30);
    await foreign.kill();
    const meanwhile = await world.reserved(offering, { quantity: 2 });
    const { data, errors } = await foreign.seenBy(world.customer).ask<Seen>(LOYALTY, { id: meanwhile.id });
    expect(data).toEqual({ reservation: { status: 'CONFIRMED', loyalty: null } });
    expect(errors[0]?.extensions?.code).toBe('DOWNSTREAM_SERVICE_ERROR');
    await foreign.startConsumer();
    await comesTo(meanwhile.id, 60);
    await hasSaid(meanwhile.id);
    expect(foreign.taken(before.id)).toEqual([]); // its place was kept: nothing old was even told again
  });

  it('X23, X4 told everything a second time, each message has one effect', async () => {
    const { id } = await world.reserved(await world.offering());
    await comesTo(id, 30);
    await foreign.kill();
    await foreign.startConsumer('--from-the-beginning');
    const last = await world.reserved(await world.offering()); // heard after everything that is told again
    await comesTo(last.id, 30);
    await hasSaid(last.id);
    expect(foreign.taken(id)).toEqual([]);
    expect(await loyaltyOf(id, world.customer)).toBe(30);
  });

  it('X23 every context serves its facts, and to services alone', async () => {
    const { platform } = world;
    const contexts = platform.names.filter((name) => name !== 'psp' && name !== 'router');
    for (const name of contexts) {
      const url = `${new URL(platform.url(name)).origin}/facts`;
      const signed = signPrincipal({ type: 'service', name: 'loyalty' }, platform.internalSecret);
      const answer = await fetch(url, { headers: { [PRINCIPAL_HEADER]: signed } });
      expect([name, answer.status]).toEqual([name, 200]);
      expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
      const lines = (await answer.text()).trimEnd().split('\n');
      expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
        cursor: expect.stringMatching(/^\d+\.\d+$/) as unknown,
      });
      for (const headers of [{}, { [PRINCIPAL_HEADER]: 'v1.forged.forged' }] as Record<string, string>[]) {
        const refused = await fetch(url, { headers });
        expect([name, refused.status]).toEqual([name, 401]);
      }
    }
  });

  it('X23 none of our packages is in it: the standard library, JSON Schema and SDL', () => {
    const folder = path.join(__dirname, 'loyalty');
    const files = readdirSync(folder);
    expect(files.filter((file) => !/\.(py|graphql)$/.test(file) && file !== '__pycache__')).toEqual([]);
    const own = files.filter((file) => file.endsWith('.py')).map((file) => path.basename(file, '.py'));
    const standard = 'base64 hashlib hmac http json os re signal sqlite3 sys threading time urllib'.split(
      ' ',
    );
    for (const name of own) {
      const text = readFileSync(path.join(folder, `${name}.py`), 'utf8');
      const imported = [...text.matchAll(/^\s*(?:import|from) ([\w.]+)/gm)].map(
        ([, one]) => one?.split('.')[0],
      );
      expect(imported.filter((one) => ![...standard, ...own].includes(one ?? ''))).toEqual([]);
      expect(text).not.toMatch(/node_modules|@yeyak|subprocess/);
    }
  });
});
