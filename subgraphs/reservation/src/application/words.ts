import type { LimitScope, TimeCode } from './wish';

/** Why a time cannot be had, for people; the same words whatever protocol was asked. */
export const NOT_AT: Record<TimeCode, string> = {
  IN_THE_PAST: 'This time has passed.',
  NOT_IN_CALENDAR: 'There is no such slot.',
  NO_SUCH_LOCAL_TIME: 'The clocks skip this time on that day.',
  ALREADY_BEGUN: 'It has begun already.',
  NOT_YET_DUE: 'The next dose is not due yet by then.',
};

const AT_MOST: Record<LimitScope, (limit: number) => string> = {
  RESERVATION: (limit) => `One reservation is for at most ${limit}.`,
  AT_A_TIME: (limit) => `At most ${limit} of these can be reserved at a time.`,
  DISEASE: (limit) => `At most ${limit} vaccination against one disease can be reserved at a time.`,
};

/** What more than so many was asked of, for people. */
export const atMost = (limit: number, per: LimitScope): string => AT_MOST[per](limit);
