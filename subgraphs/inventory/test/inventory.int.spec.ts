import { type Envelope, message } from '@yeyak/contracts';
import { demoOfferings, demoStock, demoSuppliers } from '@yeyak/demo';
import { as, type Ask } from '@yeyak/testkit';
import { codeOf, type Inventory, only, openInventory } from './subgraph';

const STORE = 'store-seongsu';
const STAFF = as.staffOf(STORE);
const SUPPLIER = as.supplier('supplier-hanbit');

let inventory: Inventory;
let ask: Ask;
beforeAll(async () => {
  inventory = await openInventory();
  ask = inventory.ask;
});
afterAll(() => inventory.close());

const ORDER = `mutation ($input: OrderSupplyInput!) { orderSupply(input: $input) {
  __typename ... on UserError { code message } ... on InvalidInput { field }
  ... on SupplyOrderSuccess { order { id status supplier { name { en } } lines { sku quantity } } } } }`;
const STEP = (step: string) => `mutation ($id: ID!) { ${step}(id: $id) {
  __typename ... on UserError { code message } ... on NotPossible { state }
  ... on SupplyOrderSuccess { order { id status deliveredAt } } } }`;
const LOSS = `mutation ($input: RecordLossInput!) { recordLoss(input: $input) {
  __typename ... on UserError { code message } ... on InsufficientStock { onHand }
  ... on RecordLossSuccess { item { onHand supply } movement { kind quantity balance note } } } }`;
const ITEM = `query ($sku: ID!) { stockItem(sku: $sku) { sku onHand supply usable group lots { lot expiresOn expired onHand } name { en } provider { id }
  ledger(first: 2) { edges { node { number kind quantity balance reservationId supplyOrderId } }
    pageInfo { hasNextPage endCursor } } } }`;

const order = (over: Record<string, unknown> = {}) => ({
  input: {
    providerId: STORE,
    supplierId: 'supplier-hanbit',
    lines: [
      {
        sku: 'new-ramen',
        productName: { ko: '라면', en: 'Ramen' },
        unitPrice: { amount: 700 },
        quantity: 10,
      },
    ],
    idempotencyKey: 'ramen-1',
    ...over,
  },
});

describe('demonstration data', () => {
  it('is the first delivery to each store, once however often it starts', async () => {
    await (await inventory.another({ ROLES: 'api' })).stop();
    for (const { sku, quantity, group, lots } of demoStock) {
      const item = await only(ask(as.admin, ITEM, { sku }));
      expect(item).toMatchObject({ onHand: quantity, supply: quantity, usable: quantity, group });
      expect(item['lots']).toHaveLength(lots.length);
    }
    expect(demoStock.some(({ group, lots }) => group !== null && lots.length > 1)).toBe(true);
  });
});

