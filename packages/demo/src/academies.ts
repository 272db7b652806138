import { type DemoCourse, type DemoPart, offering, provider, type Row, week, won } from './shapes';

const hours = {
  openingHours: week([['10:00', '22:00']], { SATURDAY: [['10:00', '18:00']] }),
  closedOnHolidays: true,
};

type Course = readonly [
  slug: string,
  nameKo: string,
  nameEn: string,
  price: number,
  seats: number,
  startsInWeeks: number,
  weekday: DemoCourse['weekday'],
  from: string,
  to: string,
  sessions: number,
];

const schools: readonly { row: Row; room: readonly [ko: string, en: string]; courses: readonly Course[] }[] =
  [
    {
      row: [
        'academy-baeumteo',
        '배움터아카데미',
        'Baeumteo Academy',
        '서울특별시 서초구 서초대로 301',
        '301 Seocho-daero, Seocho-gu, Seoul',
      ],
      room: ['3층 강의실', 'Room 3F'],
      courses: [
        [
          'python-basics',
          '파이썬 첫걸음',
          'First Steps in Python',
          180_000,
          20,
          1,
          'TUESDAY',
          '19:00',
          '21:00',
          6,
        ],
        [
          'spreadsheets',
          '실무 엑셀',
          'Spreadsheets at Work',
          120_000,
          24,
          2,
          'THURSDAY',
          '19:00',
          '21:00',
          4,
        ],
        [
          'data-analysis',
          '데이터 분석 입문',
          'Data Analysis',
          260_000,
          16,
          3,
          'SATURDAY',
          '10:00',
          '13:00',
          8,
        ],
        [
          'presentation',
          '말하기와 발표',
          'Speaking in Public',
          90_000,
          12,
          1,
          'WEDNESDAY',
          '19:30',
          '21:30',
          3,
        ],
      ],
    },
    {
      row: [
        'academy-soriteul',
        '소리틀음악학원',
        'Soriteul Music School',
        '서울특별시 강동구 천호대로 1055',
        '1055 Cheonho-daero, Gangdong-gu, Seoul',
      ],
      room: ['연습실 1', 'Practice room 1'],
      courses: [
        ['gayageum', '가야금 입문', 'Gayageum for Beginners', 150_000, 8, 1, 'FRIDAY', '18:30', '20:00', 8],
        ['choir', '동네 합창단', 'Neighbourhood Choir', 60_000, 30, 2, 'MONDAY', '19:00', '21:00', 10],
        ['ukulele', '우쿨렐레 하루', 'Ukulele in a Day', 45_000, 10, 1, 'SATURDAY', '13:00', '17:00', 1],
      ],
    },
    {
      row: [
        'academy-haneulbit',
        '하늘빛외국어학원',
        'Haneulbit Languages',
        '경기도 안양시 동안구 시민대로 187',
        '187 Simin-daero, Dongan-gu, Anyang',
      ],
      room: ['502호', 'Room 502'],
      courses: [
        ['english-talk', '생활 영어 회화', 'Everyday English', 140_000, 12, 1, 'MONDAY', '20:00', '21:30', 8],
        ['japanese', '일본어 기초', 'Japanese Basics', 140_000, 12, 2, 'WEDNESDAY', '20:00', '21:30', 8],
        [
          'korean-sign',
          '한국 수어 첫걸음',
          'Korean Sign Language',
          80_000,
          15,
          2,
          'SATURDAY',
          '10:00',
          '12:00',
          6,
        ],
      ],
    },
    {
      row: [
        'academy-sonmat',
        '손맛요리학원',
        'Sonmat Cooking School',
        '부산광역시 수영구 광안로 61',
        '61 Gwangan-ro, Suyeong-gu, Busan',
      ],
      room: ['조리실', 'Kitchen'],
      courses: [
        ['kimjang', '김장 체험', 'Making Winter Kimchi', 70_000, 16, 1, 'SATURDAY', '11:00', '15:00', 1],
        [
          'home-meal',
          '집밥 한 달',
          'A Month of Home Cooking',
          190_000,
          10,
          2,
          'TUESDAY',
          '18:30',
          '20:30',
          4,
        ],
        ['baking', '우리밀 제빵', 'Baking with Korean Wheat', 210_000, 8, 3, 'THURSDAY', '14:00', '17:00', 5],
      ],
    },
    {
      row: [
        'academy-ieum',
        '이음코딩학원',
        'Ieum Coding School',
        '대전광역시 유성구 엑스포로 123',
        '123 Expo-ro, Yuseong-gu, Daejeon',
      ],
      room: ['컴퓨터실 A', 'Computer room A'],
      courses: [
        ['scratch', '어린이 코딩', 'Coding for Children', 110_000, 14, 1, 'SATURDAY', '10:00', '12:00', 6],
        ['web', '웹 개발 실전', 'Web Development', 450_000, 18, 3, 'MONDAY', '19:00', '22:00', 12],
        ['ai-office', '사무를 돕는 AI', 'AI for the Office', 95_000, 22, 2, 'FRIDAY', '14:00', '17:00', 2],
      ],
    },
    {
      row: [
        'academy-namu',
        '나무공방학교',
        'Namu Woodworking School',
        '광주광역시 동구 예술길 17',
        '17 Yesul-gil, Dong-gu, Gwangju',
      ],
      room: ['목공실', 'Workshop'],
      courses: [
        ['stool', '나만의 스툴', 'Build Your Own Stool', 160_000, 6, 1, 'SATURDAY', '13:00', '17:00', 2],
        ['spoon', '나무 숟가락 깎기', 'Carving a Spoon', 48_000, 8, 2, 'SUNDAY', '14:00', '17:00', 1],
      ],
    },
    {
      row: [
        'academy-saerok',
        '새록직업학교',
        'Saerok Vocational School',
        '대구광역시 달서구 성서공단로 11',
        '11 Seongseogongdan-ro, Dalseo-gu, Daegu',
      ],
      room: ['실습동 201', 'Training wing 201'],
      courses: [
        ['barista', '바리스타 2급', 'Barista, Level 2', 280_000, 12, 2, 'TUESDAY', '10:00', '13:00', 8],
        ['first-aid', '응급처치 교육', 'First Aid', 35_000, 30, 1, 'THURSDAY', '14:00', '18:00', 1],
        [
          'forklift',
          '지게차 운전 기능',
          'Forklift Driving',
          320_000,
          10,
          3,
          'WEDNESDAY',
          '09:00',
          '12:00',
          6,
        ],
      ],
    },
  ];

export const academies: DemoPart = {
  providers: schools.map(({ row }) => provider(row, hours)),
  offerings: schools.flatMap(({ row: [providerId], room: [roomKo, roomEn], courses }) =>
    courses.map(([slug, ko, en, price, capacity, startsInWeeks, weekday, from, to, sessions]) =>
      offering({
        id: `${providerId.replace('academy-', '')}-${slug}`,
        providerId,
        kind: 'COURSE_ENROLLMENT',
        name: { ko, en },
        description: {
          ko: `${sessions}회, ${from}~${to}`,
          en: sessions === 1 ? `Once, ${from} to ${to}` : `${sessions} times, ${from} to ${to}`,
        },
        price: won(price),
        capacity,
        course: { startsInWeeks, weekday, from, to, sessions, place: { ko: roomKo, en: roomEn } },
      }),
    ),
  ),
  stock: [],
};
