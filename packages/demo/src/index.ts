/**
 * The demonstration data that the contexts seed (`SEED_DEMO=true`), in one place so that their ids agree.
 * Ids are readable on purpose: people type them into the Playground.
 */
export const demoPassword = 'yeyak-demo';

export const demoSupplier = { id: 'supplier-hanbit', name: { ko: '한빛식품', en: 'Hanbit Foods' } } as const;

export const demoProviders = [
  {
    id: 'store-seongsu',
    code: 'SEONGSU',
    name: { ko: '예약마트 성수점', en: 'Yeyak Mart Seongsu' },
    address: { ko: '서울특별시 성동구 성수이로 77', en: '77 Seongsui-ro, Seongdong-gu, Seoul' },
    timeZone: 'Asia/Seoul',
  },
  {
    id: 'store-haeundae',
    code: 'HAEUNDAE',
    name: { ko: '예약마트 해운대점', en: 'Yeyak Mart Haeundae' },
    address: { ko: '부산광역시 해운대구 해운대로 570', en: '570 Haeundae-ro, Haeundae-gu, Busan' },
    timeZone: 'Asia/Seoul',
  },
] as const;

const products = [
  { slug: 'gimbap', ko: '참치마요 삼각김밥', en: 'Tuna mayo triangle gimbap', price: 1_400, stock: 40 },
  { slug: 'lunchbox', ko: '불고기 도시락', en: 'Bulgogi lunch box', price: 5_200, stock: 24 },
  { slug: 'sandwich', ko: '에그 샌드위치', en: 'Egg sandwich', price: 3_300, stock: 30 },
  { slug: 'banana-milk', ko: '바나나맛 우유', en: 'Banana flavoured milk', price: 1_700, stock: 60 },
  { slug: 'honey-butter-chips', ko: '허니버터칩', en: 'Honey butter chips', price: 2_000, stock: 12 },
  { slug: 'strawberry-cake', ko: '생딸기 케이크', en: 'Fresh strawberry cake', price: 28_000, stock: 3 },
] as const;

/** What the stores offer; `sku` is what `inventory` counts, one per store and product. */
export const demoOfferings = demoProviders.flatMap((store) =>
  products.map(({ slug, ko, en, price, stock }) => {
    const id = `${store.id.replace('store-', '')}-${slug}`;
    return {
      id,
      providerId: store.id,
      kind: 'STORE_PICKUP',
      name: { ko, en },
      price: { amount: price, currency: 'KRW' },
      sku: id,
      stock,
    };
  }),
);

/** People to sign in as; `label` is what a button says. Their contacts are made up. */
export const demoUsers = [
  {
    id: 'customer-minji',
    email: 'minji@demo.yeyak.dev',
    name: '김민지',
    label: { ko: '김민지 · 고객', en: 'Minji Kim · customer' },
    phone: '010-0000-1001',
    roles: [{ role: 'CUSTOMER' }],
  },
  {
    id: 'customer-junho',
    email: 'junho@demo.yeyak.dev',
    name: '이준호',
    label: { ko: '이준호 · 고객', en: 'Junho Lee · customer' },
    phone: '010-0000-1002',
    roles: [{ role: 'CUSTOMER' }],
  },
  {
    id: 'staff-seongsu',
    email: 'seongsu@demo.yeyak.dev',
    name: '박서연',
    label: { ko: '박서연 · 성수점 직원', en: 'Seoyeon Park · staff, Seongsu' },
    phone: '010-0000-2001',
    roles: [{ role: 'STAFF', providerId: 'store-seongsu' }],
  },
  {
    id: 'staff-haeundae',
    email: 'haeundae@demo.yeyak.dev',
    name: '최도윤',
    label: { ko: '최도윤 · 해운대점 직원', en: 'Doyun Choi · staff, Haeundae' },
    phone: '010-0000-2002',
    roles: [{ role: 'STAFF', providerId: 'store-haeundae' }],
  },
  {
    id: 'user-supplier',
    email: 'hanbit@demo.yeyak.dev',
    name: '정하윤',
    label: { ko: '정하윤 · 한빛식품 공급자', en: 'Hayun Jung · supplier, Hanbit Foods' },
    phone: '010-0000-3001',
    roles: [{ role: 'SUPPLIER', supplierId: demoSupplier.id }],
  },
  {
    id: 'user-admin',
    email: 'admin@demo.yeyak.dev',
    name: '한지우',
    label: { ko: '한지우 · 관리자', en: 'Jiwoo Han · administrator' },
    phone: '010-0000-9001',
    roles: [{ role: 'ADMIN' }],
  },
] as const;
