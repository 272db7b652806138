import { type ContentOf, type Envelope, message } from '@yeyak/contracts';
import { type DemoStockItem, demoStock } from '@yeyak/demo';
import { as } from '@yeyak/testkit';
import { codeOf, type Inventory, only, openInventory } from './subgraph';

/** The demonstration's first group with a choice of vaccines. */
function firstGroup(): { providerId: string; group: string; items: DemoStockItem[] } {
  for (const { providerId, group } of demoStock) {
    const items = demoStock.filter((item) => item.providerId === providerId && item.group === group);
    if (group !== null && items.length > 1) return { providerId, group, items };
  }
  throw new Error('the demonstration has no vaccines to choose from');
}
const { providerId, group, items } = firstGroup();
const STAFF = as.staffOf(providerId);
const SUPPLIER = as.supplier(items[0]?.supplierId ?? '');
const total = items.reduce((sum, { quantity }) => sum + quantity, 0);

let inventory: Inventory;
beforeAll(async () => {
  inventory = await openInventory();
});
afterAll(() => inventory.close());

const ITEM_FIELDS = `sku group onHand usable lots { lot expiresOn expired onHand }`;
const GROUP = `query ($providerId: ID!, $group: String!) { stockGroup(providerId: $providerId, group: $group) {
  group onHand usable provider { id } items { ${ITEM_FIELDS} } } }`;
const ITEM = `query ($sku: ID!) { stockItem(sku: $sku) { ${ITEM_FIELDS}
  ledger(first: 3) { edges { node { kind quantity lot lotBalance group reservationId } } } } }`;
const LOSS = `mutation ($input: RecordLossInput!) { recordLoss(input: $input) { __typename
  ... on UserError { message } ... on InsufficientStock { onHand lot }
  ... on RecordLossSuccess { item { onHand usable } movement { lot lotBalance } } } }`;

interface Held {
  sku: string;
  onHand: number;
  usable: number;
  lots: { lot: string; expiresOn: string; expired: boolean; onHand: number }[];
}
const groupNow = async () =>
  (await only(inventory.ask(STAFF, GROUP, { providerId, group }))) as unknown as {
    onHand: number;
    usable: number;
    items: Held[];
  };

describe('what a desk sees of a group', () => {
  it('V4 is what is in stock by vaccine, each with its lots, the one that expires first first', async () => {
    const seen = await only(inventory.ask(STAFF, GROUP, { providerId, group }));
    expect(seen).toMatchObject({ group, onHand: total, usable: total, provider: { id: providerId } });
    const held = seen['items'] as Held[];
    expect(held.map(({ sku }) => sku)).toEqual(items.map(({ sku }) => sku).sort());
    for (const { sku, lots } of held) {
      const of = items.find((item) => item.sku === sku)?.lots ?? [];
      expect(lots.map(({ lot, onHand }) => ({ lot, onHand }))).toEqual(
        [...of]
          .sort((a, b) => a.validForDays - b.validForDays)
          .map(({ lot, quantity }) => ({ lot, onHand: quantity })),
      );
      expect(lots.some(({ expired }) => expired)).toBe(false);
    }
  });

  it('V4 is listed with all others of the provider, and narrows what it has', async () => {
    const PROVIDER = `query ($of: [_Any!]!, $group: String) { _entities(representations: $of) { ... on Provider {
      stockGroups { group items { sku } } stock(group: $group, first: 100) { edges { node { sku } } } } } }`;
    const of = [{ __typename: 'Provider', id: providerId }];
    const [seen] = (await inventory.ask<{ _entities: unknown[] }>(STAFF, PROVIDER, { of, group })).data
      ?._entities as [
      { stockGroups: { group: string; items: unknown[] }[]; stock: { edges: { node: { sku: string } }[] } },
    ];
    const groups = new Set(
      demoStock.filter((item) => item.providerId === providerId).map((item) => item.group),
    );
    expect(seen.stockGroups.map((one) => one.group)).toEqual([...groups].sort());
    expect(seen.stock.edges.map(({ node }) => node.sku)).toEqual(items.map(({ sku }) => sku).sort());
    const others = await inventory.ask<{ _entities: unknown[] }>(as.customer(), PROVIDER, { of, group });
    expect(others.data?._entities).toEqual([{ stockGroups: null, stock: null }]);
  });

  it('is for the provider, administrators and contexts alone', async () => {
    for (const who of [STAFF, as.admin, as.service('reservation')])
      expect(await only(inventory.ask(who, GROUP, { providerId, group }))).toMatchObject({ group });
    for (const who of [as.nobody, as.customer(), as.staffOf('store-seongsu'), SUPPLIER])
      expect(await only(inventory.ask(who, GROUP, { providerId, group }))).toBeNull();
    expect(await only(inventory.ask(STAFF, GROUP, { providerId, group: 'none' }))).toBeNull();
  });
});

