/**
 * South Korea's public holidays with their substitutes, as far as they are fixed by the "Regulations on Holidays of
 * Government Offices" (관공서의 공휴일에 관한 규정); lunar ones converted.
 */
export const publicHolidays: readonly { date: string; name: { ko: string; en: string } }[] = [
  ['2026-12-25', '성탄절', 'Christmas Day'],
  ['2027-01-01', '신정', "New Year's Day"],
  ['2027-02-06', '설날 연휴', 'Lunar New Year'],
  ['2027-02-07', '설날', 'Lunar New Year'],
  ['2027-02-08', '설날 연휴', 'Lunar New Year'],
  ['2027-02-09', '설날 대체공휴일', 'Lunar New Year (substitute)'],
  ['2027-03-01', '삼일절', 'Independence Movement Day'],
  ['2027-05-05', '어린이날', "Children's Day"],
  ['2027-05-13', '부처님오신날', "Buddha's Birthday"],
  ['2027-06-06', '현충일', 'Memorial Day'],
  ['2027-08-15', '광복절', 'Liberation Day'],
  ['2027-08-16', '광복절 대체공휴일', 'Liberation Day (substitute)'],
  ['2027-09-14', '추석 연휴', 'Chuseok'],
  ['2027-09-15', '추석', 'Chuseok'],
  ['2027-09-16', '추석 연휴', 'Chuseok'],
  ['2027-10-03', '개천절', 'National Foundation Day'],
  ['2027-10-04', '개천절 대체공휴일', 'National Foundation Day (substitute)'],
  ['2027-10-09', '한글날', 'Hangul Day'],
  ['2027-10-11', '한글날 대체공휴일', 'Hangul Day (substitute)'],
  ['2027-12-25', '성탄절', 'Christmas Day'],
  ['2027-12-27', '성탄절 대체공휴일', 'Christmas Day (substitute)'],
  ['2028-01-01', '신정', "New Year's Day"],
  ['2028-01-26', '설날 연휴', 'Lunar New Year'],
  ['2028-01-27', '설날', 'Lunar New Year'],
  ['2028-01-28', '설날 연휴', 'Lunar New Year'],
  ['2028-03-01', '삼일절', 'Independence Movement Day'],
].map(([date = '', ko = '', en = '']) => ({ date, name: { ko, en } }));
