import { type DemoPart, offering, provider, type Row, type Text, week, won } from './shapes';

/** Check-ups are done fasting: early mornings, Saturdays too. */
const hours = {
  openingHours: week(
    [
      ['07:30', '11:30'],
      ['13:00', '16:00'],
    ],
    { SATURDAY: [['07:30', '11:30']] },
  ),
  closedOnHolidays: true,
};

const rows: readonly Row[] = [
  [
    'centre-hangyeol',
    '한결건강검진센터',
    'Hangyeol Check-up Centre',
    '서울특별시 강남구 테헤란로 211',
    '211 Teheran-ro, Gangnam-gu, Seoul',
  ],
  [
    'centre-gwanghwa',
    '광화검진의료원',
    'Gwanghwa Medical Check-up',
    '서울특별시 종로구 새문안로 68',
    '68 Saemunan-ro, Jongno-gu, Seoul',
  ],
  [
    'centre-yeouido',
    '여의도웰체크센터',
    'Yeouido WellCheck',
    '서울특별시 영등포구 국제금융로 24',
    '24 Gukjegeumyung-ro, Yeongdeungpo-gu, Seoul',
  ],
  [
    'centre-bundang',
    '분당미래검진센터',
    'Bundang Mirae Check-up',
    '경기도 성남시 분당구 황새울로 312',
    '312 Hwangsaeul-ro, Bundang-gu, Seongnam',
  ],
  [
    'centre-songdo',
    '송도바다건강센터',
    'Songdo Bada Health Centre',
    '인천광역시 연수구 센트럴로 194',
    '194 Central-ro, Yeonsu-gu, Incheon',
  ],
  [
    'centre-seomyeon',
    '서면든든검진센터',
    'Seomyeon Deundeun Check-up',
    '부산광역시 부산진구 가야대로 772',
    '772 Gaya-daero, Busanjin-gu, Busan',
  ],
  [
    'centre-dunsan',
    '둔산온건강검진센터',
    'Dunsan On Check-up',
    '대전광역시 서구 대덕대로 220',
    '220 Daedeok-daero, Seo-gu, Daejeon',
  ],
];

const basic: readonly Text[] = [
  { ko: '문진·신체계측·혈압', en: 'History, body measurements, blood pressure' },
  { ko: '혈액검사 28종', en: 'Blood test, 28 values' },
  { ko: '소변검사', en: 'Urine test' },
  { ko: '흉부 엑스선', en: 'Chest X-ray' },
  { ko: '심전도', en: 'Electrocardiogram' },
];
const prime: readonly Text[] = [
  ...basic,
  { ko: '혈액검사 64종(암표지자 포함)', en: 'Blood test, 64 values with tumour markers' },
  { ko: '수면 위내시경', en: 'Gastroscopy under sedation' },
  { ko: '복부·갑상선 초음파', en: 'Ultrasound of abdomen and thyroid' },
  { ko: '저선량 폐 CT', en: 'Low-dose CT of the lungs' },
  { ko: '골밀도 검사', en: 'Bone density' },
];
const women: readonly Text[] = [
  ...basic,
  { ko: '유방 촬영·초음파', en: 'Mammography and ultrasound' },
  { ko: '자궁경부 세포검사', en: 'Cervical smear' },
  { ko: '골밀도 검사', en: 'Bone density' },
];

const packages = [
  {
    slug: 'basic',
    ko: '기본 종합검진',
    en: 'Basic check-up',
    price: 290_000,
    capacity: 6,
    contents: basic,
    preparation: {
      ko: '검진 전날 밤 9시부터 금식하세요. 물은 조금 드셔도 됩니다. 신분증을 가지고 오세요.',
      en: 'Fast from 9 in the evening before; a little water is fine. Bring your identity card.',
    },
  },
  {
    slug: 'prime',
    ko: '프라임 종합검진',
    en: 'Prime check-up',
    price: 890_000,
    capacity: 3,
    contents: prime,
    preparation: {
      ko: '검진 전날 저녁은 죽으로 드시고 밤 9시부터 물도 드시지 마세요. 수면 내시경을 하므로 운전하지 말고 보호자와 함께 오세요. 드시는 약은 미리 알려 주세요.',
      en: 'A light supper on the eve, and from 9 in the evening neither food nor water. There is sedation: do not drive, and come with somebody. Tell us beforehand what medicines you take.',
    },
  },
  {
    slug: 'women',
    ko: '여성 정밀검진',
    en: "Women's check-up",
    price: 540_000,
    capacity: 3,
    contents: women,
    preparation: {
      ko: '생리 기간을 피해서 예약하세요. 검진 전날 밤 9시부터 금식하세요.',
      en: 'Not during your period. Fast from 9 in the evening before.',
    },
  },
] as const;

export const checkUpCentres: DemoPart = {
  providers: rows.map((row) => provider(row, hours)),
  offerings: rows.flatMap(([providerId], nth) =>
    packages.map(({ slug, ko, en, price, capacity, contents, preparation }) =>
      offering({
        id: `${providerId.replace('centre-', 'check-up-')}-${slug}`,
        providerId,
        kind: 'HEALTH_CHECKUP',
        name: { ko, en },
        price: won(price + (nth % 3) * 20_000),
        slotPlan: { minutes: 60, capacity },
        contents,
        preparation,
      }),
    ),
  ),
  stock: [],
};