describe('a delivery of vaccines', () => {
  const sku = items[0]?.sku ?? '';
  const ORDER = `mutation ($input: OrderSupplyInput!) { orderSupply(input: $input) { __typename
    ... on InvalidInput { field } ... on SupplyOrderSuccess { order { id lines { group lot expiresOn } } } } }`;
  const DELIVER = `mutation ($id: ID!, $lots: [DeliveredLotInput!]) { deliverSupply(id: $id, lots: $lots) {
    __typename ... on InvalidInput { field message } ... on SupplyOrderSuccess { order { status } } } }`;
  const input = (over: object = {}, idempotencyKey = 'vaccines') => ({
    input: {
      providerId,
      supplierId: items[0]?.supplierId,
      idempotencyKey,
      lines: [
        {
          sku,
          productName: { ko: '백신', en: 'Vaccine' },
          unitPrice: { amount: 9_000 },
          quantity: 10,
          ...over,
        },
      ],
    },
  });

  it('P2 P3 V5 says which lots came; what cannot be right is refused as data', async () => {
    const line = { group, lot: 'ORDERED', expiresOn: '2099-01-31' };
    const { order } = await only(inventory.ask(STAFF, ORDER, input(line)));
    expect(order).toMatchObject({ lines: [line] });
    const id = order?.id;
    for (const [lot, field] of [
      [{ sku, lot: 'PAST', expiresOn: '2020-01-31' }, 'lots[0].expiresOn'],
      [{ sku, lot: 'FEW', expiresOn: '2099-01-31', quantity: 9 }, 'lots'],
      [{ sku: 'another', lot: 'X' }, 'lots[0].sku'],
      [{ sku, lot: '' }, 'lots[0].lot'],
    ] as const)
      expect(await only(inventory.ask(SUPPLIER, DELIVER, { id, lots: [lot] }))).toMatchObject({
        __typename: 'InvalidInput',
        field,
      });
    const lots = [
      { sku, lot: 'CAME-1', expiresOn: '2099-01-31', quantity: 4 },
      { sku, lot: 'CAME-2', expiresOn: '2099-02-28', quantity: 6 },
    ];
    expect(await only(inventory.ask(SUPPLIER, DELIVER, { id, lots }))).toMatchObject({
      order: { status: 'DELIVERED' },
    });
    const seen = await only(inventory.ask(STAFF, ITEM, { sku }));
    expect((seen['lots'] as Held['lots']).slice(-2)).toEqual([
      { lot: 'CAME-1', expiresOn: '2099-01-31', expired: false, onHand: 4 },
      { lot: 'CAME-2', expiresOn: '2099-02-28', expired: false, onHand: 6 },
    ]);
    const [fact] = await inventory.said(sku).then((all) => all.slice(-1));
    expect(fact?.payload).toMatchObject({ group, quantity: 10, supplyOrderId: id });
  });

  it('refuses an order for another group, or with a lot that cannot be', async () => {
    for (const [over, field] of [
      [{ group: 'another' }, 'lines[0].group'],
      [{ group: ' ' }, 'lines[0].group'],
      [{ expiresOn: '2099-01-31' }, 'lines[0].expiresOn'],
      [{ lot: 'L', expiresOn: '2099-02-30' }, 'lines[0].expiresOn'],
      [{ lot: 'L'.repeat(65) }, 'lines[0].lot'],
    ] as const)
      expect(await only(inventory.ask(STAFF, ORDER, input(over, JSON.stringify(over))))).toMatchObject({
        __typename: 'InvalidInput',
        field,
      });
  });
});

