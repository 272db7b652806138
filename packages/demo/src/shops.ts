import { type DemoPart, offering, provider, type Row, week, won } from './shapes';
import { goodsSupplier } from './suppliers';

/** Shops pack from Monday to Saturday; orders are taken at any time. */
const hours = {
  openingHours: week([['10:00', '19:00']], { SATURDAY: [['10:00', '15:00']] }),
  closedOnHolidays: true,
};

interface Product {
  readonly slug: string;
  readonly ko: string;
  readonly en: string;
  readonly price: number;
  readonly stock: number;
}
const product = (slug: string, ko: string, en: string, price: number, stock: number): Product => ({
  slug,
  ko,
  en,
  price,
  stock,
});

const shelves: readonly { row: Row; products: readonly Product[] }[] = [
  {
    row: [
      'shop-ondam',
      '온담상점',
      'Ondam Shop',
      '서울특별시 종로구 북촌로 39',
      '39 Bukchon-ro, Jongno-gu, Seoul',
    ],
    products: [
      product('tea-cup', '백자 찻잔 세트', 'White porcelain tea cups', 48_000, 20),
      product('brass-spoons', '유기 수저 2벌', 'Brass spoons and chopsticks, two sets', 62_000, 15),
      product('moon-jar', '달항아리(소)', 'Moon jar, small', 185_000, 4),
      product('hanji-lamp', '한지 무드등', 'Paper lamp of hanji', 54_000, 12),
      product('bojagi', '조각보 테이블 러너', 'Patchwork table runner', 73_000, 9),
      product('incense', '침향 선향', 'Agarwood incense', 24_000, 40),
    ],
  },
  {
    row: [
      'shop-sanmaru',
      '산마루농원',
      'Sanmaru Farm',
      '강원특별자치도 평창군 대관령면 올림픽로 220',
      '220 Olympic-ro, Daegwallyeong, Pyeongchang',
    ],
    products: [
      product('potatoes', '햇감자 10kg', 'New potatoes, 10 kg', 26_900, 60),
      product('kimchi', '고랭지 배추김치 5kg', 'Highland kimchi, 5 kg', 38_500, 35),
      product('honey', '토종 벌꿀 1kg', 'Wild honey, 1 kg', 69_000, 18),
      product('namul', '건나물 모둠', 'Dried mountain herbs', 32_000, 25),
      product('deodeok', '더덕 1kg', 'Deodeok root, 1 kg', 41_000, 14),
    ],
  },
  {
    row: [
      'shop-badamul',
      '바다물상회',
      'Badamul Seafood',
      '전라남도 여수시 이순신광장로 167',
      '167 Yi Sun-sin Gwangjang-ro, Yeosu, Jeonnam',
    ],
    products: [
      product('mackerel', '손질 고등어 10팩', 'Mackerel fillets, 10 packs', 33_000, 30),
      product('gim', '돌김 100장', 'Rock laver, 100 sheets', 21_000, 80),
      product('gulbi', '영광 굴비 20미', 'Dried yellow corvina, 20', 119_000, 10),
      product('anchovies', '남해 볶음멸치 1kg', 'Anchovies, 1 kg', 29_800, 45),
      product('abalone', '활전복 1kg', 'Live abalone, 1 kg', 57_000, 16),
      product('seaweed-soup', '완도 미역 300g', 'Wando sea mustard, 300 g', 12_500, 70),
    ],
  },
  {
    row: [
      'shop-gyulbat',
      '귤밭가게',
      'Gyulbat Grove',
      '제주특별자치도 서귀포시 남원읍 태위로 551',
      '551 Taewi-ro, Namwon, Seogwipo, Jeju',
    ],
    products: [
      product('hallabong', '한라봉 5kg', 'Hallabong tangerines, 5 kg', 42_000, 40),
      product('gyul', '노지 감귤 10kg', 'Tangerines, 10 kg', 29_900, 90),
      product('gyul-tea', '감귤청 1kg', 'Tangerine syrup, 1 kg', 19_500, 50),
      product('omaegi', '오메기떡 20개', 'Omegi rice cakes, 20', 24_000, 32),
    ],
  },
  {
    row: [
      'shop-haru',
      '하루생활',
      'Haru Living',
      '경기도 파주시 회동길 145',
      '145 Hoedong-gil, Paju, Gyeonggi',
    ],
    products: [
      product('linen-sheets', '린넨 침구 세트', 'Linen bedding', 139_000, 22),
      product('towels', '호텔 수건 10장', 'Hotel towels, 10', 45_900, 60),
      product('dripper', '핸드드립 세트', 'Pour-over coffee set', 58_000, 26),
      product('air-purifier', '탁상 공기청정기', 'Desktop air purifier', 99_000, 18),
      product('desk-lamp', '각도 조절 스탠드', 'Adjustable desk lamp', 67_000, 33),
      product('umbrella', '초경량 우산', 'Ultralight umbrella', 23_900, 75),
      product('mug', '보온 머그 450ml', 'Insulated mug, 450 ml', 31_500, 48),
    ],
  },
  {
    row: [
      'shop-balgeum',
      '발걸음스포츠',
      'Balgeoreum Sports',
      '부산광역시 동래구 충렬대로 237',
      '237 Chungnyeol-daero, Dongnae-gu, Busan',
    ],
    products: [
      product('trail-shoes', '트레일 러닝화', 'Trail running shoes', 128_000, 24),
      product('down-jacket', '경량 패딩', 'Light down jacket', 159_000, 17),
      product('poles', '등산 스틱 2개', 'Trekking poles, a pair', 64_000, 28),
      product('yoga-mat', '요가 매트 6mm', 'Yoga mat, 6 mm', 34_000, 55),
      product('camp-chair', '접이식 캠핑 의자', 'Folding camp chair', 49_000, 38),
    ],
  },
  {
    row: [
      'shop-byeolbit',
      '별빛문구',
      'Byeolbit Stationery',
      '대구광역시 중구 국채보상로 585',
      '585 Gukchaebosang-ro, Jung-gu, Daegu',
    ],
    products: [
      product('planner', '2027 다이어리', 'Planner 2027', 18_500, 100),
      product('fountain-pen', '만년필 F촉', 'Fountain pen, F', 39_000, 25),
      product('brush-set', '수채 붓 세트', 'Watercolour brushes', 27_000, 30),
      product('stickers', '계절 스티커 12종', 'Stickers of the seasons, 12', 9_900, 120),
      product('letter-set', '한지 편지지', 'Letter paper of hanji', 12_000, 64),
    ],
  },
];

const shelf = shelves.flatMap(({ row: [providerId], products }) =>
  products.map((each) => ({ ...each, providerId, sku: `${providerId.replace('shop-', '')}-${each.slug}` })),
);

/** Six tenths of the price in the shop, in whole hundreds. */
const wholesale = (price: number): number => Math.round((price * 0.6) / 100) * 100;

export const shops: DemoPart = {
  providers: shelves.map(({ row }) => provider(row, hours)),
  offerings: shelf.map(({ sku, providerId, ko, en, price }) =>
    offering({ id: sku, providerId, kind: 'SHOP_DELIVERY', name: { ko, en }, price: won(price), sku }),
  ),
  stock: shelf.map(({ sku, providerId, ko, en, price, stock }) => ({
    sku,
    providerId,
    supplierId: goodsSupplier.id,
    name: { ko, en },
    unitPrice: won(wholesale(price)),
    group: null,
    quantity: stock,
    lots: [],
  })),
};
