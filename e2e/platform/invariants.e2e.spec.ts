import { eventually } from '@yeyak/testkit';
import { Client } from 'pg';
import { allKinds } from '../../subgraphs/reservation/src/kinds/index.generated';
import { goTo, type Made, make, newCast, offer } from '../support/any-kind';
import { brokenInvariants } from '../support/invariants';
import { Stores } from '../support/stores';
import { effectsOf } from '../support/story';
import { World } from '../support/world';

/** A kind that is paid for and takes from stock: it has to do with every invariant. */
const KIND = allKinds.find(
  ({ steps }) => steps.some((step) => step.pays) && steps.some((step) => step.draws),
)!;
const DRAWS = KIND.steps.find((step) => step.draws)!.name;
const RESTS = KIND.steps.findIndex((step) => step.draws) + 1;

interface Damage {
  context: string;
  /** Of `$1`, the reservation; what it hits was so before, and is so again afterwards. */
  table: string;
  where: string;
  set: string;
  noticed: string;
}
const DAMAGES: readonly (readonly [string, Damage])[] = [
  [
    'a pool that counts a claim twice',
    {
      context: 'reservation',
      table: 'pool',
      where: 'id IN (SELECT pool_id FROM claim WHERE reservation_id = $1)',
      set: 'claimed = claimed + 1',
      noticed: 'a pool does not add up',
    },
  ],
  [
    'a claim that was let go while the reservation stands',
    {
      context: 'reservation',
      table: 'claim',
      where: 'reservation_id = $1',
      set: 'released_at = now()',
      noticed: 'no longer claims',
    },
  ],
  [
    'stock that is out for nobody',
    {
      context: 'reservation',
      table: 'reservation',
      where: 'id = $1',
      set: `process = jsonb_set(process, '{steps,${DRAWS}}', '"undone"')`,
      noticed: 'is out of stock for it, where 0 should be',
    },
  ],
  [
    'a process that nothing moves',
    {
      context: 'reservation',
      table: 'reservation',
      where: 'id = $1',
      set: `process = jsonb_set(process, '{steps,${KIND.steps[RESTS]?.name}}', '"waiting"')`,
      noticed: 'nothing moves it',
    },
  ],
  [
    'money that went back for nothing',
    {
      context: 'payment',
      table: 'payment',
      where: 'reservation_id = $1',
      set: `refunded_at = now(), status = 'REFUNDED'`,
      noticed: 'is owed',
    },
  ],
  [
    'what was never paid for',
    {
      context: 'payment',
      table: 'payment',
      where: 'reservation_id = $1',
      set: `approved_at = NULL, status = 'DECLINED', declined_at = now(), decline_code = 'card_declined'`,
      noticed: 'was never paid for',
    },
  ],
  [
    'a page that shows something else',
    {
      context: 'mypage',
      table: 'reservation_view',
      where: 'id = $1',
      set: `status = 'CANCELLED'`,
      noticed: 'my page shows',
    },
  ],
  [
    'a command that was lost',
    {
      context: 'fulfillment',
      table: 'inbox',
      where: `correlation_id = $1 AND type = 'OpenWorkOrder'`,
      set: `message_id = 'another'`,
      noticed: 'fulfillment lacks OpenWorkOrder',
    },
  ],
];

describe('whoever asks whether everything fits together', () => {
  let world: World;
  let stores: Stores;
  let made: Made;
  beforeAll(async () => {
    world = await World.enter();
    stores = new Stores(world.platform);
    made = await make(world, await offer(world, await newCast(world), KIND));
    await goTo(world, made, RESTS);
    await effectsOf(stores, made.id, { settled: true });
  });
  afterAll(async () => {
    await stores.close();
    await world.leave();
  });

  it.each(DAMAGES)('negative control: is told of %s', async (_, { context, table, where, set, noticed }) => {
    const client = new Client({ connectionString: world.platform.databaseUrl(context) });
    await client.connect();
    const before = await client.query<Record<string, unknown>>(
      `SELECT to_jsonb(${table}) AS row FROM ${table} WHERE ${where}`,
      [made.id],
    );
    expect(before.rows).toHaveLength(1);
    try {
      const { rowCount } = await client.query(`UPDATE ${table} SET ${set} WHERE ${where}`, [made.id]);
      expect(rowCount).toBe(1);
      // What others have left on its way is told of before, and instead.
      await eventually(async () =>
        expect((await brokenInvariants(world, stores)).join('\n')).toContain(noticed),
      );
    } finally {
      await restore(client, table, before.rows[0]?.row as Record<string, unknown>);
      await client.end();
    }
    await eventually(async () =>
      expect((await brokenInvariants(world, stores)).join()).not.toContain(made.id),
    );
  });

  it('negative control: a ledger that does not add up is not even kept', async () => {
    const client = new Client({ connectionString: world.platform.databaseUrl('inventory') });
    await client.connect();
    try {
      await expect(
        client.query(
          `UPDATE stock_item SET on_hand = on_hand - 1, lost_total = lost_total + 1
           WHERE sku IN (SELECT sku FROM stock_movement WHERE reservation_id = $1)`,
          [made.id],
        ),
      ).rejects.toThrow('is not what its ledger says');
    } finally {
      await client.end();
    }
  });

  /** Puts a row back as it was, by its primary key, which nothing here has changed but for the inbox's. */
  async function restore(client: Client, table: string, row: Record<string, unknown>): Promise<void> {
    const columns = Object.keys(row).map((name) => `"${name}" = r."${name}"`);
    const key = { pool: 'id', claim: 'pool_id', payment: 'key', inbox: 'correlation_id' }[table] ?? 'id';
    const also = { claim: 'reservation_id', inbox: 'type' }[table] ?? key;
    await client.query(
      `UPDATE ${table} t SET ${columns.join(', ')} FROM jsonb_populate_record(NULL::${table}, $1) r
       WHERE t.${key} = r.${key} AND t.${also} = r.${also}`,
      [JSON.stringify(row)],
    );
  }
});
