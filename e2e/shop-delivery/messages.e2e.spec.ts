import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { World } from '../support/world';
import { type Buyer, Shop, GOES_BACK } from './shop';
import { eventually } from '@yeyak/testkit';

describe('shop delivery: the history of messages', () => {
  let world: World;
  let shop: Shop;
  let buyer: Buyer;
  beforeAll(async () => {
    world = await World.enter();
    shop = await Shop.open(world);
    buyer = await shop.buyer();
  });
  afterAll(() => world.leave());

  it('D12 what was sent and what was called back are both kept: nothing is told that is no longer so', async () => {
    const mug = await shop.sells();
    // Nobody knows whom to reach: what is to be said has to wait.
    await world.platform.stop('identity');
    let id;
    try {
      id = await shop.order(mug, buyer);
      const waiting = id;
      await eventually(async () =>
        expect(await shop.letters(waiting, buyer)).toMatchObject([
          { template: 'SHOP_DELIVERY.ORDERED', status: 'PENDING' },
        ]),
      );
      // Before it is there, nothing asks the desk's gates, and the order is cancelled at once.
      await world.work(id, { who: shop.place.staff });
      expect(await world.cancel(id, buyer.visitor)).toMatchObject({ refund: GOES_BACK });
      // One that is being tried is called back when that try is over: when its taker's lease ends, at the latest.
      await eventually(
        async () =>
          expect(await shop.letters(waiting, buyer)).toMatchObject([
            {
              template: 'SHOP_DELIVERY.ORDERED',
              status: 'CANCELLED',
              cancelledAt: expect.stringMatching(/Z$/) as string,
            },
            { template: 'SHOP_DELIVERY.CANCELLED', status: 'PENDING' },
          ]),
        { within: 60_000 },
      );
      expect(await world.state(id, buyer.visitor)).toMatchObject({ status: 'CANCELLING' });
    } finally {
      await world.platform.start('identity');
    }
    await world.becomes(id, 'CANCELLED', { who: buyer.visitor, within: 60_000 });
    expect(await shop.letters(id, buyer)).toMatchObject([
      { template: 'SHOP_DELIVERY.ORDERED', status: 'CANCELLED' },
      { template: 'SHOP_DELIVERY.CANCELLED', status: 'SENT' },
    ]);
    await eventually(async () =>
      expect(await shop.story(id, buyer)).toEqual(
        expect.arrayContaining(['MessageCancelled', 'MessageSent']),
      ),
    );
  }, 180_000);

  it('D12, X10 the history is in a libSQL file of its own, and is there after the process died', async () => {
    const mug = await shop.sells();
    const id = await shop.ship(mug, buyer);
    await shop.tells(id, buyer, 'DELIVERING', 'ORDERED'); // what is still to be sent when it is cancelled is called back
    await world.cancel(id, buyer.visitor);
    await world.becomes(id, 'CANCELLED', { who: buyer.visitor, within: 60_000 });
    const before = await shop.tells(id, buyer, 'CANCELLED', 'DELIVERING', 'ORDERED');

    const url = world.platform.databaseUrl('notification');
    expect(new URL(url).protocol).toBe('file:');
    const others = world.platform.names.filter((name) => !['notification', 'psp', 'router'].includes(name));
    for (const context of others)
      expect(new URL(world.platform.databaseUrl(context)).protocol).toMatch(/^postgres/);
    const file = readFileSync(fileURLToPath(url));
    expect(file.subarray(0, 16).toString('latin1')).toBe('SQLite format 3\0');

    await world.platform.kill('notification');
    await world.platform.restart('notification');
    expect(await shop.letters(id, buyer)).toEqual(before);
    const { myMessages } = await buyer.visitor.get<{ myMessages: { edges: { node: { id: string } }[] } }>(
      `{ myMessages(first: 100) { edges { node { id } } } }`,
    );
    expect(myMessages.edges.map(({ node }) => node.id)).toEqual(
      expect.arrayContaining(before.map((letter) => letter.id)),
    );
  });
});
