/** What somebody does with a reservation after it was made. */
export type DemoAct =
  | { desk: string; action: 'CONFIRM' | 'DENY' | 'START' | 'COMPLETE' | 'NO_SHOW'; note?: string }
  | { desk: string; milestone: string }
  | { customer: 'cancel' | 'giveBack' };

/** One reservation of the demonstration, from the wish to where it is left standing. */
export interface DemoVisit {
  /** Its idempotency key: however often it is played, it is one reservation. */
  key: string;
  customer: 'customer-minji' | 'customer-junho';
  offeringId: string;
  quantity?: number;
  /** Which of the next free slots, from 0; left out where there is none. */
  slot?: number;
  personId?: string;
  /** Names of those who take part; their contacts are made up. */
  participants?: readonly string[];
  /** Where a parcel goes. */
  address?: string;
  /** The card's token; left out where it is not paid for (yet). */
  token?: 'tok_ok' | 'tok_declined';
  then?: readonly DemoAct[];
}

const HOME = '서울특별시 마포구 월드컵로 100, 302호';

/**
 * Reservations of all kinds in every state that lasts, made by the people of the demonstration through the same door as
 * everybody else's. The two no-shows stand where they were before until their slots have begun, as any desk has to wait for
 * that: a start after it marks them.
 */
export const demoVisits: readonly DemoVisit[] = [
  {
    key: 'demo-pick-up-waiting',
    customer: 'customer-minji',
    offeringId: 'seongsu-gimbap',
    quantity: 2,
    token: 'tok_ok',
  },
  {
    key: 'demo-pick-up-done',
    customer: 'customer-minji',
    offeringId: 'seongsu-lunchbox',
    token: 'tok_ok',
    then: [{ desk: 'staff-seongsu', action: 'COMPLETE' }],
  },
  {
    key: 'demo-pick-up-cancelled',
    customer: 'customer-junho',
    offeringId: 'haeundae-sandwich',
    token: 'tok_ok',
    then: [{ customer: 'cancel' }],
  },
  {
    key: 'demo-pick-up-declined',
    customer: 'customer-junho',
    offeringId: 'seongsu-sandwich',
    token: 'tok_declined',
  },
  { key: 'demo-pick-up-unpaid', customer: 'customer-junho', offeringId: 'seongsu-banana-milk', quantity: 3 },
  {
    key: 'demo-vaccination-booked',
    customer: 'customer-minji',
    offeringId: 'saebom-influenza',
    slot: 5,
    personId: 'person-haneul',
  },
  {
    key: 'demo-vaccination-done',
    customer: 'customer-minji',
    offeringId: 'saebom-hepatitis-b',
    slot: 0,
    personId: 'person-minji',
    then: [{ desk: 'staff-hospital', action: 'COMPLETE' }],
  },
  {
    key: 'demo-vaccination-missed',
    customer: 'customer-minji',
    offeringId: 'saebom-covid-19',
    slot: 0,
    personId: 'person-minji',
    then: [{ desk: 'staff-hospital', action: 'NO_SHOW' }],
  },
  {
    key: 'demo-check-up-requested',
    customer: 'customer-junho',
    offeringId: 'check-up-hangyeol-basic',
    slot: 8,
    token: 'tok_ok',
  },
  {
    key: 'demo-check-up-confirmed',
    customer: 'customer-minji',
    offeringId: 'check-up-hangyeol-prime',
    slot: 12,
    token: 'tok_ok',
    then: [{ desk: 'staff-centre', action: 'CONFIRM' }],
  },
  {
    key: 'demo-check-up-missed',
    customer: 'customer-junho',
    offeringId: 'check-up-hangyeol-women',
    slot: 0,
    token: 'tok_ok',
    then: [
      { desk: 'staff-centre', action: 'CONFIRM' },
      { desk: 'staff-centre', action: 'NO_SHOW' },
    ],
  },
  {
    key: 'demo-delivery-ordered',
    customer: 'customer-junho',
    offeringId: 'ondam-tea-cup',
    quantity: 2,
    address: HOME,
    token: 'tok_ok',
  },
  {
    key: 'demo-delivery-on-its-way',
    customer: 'customer-minji',
    offeringId: 'ondam-hanji-lamp',
    address: HOME,
    token: 'tok_ok',
    then: [
      { desk: 'staff-shop', action: 'START' },
      { desk: 'staff-shop', milestone: 'PICKED_UP' },
      { desk: 'staff-shop', milestone: 'IN_TRANSIT' },
    ],
  },
  {
    key: 'demo-delivery-done',
    customer: 'customer-minji',
    offeringId: 'ondam-bojagi',
    address: HOME,
    token: 'tok_ok',
    then: [
      { desk: 'staff-shop', action: 'START' },
      { desk: 'staff-shop', action: 'COMPLETE' },
    ],
  },
  {
    key: 'demo-delivery-cancelled',
    customer: 'customer-minji',
    offeringId: 'ondam-incense',
    address: HOME,
    token: 'tok_ok',
    then: [{ desk: 'staff-shop', action: 'START' }, { customer: 'cancel' }],
  },
  {
    key: 'demo-book-requested',
    customer: 'customer-junho',
    offeringId: 'geulsaem-slow-tides',
    token: 'tok_ok',
  },
  {
    key: 'demo-book-on-loan',
    customer: 'customer-minji',
    offeringId: 'geulsaem-alley-light',
    token: 'tok_ok',
    then: [{ desk: 'staff-library', action: 'CONFIRM' }],
  },
  {
    key: 'demo-book-returned',
    customer: 'customer-minji',
    offeringId: 'geulsaem-northern-star',
    token: 'tok_ok',
    then: [{ desk: 'staff-library', action: 'CONFIRM' }, { customer: 'giveBack' }],
  },
  {
    key: 'demo-book-denied',
    customer: 'customer-junho',
    offeringId: 'geulsaem-small-systems',
    token: 'tok_ok',
    then: [{ desk: 'staff-library', action: 'DENY', note: '이달의 대여 한도를 모두 쓰셨습니다.' }],
  },
  {
    key: 'demo-course-unpaid',
    customer: 'customer-junho',
    offeringId: 'baeumteo-spreadsheets',
    participants: ['이준호', '이서준'],
  },
  {
    key: 'demo-course-enrolled',
    customer: 'customer-minji',
    offeringId: 'baeumteo-python-basics',
    participants: ['김민지'],
    token: 'tok_ok',
    then: [{ desk: 'staff-academy', action: 'CONFIRM' }],
  },
];
