import { type DemoPart, offering, provider, type Row, week, won } from './shapes';
import { vaccineSupplier } from './suppliers';

/** Clinics: a lunch break, Saturday mornings. */
const clinicHours = {
  openingHours: week(
    [
      ['09:00', '13:00'],
      ['14:00', '18:00'],
    ],
    { SATURDAY: [['09:00', '13:00']] },
  ),
  closedOnHolidays: true,
};
/** Public health centres: a shorter break, no Saturdays. */
const publicHours = {
  openingHours: week([
    ['09:00', '12:00'],
    ['13:00', '18:00'],
  ]),
  closedOnHolidays: true,
};

const clinics: readonly Row[] = [
  [
    'hospital-saebom',
    '새봄의원',
    'Saebom Clinic',
    '서울특별시 마포구 월드컵로 124',
    '124 World Cup-ro, Mapo-gu, Seoul',
  ],
  [
    'hospital-hanmaum',
    '한마음소아청소년과의원',
    'Hanmaum Children’s Clinic',
    '서울특별시 송파구 올림픽로 289',
    '289 Olympic-ro, Songpa-gu, Seoul',
  ],
  [
    'hospital-pureun',
    '푸른내과의원',
    'Pureun Internal Medicine',
    '서울특별시 관악구 남부순환로 1820',
    '1820 Nambusunhwan-ro, Gwanak-gu, Seoul',
  ],
  [
    'hospital-areum',
    '아름가정의학과의원',
    'Areum Family Medicine',
    '경기도 고양시 일산동구 중앙로 1193',
    '1193 Jungang-ro, Ilsandong-gu, Goyang',
  ],
  [
    'hospital-dasom',
    '다솜병원',
    'Dasom Hospital',
    '경기도 수원시 팔달구 효원로 241',
    '241 Hyowon-ro, Paldal-gu, Suwon',
  ],
  [
    'hospital-haeoreum',
    '해오름병원',
    'Haeoreum Hospital',
    '부산광역시 부산진구 중앙대로 720',
    '720 Jungang-daero, Busanjin-gu, Busan',
  ],
  [
    'hospital-geumgang',
    '금강연합의원',
    'Geumgang United Clinic',
    '대전광역시 유성구 대학로 76',
    '76 Daehak-ro, Yuseong-gu, Daejeon',
  ],
  [
    'hospital-dalgubeol',
    '달구벌내과의원',
    'Dalgubeol Internal Medicine',
    '대구광역시 수성구 달구벌대로 2400',
    '2400 Dalgubeol-daero, Suseong-gu, Daegu',
  ],
  [
    'hospital-bitgoeul',
    '빛고을의원',
    'Bitgoeul Clinic',
    '광주광역시 북구 용봉로 55',
    '55 Yongbong-ro, Buk-gu, Gwangju',
  ],
  [
    'hospital-halla',
    '한라소아과의원',
    'Halla Children’s Clinic',
    '제주특별자치도 제주시 연북로 260',
    '260 Yeonbuk-ro, Jeju-si, Jeju',
  ],
];
const publicCentres: readonly Row[] = [
  [
    'hospital-seongdong-public',
    '성동 예약보건지소',
    'Yeyak Public Health Centre, Seongdong',
    '서울특별시 성동구 마장로 23',
    '23 Majang-ro, Seongdong-gu, Seoul',
  ],
  [
    'hospital-gangneung-public',
    '강릉 예약보건지소',
    'Yeyak Public Health Centre, Gangneung',
    '강원특별자치도 강릉시 남대천로 159',
    '159 Namdaecheon-ro, Gangneung, Gangwon',
  ],
];

