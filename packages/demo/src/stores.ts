import { type DemoPart, offering, provider, type Row, type Week, won } from './shapes';
import { demoSupplier } from './suppliers';

const ALWAYS: Week = Object.fromEntries(
  ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'].map((day) => [
    day,
    [['00:00', '24:00']],
  ]),
);

/** Convenience stores: always open. */
const rows: readonly Row[] = [
  [
    'store-seongsu',
    '예약마트 성수점',
    'Yeyak Mart Seongsu',
    '서울특별시 성동구 성수이로 77',
    '77 Seongsui-ro, Seongdong-gu, Seoul',
  ],
  [
    'store-haeundae',
    '예약마트 해운대점',
    'Yeyak Mart Haeundae',
    '부산광역시 해운대구 해운대로 570',
    '570 Haeundae-ro, Haeundae-gu, Busan',
  ],
  [
    'store-hongdae',
    '예약마트 홍대입구점',
    'Yeyak Mart Hongik Univ.',
    '서울특별시 마포구 양화로 161',
    '161 Yanghwa-ro, Mapo-gu, Seoul',
  ],
  [
    'store-gangnam',
    '예약마트 강남역점',
    'Yeyak Mart Gangnam Station',
    '서울특별시 강남구 강남대로 402',
    '402 Gangnam-daero, Gangnam-gu, Seoul',
  ],
  [
    'store-pangyo',
    '예약마트 판교점',
    'Yeyak Mart Pangyo',
    '경기도 성남시 분당구 판교역로 152',
    '152 Pangyoyeok-ro, Bundang-gu, Seongnam',
  ],
  [
    'store-songdo',
    '예약마트 송도점',
    'Yeyak Mart Songdo',
    '인천광역시 연수구 컨벤시아대로 165',
    '165 Convensia-daero, Yeonsu-gu, Incheon',
  ],
  [
    'store-dunsan',
    '예약마트 대전둔산점',
    'Yeyak Mart Daejeon Dunsan',
    '대전광역시 서구 둔산로 123',
    '123 Dunsan-ro, Seo-gu, Daejeon',
  ],
  [
    'store-dongseongno',
    '예약마트 동성로점',
    'Yeyak Mart Dongseong-ro',
    '대구광역시 중구 동성로2길 80',
    '80 Dongseong-ro 2-gil, Jung-gu, Daegu',
  ],
  [
    'store-sangmu',
    '예약마트 광주상무점',
    'Yeyak Mart Gwangju Sangmu',
    '광주광역시 서구 상무중앙로 61',
    '61 Sangmujungang-ro, Seo-gu, Gwangju',
  ],
  [
    'store-jejunohyeong',
    '예약마트 제주노형점',
    'Yeyak Mart Jeju Nohyeong',
    '제주특별자치도 제주시 노형로 407',
    '407 Nohyeong-ro, Jeju-si, Jeju',
  ],
];

/** The first two stores keep the short list that walk-throughs and tests know. */
const everywhere = [
  { slug: 'gimbap', ko: '참치마요 삼각김밥', en: 'Tuna mayo triangle gimbap', price: 1_400, stock: 40 },
  { slug: 'lunchbox', ko: '불고기 도시락', en: 'Bulgogi lunch box', price: 5_200, stock: 24 },
  { slug: 'sandwich', ko: '에그 샌드위치', en: 'Egg sandwich', price: 3_300, stock: 30 },
  { slug: 'banana-milk', ko: '바나나맛 우유', en: 'Banana flavoured milk', price: 1_700, stock: 60 },
  { slug: 'honey-butter-chips', ko: '허니버터칩', en: 'Honey butter chips', price: 2_000, stock: 12 },
  { slug: 'strawberry-cake', ko: '생딸기 케이크', en: 'Fresh strawberry cake', price: 28_000, stock: 3 },
] as const;
const elsewhere = [
  ...everywhere,
  { slug: 'cup-ramyeon', ko: '매운 컵라면', en: 'Spicy cup ramyeon', price: 1_500, stock: 48 },
  { slug: 'americano', ko: '아이스 아메리카노', en: 'Iced americano', price: 2_000, stock: 80 },
  { slug: 'kimchi-jjigae', ko: '김치찌개 도시락', en: 'Kimchi stew lunch box', price: 5_900, stock: 16 },
  { slug: 'wine', ko: '하우스 레드와인', en: 'House red wine', price: 12_900, stock: 8 },
] as const;

const short = new Set(['store-seongsu', 'store-haeundae']);
const shelf = rows.flatMap(([providerId]) =>
  (short.has(providerId) ? everywhere : elsewhere).map((product) => ({
    ...product,
    providerId,
    sku: `${providerId.replace('store-', '')}-${product.slug}`,
  })),
);

/** Half of the price on the shelf, in whole hundreds. */
const wholesale = (price: number): number => Math.round(price / 200) * 100;

export const stores: DemoPart = {
  providers: rows.map((row) =>
    provider(
      row,
      { openingHours: ALWAYS, closedOnHolidays: false },
      row[0].replace('store-', '').toUpperCase(),
    ),
  ),
  offerings: shelf.map(({ sku, providerId, ko, en, price }) =>
    offering({ id: sku, providerId, kind: 'STORE_PICKUP', name: { ko, en }, price: won(price), sku }),
  ),
  stock: shelf.map(({ sku, providerId, ko, en, price, stock }) => ({
    sku,
    providerId,
    supplierId: demoSupplier.id,
    name: { ko, en },
    unitPrice: won(wholesale(price)),
    group: null,
    quantity: stock,
    lots: [],
  })),
};
