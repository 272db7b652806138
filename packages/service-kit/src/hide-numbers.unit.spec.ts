import { hideLikelyResidentNumbers, hideResidentNumbers } from './hide-numbers';

describe('resident numbers in words', () => {
  it.each(['930415-2999909', '9304152999909', '190302-4999901', '210302-4000000', '2103024000000'])(
    '%s is hidden',
    (number) => {
      for (const hide of [hideResidentNumbers, hideLikelyResidentNumbers])
        expect(hide(`연락처 ${number}, 문 앞`)).toBe('연락처 [hidden], 문 앞');
    },
  );

  it.each(['6892034401234', '9304152999908', '9313152999909', '12345678901234', '01012345678'])(
    '%s, a parcel’s or another number, stays where such numbers are at home',
    (number) => {
      expect(hideLikelyResidentNumbers(`송장 ${number}`)).toBe(`송장 ${number}`);
    },
  );

  it('what may be one is hidden where nothing else has thirteen digits', () => {
    expect(hideResidentNumbers('6892034401234')).toBe('[hidden]');
    expect(hideResidentNumbers('12345678901234 010-1234-5678')).toBe('12345678901234 010-1234-5678');
  });
});