/** Diseases with the series against them, and the vaccines that there are: all of them made up. */
const diseases = {
  INFLUENZA: {
    name: { ko: '인플루엔자(독감)', en: 'Influenza' },
    count: 1,
    intervalDays: 0,
    vaccines: [
      { slug: 'flugard-quad', ko: '플루가드 4가', en: 'Flugard Quad', price: 14_000 },
      { slug: 'saeflu-cell', ko: '새플루 셀', en: 'Saeflu Cell', price: 16_500 },
      { slug: 'nasaflu', ko: '나사플루 비강', en: 'Nasaflu Nasal', price: 19_000 },
    ],
  },
  COVID_19: {
    name: { ko: '코로나19', en: 'COVID-19' },
    count: 1,
    intervalDays: 0,
    vaccines: [
      { slug: 'coronaguard-m', ko: '코로나가드 M', en: 'Coronaguard M', price: 31_000 },
      { slug: 'saecov-protein', ko: '새코브 프로틴', en: 'Saecov Protein', price: 28_000 },
    ],
  },
  HEPATITIS_B: {
    name: { ko: 'B형 간염', en: 'Hepatitis B' },
    count: 3,
    intervalDays: 30,
    vaccines: [
      { slug: 'hepavera', ko: '헤파베라', en: 'Hepavera', price: 9_000 },
      { slug: 'hepashield', ko: '헤파쉴드', en: 'Hepashield', price: 9_800 },
    ],
  },
  HPV: {
    name: { ko: '사람유두종바이러스(HPV)', en: 'Human papillomavirus (HPV)' },
    count: 3,
    intervalDays: 60,
    vaccines: [
      { slug: 'papigard-9', ko: '파피가드 9', en: 'Papigard 9', price: 128_000 },
      { slug: 'papigard-4', ko: '파피가드 4', en: 'Papigard 4', price: 86_000 },
    ],
  },
  SHINGLES: {
    name: { ko: '대상포진', en: 'Shingles' },
    count: 2,
    intervalDays: 60,
    vaccines: [
      { slug: 'zosteron', ko: '조스테론', en: 'Zosteron', price: 142_000 },
      { slug: 'saezoster', ko: '새조스터', en: 'Saezoster', price: 96_000 },
    ],
  },
  PNEUMOCOCCUS: {
    name: { ko: '폐렴구균', en: 'Pneumococcus' },
    count: 1,
    intervalDays: 0,
    vaccines: [{ slug: 'pneumovera-20', ko: '뉴모베라 20', en: 'Pneumovera 20', price: 78_000 }],
  },
  MMR: {
    name: { ko: '홍역·볼거리·풍진(MMR)', en: 'Measles, mumps, rubella (MMR)' },
    count: 2,
    intervalDays: 28,
    vaccines: [{ slug: 'trivax-mmr', ko: '트라이백스 MMR', en: 'Trivax MMR', price: 17_000 }],
  },
} as const;
type Disease = keyof typeof diseases;

const childrens: readonly Disease[] = ['INFLUENZA', 'HEPATITIS_B', 'HPV', 'MMR'];
const adults: readonly Disease[] = ['INFLUENZA', 'COVID_19', 'SHINGLES', 'PNEUMOCOCCUS'];
const all = Object.keys(diseases) as Disease[];
const given: Record<string, readonly Disease[]> = {
  'hospital-saebom': all,
  'hospital-hanmaum': childrens,
  'hospital-pureun': adults,
  'hospital-areum': [...adults, 'HPV'],
  'hospital-dasom': [...adults, 'HEPATITIS_B'],
  'hospital-haeoreum': all,
  'hospital-geumgang': [...adults, 'HPV'],
  'hospital-dalgubeol': adults,
  'hospital-bitgoeul': ['INFLUENZA', 'COVID_19', 'HEPATITIS_B'],
  'hospital-halla': childrens,
  'hospital-seongdong-public': ['INFLUENZA', 'COVID_19', 'HEPATITIS_B', 'PNEUMOCOCCUS'],
  'hospital-gangneung-public': ['INFLUENZA', 'COVID_19', 'PNEUMOCOCCUS'],
};

const isPublic = new Set(publicCentres.map(([id]) => id));
const injections = Object.entries(given).flatMap(([providerId, some]) =>
  some.map((disease) => ({ providerId, disease, of: providerId.replace('hospital-', '') })),
);

export const hospitals: DemoPart = {
  providers: [
    ...clinics.map((row) => provider(row, clinicHours)),
    ...publicCentres.map((row) => provider(row, publicHours)),
  ],
  offerings: injections.map(({ providerId, disease, of }) => {
    const { name, count, intervalDays } = diseases[disease];
    return offering({
      id: `${of}-${disease.toLowerCase().replace('_', '-')}`,
      providerId,
      kind: 'VACCINATION',
      name: { ko: `${name.ko} 예방접종`, en: `${name.en} vaccination` },
      description:
        count === 1
          ? null
          : {
              ko: `${count}회 접종, ${intervalDays}일 이상 간격`,
              en: `A series of ${count}, at least ${intervalDays} days apart`,
            },
      price: won(0),
      stockGroup: disease,
      slotPlan: { minutes: 60, capacity: isPublic.has(providerId) ? 12 : 6 },
      doses: { disease, count, intervalDays },
      preparation: {
        ko: '신분증을 가지고 오세요. 열이 나면 날짜를 바꿔 주세요. 접종 후 20~30분간 병원에 머물러 주세요.',
        en: 'Bring your identity card. If you have a fever, choose another date. Please stay for 20 to 30 minutes afterwards.',
      },
    });
  }),
  stock: injections.flatMap(({ providerId, disease, of }, place) =>
    diseases[disease].vaccines.map(({ slug, ko, en, price }, nth) => {
      const lots = [
        {
          lot: `SB${26_400 + place}A`,
          quantity: 12 + ((place * 5 + nth * 3) % 9),
          validForDays: 95 + nth * 20,
        },
        { lot: `SB${26_400 + place}B`, quantity: 8 + ((place + nth) % 5), validForDays: 240 },
      ];
      return {
        sku: `${of}-${slug}`,
        providerId,
        supplierId: vaccineSupplier.id,
        name: { ko, en },
        unitPrice: won(price),
        group: disease,
        quantity: lots.reduce((sum, { quantity }) => sum + quantity, 0),
        lots,
      };
    }),
  ),
};
