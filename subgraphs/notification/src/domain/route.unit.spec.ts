import { type Delivery, waysLeft } from './delivery';
import { parseRoutes, routeBy } from './route';

const KNOWN = ['kakao', 'sms', 'email', 'in-app'];

describe('routes', () => {
  it('E8 H10 are by the longest prefix of a template that fits', () => {
    const routeOf = routeBy(
      parseRoutes('COURSE_ENROLLMENT.=kakao,sms ; COURSE_ENROLLMENT.REMINDER=sms;in-app', KNOWN),
    );
    expect(routeOf('COURSE_ENROLLMENT.CONFIRMED')).toEqual(['kakao', 'sms']);
    expect(routeOf('COURSE_ENROLLMENT.REMINDER')).toEqual(['sms']);
    expect(routeOf('STORE_PICKUP.CONFIRMED')).toEqual(['in-app']);
  });

  it.each([
    ['pigeon', 'there is no channel "pigeon"'],
    ['', 'is not a route'],
    ['sms,,in-app', 'is not a route'],
    ['A.=sms', 'no route for all other templates'],
  ])('%j are refused: %s', (text, why) => {
    expect(() => parseRoutes(text, KNOWN)).toThrow(why);
  });
});

describe('the ways that are left', () => {
  const now = new Date('2026-11-21T03:20:00.000Z');
  const delivery = (channel: string, outcome: Delivery['outcome'], minutesAgo: number): Delivery => ({
    channel,
    tries: 1,
    outcome,
    code: null,
    reference: null,
    firstTriedAt: new Date(now.getTime() - minutesAgo * 60_000),
    lastTriedAt: now,
  });

  it.each([
    ['all at first', [], ['kakao', 'sms']],
    ['without those that refused', [delivery('kakao', 'REFUSED', 0)], ['sms']],
    [
      'with one that does not answer, as it may have taken it',
      [delivery('kakao', 'UNAVAILABLE', 9)],
      ['kakao', 'sms'],
    ],
    ['without one that has not answered for ten minutes', [delivery('kakao', 'UNAVAILABLE', 10)], ['sms']],
    [
      'the last one, where nobody answers',
      [delivery('kakao', 'UNAVAILABLE', 10), delivery('sms', 'UNAVAILABLE', 10)],
      ['sms'],
    ],
  ] as const)('are %s', (_, deliveries, left) => {
    expect(waysLeft(['kakao', 'sms'], deliveries, now)).toEqual(left);
  });
});