describe('supply', () => {
  it('P1 P2 P3 staff orders, the supplier ships and delivers, the stock rises', async () => {
    const placed = await only(ask(STAFF, ORDER, order()));
    expect(placed).toMatchObject({
      __typename: 'SupplyOrderSuccess',
      order: { status: 'ORDERED', supplier: { name: { en: 'Hanbit Foods' } }, lines: [{ quantity: 10 }] },
    });
    const id = placed.order?.id;
    expect((await only(ask(STAFF, ORDER, order()))).order?.id).toBe(id);
    const mine = `{ mySupplyOrders(status: ORDERED) { edges { node { id } } } }`;
    expect(await only(ask(SUPPLIER, mine))).toEqual({ edges: [{ node: { id } }] });
    expect(await only(ask(as.supplier('another'), mine))).toEqual({ edges: [] });
    expect(await only(ask(SUPPLIER, STEP('shipSupply'), { id }))).toMatchObject({
      order: { status: 'SHIPPED' },
    });
    expect(await only(ask(STAFF, STEP('cancelSupply'), { id }))).toMatchObject({
      __typename: 'NotPossible',
      code: 'NOT_POSSIBLE',
      state: 'SHIPPED',
    });
    expect(await only(ask(STAFF, ITEM, { sku: 'new-ramen' }))).toMatchObject({ onHand: 0 });
    const delivered = await only(ask(SUPPLIER, STEP('deliverSupply'), { id }));
    expect(delivered).toMatchObject({
      order: { status: 'DELIVERED', deliveredAt: expect.any(String) as string },
    });
    expect(await only(ask(STAFF, ITEM, { sku: 'new-ramen' }))).toMatchObject({
      name: { en: 'Ramen' },
      provider: { id: STORE },
      onHand: 10,
      ledger: {
        edges: [{ node: { number: 1, kind: 'RECEIVED', quantity: 10, balance: 10, supplyOrderId: id } }],
      },
    });
  });

  it('each step is for whom it is, and for nobody else', async () => {
    const { order: placed } = await only(ask(STAFF, ORDER, order({ idempotencyKey: 'ramen-2' })));
    const id = placed?.id;
    expect(await codeOf(ask(as.nobody, ORDER, order()))).toBe('UNAUTHENTICATED');
    for (const who of [as.customer(), as.staffOf('store-haeundae'), SUPPLIER])
      expect(await codeOf(ask(who, ORDER, order()))).toBe('FORBIDDEN');
    for (const step of ['shipSupply', 'deliverSupply']) {
      expect(await codeOf(ask(as.nobody, STEP(step), { id }))).toBe('UNAUTHENTICATED');
      for (const who of [as.customer(), STAFF, as.supplier('another')])
        expect(await codeOf(ask(who, STEP(step), { id }))).toBe('FORBIDDEN');
    }
    for (const who of [as.customer(), SUPPLIER, as.staffOf('store-haeundae')])
      expect(await codeOf(ask(who, STEP('cancelSupply'), { id }))).toBe('FORBIDDEN');
    expect(await only(ask(STAFF, STEP('cancelSupply'), { id }))).toMatchObject({
      order: { status: 'CANCELLED' },
    });
    expect(await only(ask(SUPPLIER, STEP('deliverSupply'), { id }))).toMatchObject({ state: 'CANCELLED' });
  });

  it('an order is seen by the store, its supplier, administrators and contexts alone', async () => {
    const { order: placed } = await only(ask(STAFF, ORDER, order({ idempotencyKey: 'ramen-3' })));
    const ORDER_BY_ID = `query ($id: ID!) { supplyOrder(id: $id) { id } }`;
    for (const who of [STAFF, SUPPLIER, as.admin, as.service('catalog')])
      expect(await only(ask(who, ORDER_BY_ID, { id: placed?.id }))).toEqual({ id: placed?.id });
    for (const who of [as.nobody, as.customer(), as.staffOf('store-haeundae'), as.supplier('another')])
      expect(await only(ask(who, ORDER_BY_ID, { id: placed?.id }))).toBeNull();
    const REFERENCE = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on SupplyOrder { id } } }`;
    const of = [{ __typename: 'SupplyOrder', id: placed?.id }];
    expect(await only(ask(SUPPLIER, REFERENCE, { of }))).toEqual([{ id: placed?.id }]);
    expect(await only(ask(as.supplier('another'), REFERENCE, { of }))).toEqual([null]);
  });

  it('refuses input that cannot be right, as data', async () => {
    const wrong = (line: object) => order({ lines: [{ ...order().input.lines[0], ...line }] });
    expect(await only(ask(STAFF, ORDER, wrong({ quantity: 0 })))).toEqual({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: '"lines[0].quantity" must be 1 to 100,000.',
      field: 'lines[0].quantity',
    });
    expect(await only(ask(STAFF, ORDER, wrong({ quantity: -1 })))).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await only(ask(STAFF, ORDER, wrong({ quantity: 1e9 })))).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await codeOf(ask(STAFF, ORDER, wrong({ quantity: 1.5 })))).toBe('BAD_USER_INPUT');
    expect(await only(ask(STAFF, ORDER, wrong({ quantity: 11 })))).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(await only(ask(STAFF, ORDER, order({ supplierId: 'x', idempotencyKey: 'y' })))).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await only(ask(SUPPLIER, STEP('shipSupply'), { id: 'nothing' }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    const foreign = wrong({ sku: demoOfferings.find(({ providerId }) => providerId !== STORE)?.sku });
    foreign.input.idempotencyKey = 'foreign';
    expect(await only(ask(STAFF, ORDER, foreign))).toMatchObject({
      __typename: 'SkuOfAnotherProvider',
      code: 'SKU_OF_ANOTHER_PROVIDER',
    });
  });
});

describe('stock', () => {
  it('is for the store, administrators and contexts alone', async () => {
    const sku = 'seongsu-gimbap';
    for (const who of [STAFF, as.admin, as.service('catalog')])
      expect(await only(ask(who, ITEM, { sku }))).toMatchObject({ sku });
    for (const who of [as.nobody, as.customer(), as.staffOf('store-haeundae'), SUPPLIER])
      expect(await only(ask(who, ITEM, { sku }))).toBeNull();
    const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on StockItem { sku } ... on Provider { id stock(first: 1) { edges { node { sku } } pageInfo { hasNextPage } }
        supplyOrders { edges { node { status } } } } } }`;
    const of = [
      { __typename: 'StockItem', sku },
      { __typename: 'StockItem', sku: 'nothing' },
      { __typename: 'Provider', id: STORE },
    ];
    const seen = (await ask<{ _entities: unknown[] }>(STAFF, ENTITIES, { of })).data?._entities;
    expect(seen?.slice(0, 2)).toEqual([{ sku }, null]);
    expect(seen?.[2]).toMatchObject({ stock: { pageInfo: { hasNextPage: true } } });
    expect((await ask<{ _entities: unknown[] }>(as.customer(), ENTITIES, { of })).data?._entities).toEqual([
      null,
      null,
      { id: STORE, stock: null, supplyOrders: null },
    ]);
  });

  it('pages through what a store has', async () => {
    const PAGE = `query ($of: [_Any!]!, $after: String) { _entities(representations: $of) { ... on Provider {
      stock(first: 4, after: $after) { edges { node { sku } } pageInfo { hasNextPage endCursor } } } } }`;
    interface Page {
      _entities: [
        {
          stock: {
            edges: { node: { sku: string } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        },
      ];
    }
    const of = [{ __typename: 'Provider', id: 'store-haeundae' }];
    const skus: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const { data } = await ask<Page>(as.staffOf('store-haeundae'), PAGE, { of, after });
      const stock = data?._entities[0].stock;
      skus.push(...(stock?.edges.map(({ node }) => node.sku) ?? []));
      more = stock?.pageInfo.hasNextPage ?? false;
      after = stock?.pageInfo.endCursor;
    }
    const all = demoOfferings
      .filter(({ providerId }) => providerId === 'store-haeundae')
      .map(({ sku }) => sku);
    expect(skus).toEqual([...all].sort());
    expect(await codeOf(ask(STAFF, PAGE, { of: [{ __typename: 'Provider', id: STORE }], after: 'x' }))).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('a loss is recorded by staff, and no more than there is', async () => {
    const loss = (over: object = {}) => ({
      input: { sku: 'seongsu-sandwich', quantity: 3, note: '유통기한', idempotencyKey: 'loss', ...over },
    });
    const recorded = {
      __typename: 'RecordLossSuccess',
      item: { onHand: 27, supply: 27 },
      movement: { kind: 'LOST', quantity: -3, balance: 27, note: '유통기한' },
    };
    expect(await only(ask(STAFF, LOSS, loss()))).toEqual(recorded);
    expect(await only(ask(STAFF, LOSS, loss()))).toEqual(recorded);
    expect(await only(ask(STAFF, LOSS, loss({ quantity: 28, idempotencyKey: 'b' })))).toMatchObject({
      __typename: 'InsufficientStock',
      onHand: 27,
    });
    expect(await only(ask(STAFF, LOSS, loss({ sku: 'nothing' })))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await codeOf(ask(as.staffOf('store-haeundae'), LOSS, loss()))).toBe('FORBIDDEN');
  });

  it('a loss’s words keep no resident number, in the books or in the fact, which is kept for good', async () => {
    const loss = {
      input: {
        sku: 'seongsu-sandwich',
        quantity: 1,
        note: '900101-1234567 님이 떨어뜨림',
        idempotencyKey: 'loss-by-somebody',
      },
    };
    const note = '[hidden] 님이 떨어뜨림';
    const lost = await only(ask(STAFF, LOSS, loss));
    expect(lost).toMatchObject({ __typename: 'RecordLossSuccess', movement: { note } });
    expect(await only(ask(STAFF, LOSS, loss))).toEqual(lost);
    const facts = await inventory.database.outboxMessage.findMany({ where: { type: 'StockLost' } });
    expect(facts.map(({ payload }) => (payload as { note: string | null }).note)).toContain(note);
  });

  it('suppliers are listed for those who trade', async () => {
    const LIST = `{ suppliers { id } }`;
    for (const who of [STAFF, SUPPLIER, as.admin])
      expect(await only(ask(who, LIST))).toEqual(
        demoSuppliers.map(({ id }) => ({ id })).sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
    expect(await codeOf(ask(as.customer(), LIST))).toBe('FORBIDDEN');
    expect(await codeOf(ask(as.nobody, LIST))).toBe('UNAUTHENTICATED');
  });
});

describe('commands over the queue', () => {
  const sku = 'seongsu-banana-milk';
  const command = (type: 'DeductStock' | 'RestoreStock', reservationId: string, quantity = 2): Envelope =>
    message(
      type,
      { reservationId, providerId: STORE, sku, quantity },
      {
        aggregateType: 'Reservation',
        aggregateId: reservationId,
        aggregateVersion: 3,
        correlationId: reservationId,
        causationId: null,
        occurredAt: new Date(),
      },
    );
  const send = (...messages: Envelope[]): Promise<void> => inventory.send(messages);
  const said = async (correlationId: string) =>
    (await inventory.said(correlationId)).map(({ type, causationId }) => ({ type, causationId }));

  it('P7 P10 X5 deduct and restore, each message once, the answers say what caused them', async () => {
    const deduct = command('DeductStock', 'r-queue');
    const restore = command('RestoreStock', 'r-queue');
    await send(deduct, deduct, deduct);
    await send(restore, deduct, restore);
    expect(await said('r-queue')).toEqual([
      { type: 'StockDeducted', causationId: deduct.id },
      { type: 'StockRestored', causationId: restore.id },
    ]);
    const item = (await only(ask(STAFF, ITEM, { sku }))) as unknown as {
      onHand: number;
      ledger: { edges: { node: { kind: string; reservationId: string } }[] };
    };
    expect(item.onHand).toBe(60);
    expect(item.ledger.edges.map(({ node }) => [node.kind, node.reservationId])).toEqual([
      ['RESTORED', 'r-queue'],
      ['DEDUCTED', 'r-queue'],
    ]);
  });

  it('P10 a restoration that overtakes its deduction closes the way', async () => {
    await send(command('RestoreStock', 'r-overtaken'));
    await send(command('DeductStock', 'r-overtaken'));
    expect((await said('r-overtaken')).map(({ type }) => type)).toEqual([
      'StockRestoreNotNeeded',
      'StockDeductionRefused',
    ]);
    expect(await only(ask(STAFF, ITEM, { sku }))).toMatchObject({ onHand: 60 });
  });
});
