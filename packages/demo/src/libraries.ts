import { type DemoPart, offering, provider, type Row, week, won } from './shapes';

/** The people behind an e-library; books are asked for at any time. */
const hours = {
  openingHours: week([['09:00', '18:00']], { SATURDAY: [['09:00', '17:00']] }),
  closedOnHolidays: true,
};

const rows: readonly Row[] = [
  [
    'library-geulsaem',
    '글샘전자도서관',
    'Geulsaem e-Library',
    '서울특별시 서대문구 연세로 12',
    '12 Yonsei-ro, Seodaemun-gu, Seoul',
  ],
  [
    'library-chaekgil',
    '책길도서관',
    'Chaekgil Library',
    '서울특별시 은평구 진관2로 29',
    '29 Jingwan 2-ro, Eunpyeong-gu, Seoul',
  ],
  [
    'library-paju',
    '파주책누리도서관',
    'Paju Chaeknuri Library',
    '경기도 파주시 문발로 214',
    '214 Munbal-ro, Paju, Gyeonggi',
  ],
  [
    'library-sejong',
    '세종한글도서관',
    'Sejong Hangul Library',
    '세종특별자치시 다솜3로 48',
    '48 Dasom 3-ro, Sejong',
  ],
  [
    'library-jeonju',
    '전주한옥도서관',
    'Jeonju Hanok Library',
    '전북특별자치도 전주시 완산구 태조로 44',
    '44 Taejo-ro, Wansan-gu, Jeonju',
  ],
  [
    'library-ulsan',
    '울산고래도서관',
    'Ulsan Gorae Library',
    '울산광역시 남구 장생포고래로 244',
    '244 Jangsaengpogorae-ro, Nam-gu, Ulsan',
  ],
];

type Book = readonly [
  slug: string,
  titleKo: string,
  titleEn: string,
  authorKo: string,
  authorEn: string,
  publisherKo: string,
  publisherEn: string,
  year: number,
  fee: number,
];

/** Titles, authors and publishers are made up. */
const books: readonly Book[] = [
  ['slow-tides', '느린 밀물', 'Slow Tides', '서이경', 'Seo Ikyung', '물결서가', 'Mulgyeol Books', 2024, 900],
  [
    'alley-light',
    '골목의 불빛',
    'Lights of the Alley',
    '한도현',
    'Han Dohyun',
    '달빛출판',
    'Dalbit Press',
    2021,
    700,
  ],
  [
    'grandmother-soup',
    '할머니의 국 한 그릇',
    "A Bowl of Grandmother's Soup",
    '조은별',
    'Jo Eunbyeol',
    '온기',
    'Ongi',
    2023,
    800,
  ],
  [
    'northern-star',
    '북쪽의 별자리',
    'Stars of the North',
    '문태경',
    'Moon Taekyung',
    '은하문고',
    'Eunha',
    2019,
    600,
  ],
  [
    'money-at-forty',
    '마흔의 돈 공부',
    'Money at Forty',
    '배상훈',
    'Bae Sanghoon',
    '셈과삶',
    'Sem & Life',
    2025,
    1_400,
  ],
  [
    'small-systems',
    '작은 시스템의 힘',
    'The Power of Small Systems',
    '노아람',
    'Noh Aram',
    '코드나무',
    'Code Tree',
    2026,
    1_500,
  ],
  [
    'walk-jeju',
    '제주를 걷는 사계절',
    'Four Seasons Walking Jeju',
    '강바람',
    'Kang Baram',
    '길위',
    'Giru',
    2022,
    1_000,
  ],
  [
    'joseon-kitchen',
    '조선의 부엌',
    'Kitchens of Joseon',
    '유정연',
    'Yoo Jeongyeon',
    '옛글방',
    'Yetgeul',
    2018,
    1_100,
  ],
  [
    'sleep-well',
    '잘 자는 연습',
    'Learning to Sleep',
    '민서우',
    'Min Seowoo',
    '마음결',
    'Maeumgyeol',
    2025,
    900,
  ],
  ['dokkaebi', '도깨비 학교', 'The Goblin School', '윤나비', 'Yoon Nabi', '아이숲', 'Isup', 2024, 500],
  [
    'whale-road',
    '고래가 가는 길',
    'The Way of Whales',
    '홍해솔',
    'Hong Haesol',
    '푸른바다',
    'Blue Sea',
    2020,
    800,
  ],
  [
    'data-stories',
    '숫자로 읽는 이웃',
    'Neighbours in Numbers',
    '차은호',
    'Cha Eunho',
    '셈과삶',
    'Sem & Life',
    2026,
    1_300,
  ],
  [
    'winter-garden',
    '겨울 정원',
    'A Garden in Winter',
    '이소담',
    'Lee Sodam',
    '물결서가',
    'Mulgyeol Books',
    2023,
    700,
  ],
];

/** Each library has most of the books, and one has them all. */
const held = rows.flatMap(([providerId], library) =>
  books.flatMap((book, nth) =>
    library === 0 || (nth + library) % 4 !== 0 ? [{ providerId, book, nth }] : [],
  ),
);

export const libraries: DemoPart = {
  providers: rows.map((row) => provider(row, hours)),
  offerings: held.map(({ providerId, book, nth }) => {
    const [slug, ko, en, authorKo, authorEn, publisherKo, publisherEn, publishedIn, fee] = book;
    return offering({
      id: `${providerId.replace('library-', '')}-${slug}`,
      providerId,
      kind: 'EBOOK_RENTAL',
      name: { ko, en },
      price: won(fee),
      capacity: 1 + (nth % 4),
      book: {
        author: { ko: authorKo, en: authorEn },
        publisher: { ko: publisherKo, en: publisherEn },
        publishedIn,
      },
    });
  }),
  stock: [],
};