describe('commands over the queue', () => {
  const from = (reservationId: string) => ({
    aggregateType: 'Reservation',
    aggregateId: reservationId,
    aggregateVersion: 3,
    correlationId: reservationId,
    causationId: null,
    occurredAt: new Date(),
  });
  const draw = (id: string, over: Partial<ContentOf<'DrawStock'>> = {}): Envelope =>
    message('DrawStock', { reservationId: id, providerId, group, quantity: 1, seed: id, ...over }, from(id));
  const restore = (id: string): Envelope =>
    message('RestoreDraw', { reservationId: id, providerId, group }, from(id));
  const types = async (id: string): Promise<string[]> => (await inventory.said(id)).map(({ type }) => type);

  it('V4 V5 V10 V11 draws a dose and gives the very same back, and says what caused it', async () => {
    const before = await groupNow();
    const [drawn, back] = [draw('r-vaccine'), restore('r-vaccine')];
    await inventory.send([drawn]);
    const [fact] = await inventory.said('r-vaccine');
    const dose = fact?.payload as { sku: string; lot: string; expiresOn: string };
    expect(fact).toMatchObject({ type: 'StockDrawn', causationId: drawn.id, aggregateType: 'StockItem' });
    const was = before.items.find(({ sku }) => sku === dose.sku);
    expect(was?.lots[0]).toMatchObject({ lot: dose.lot, expiresOn: dose.expiresOn });
    const item = await only(inventory.ask(STAFF, ITEM, { sku: dose.sku }));
    expect(item).toMatchObject({ onHand: (was?.onHand ?? 0) - 1, usable: (was?.usable ?? 0) - 1 });
    expect(item['ledger']).toMatchObject({
      edges: [
        { node: { kind: 'DRAWN', quantity: -1, lot: dose.lot, group, reservationId: 'r-vaccine' } },
        {},
        {},
      ],
    });
    await inventory.send([back]);
    expect(await types('r-vaccine')).toEqual(['StockDrawn', 'StockRestored']);
    expect(await groupNow()).toEqual(before);
  });

  it('X4 a second replica, and the same commands many times over, change nothing', async () => {
    const before = await groupNow();
    const replica = await inventory.another({ ROLES: 'worker', SEED_DEMO: 'false' });
    try {
      const ids = Array.from({ length: 6 }, (_, n) => `r-replica-${n}`);
      const draws = ids.map((id) => draw(id));
      await inventory.send([...draws, ...draws, ...draws]);
      expect((await groupNow()).onHand).toBe(before.onHand - ids.length);
      for (const id of ids) expect(await types(id)).toEqual(['StockDrawn']);
      const backs = ids.map(restore);
      await inventory.send([...backs, ...draws, ...backs]);
      for (const id of ids) expect(await types(id)).toEqual(['StockDrawn', 'StockRestored']);
      expect(await groupNow()).toEqual(before);
    } finally {
      await replica.stop();
    }
  });

  it('V11 X6 a restoration that overtakes its draw closes the way', async () => {
    await inventory.send([restore('r-overtaken')]);
    await inventory.send([draw('r-overtaken')]);
    expect(await types('r-overtaken')).toEqual(['StockRestoreNotNeeded', 'StockDrawRefused']);
    expect((await inventory.said('r-overtaken'))[1]).toMatchObject({
      aggregateType: 'StockGroup',
      aggregateId: `${providerId}:${group}`,
      payload: { code: 'CLOSED' },
    });
  });

  it('X6 a draw where nothing is left that is good on the day is refused, and says so', async () => {
    await inventory.send([draw('r-far', { neededOn: '2150-01-01' })]);
    expect((await inventory.said('r-far'))[0]).toMatchObject({
      type: 'StockDrawRefused',
      payload: { code: 'INSUFFICIENT_STOCK', group, providerId },
    });
  });
});

describe('a lot that has expired', () => {
  it('V5 counts as not there, is shown as such, and leaves the books when somebody records it', async () => {
    const [item] = (await groupNow()).items;
    const [lot] = item?.lots ?? [];
    if (!item || !lot) throw new Error('the group is empty');
    const { sku } = item;
    await inventory.database.stockLot.update({
      where: { sku_lot: { sku, lot: lot.lot } },
      data: { expiresOn: new Date('2020-01-31') },
    });
    const seen = await only(inventory.ask(STAFF, ITEM, { sku }));
    expect(seen).toMatchObject({ onHand: item.onHand, usable: item.onHand - lot.onHand });
    expect((seen['lots'] as Held['lots'])[0]).toMatchObject({ lot: lot.lot, expired: true });
    const loss = (over: object) => ({ input: { sku, quantity: lot.onHand, idempotencyKey: 'e', ...over } });
    expect(await only(inventory.ask(STAFF, LOSS, loss({})))).toEqual({
      __typename: 'InsufficientStock',
      message: 'Only 0 on hand that have no lot.',
      onHand: 0,
      lot: null,
    });
    expect(
      await only(inventory.ask(STAFF, LOSS, loss({ lot: lot.lot, quantity: lot.onHand + 1 }))),
    ).toMatchObject({ __typename: 'InsufficientStock', onHand: lot.onHand, lot: lot.lot });
    expect(await only(inventory.ask(STAFF, LOSS, loss({ lot: lot.lot })))).toEqual({
      __typename: 'RecordLossSuccess',
      item: { onHand: item.onHand - lot.onHand, usable: item.onHand - lot.onHand },
      movement: { lot: lot.lot, lotBalance: 0 },
    });
    expect(await only(inventory.ask(STAFF, LOSS, loss({ lot: '' })))).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await codeOf(inventory.ask(as.customer(), LOSS, loss({})))).toBe('FORBIDDEN');
  });
});
