import { badInput } from '@yeyak/graphql-kit';
import { parseRange, timeText } from '../../domain/calendar-input';
import type { ProviderResolvers } from '../schema.generated';
import { pageOf, sliceOf } from '../page';

export const Provider: ProviderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.provider.load(id),
  openingHours: ({ hours, hoursVersion }) => ({
    version: hoursVersion,
    times: hours.map(({ weekday, opens, closes }) => ({
      weekday,
      opens: timeText(opens),
      closes: timeText(closes),
    })),
  }),
  closingDays({ id }, { from, to }, { loaders }) {
    const range = parseRange(from, to);
    if (!range.ok) throw badInput(range.reason.message);
    return loaders.closingDaysOf(id, range.value);
  },
  async offerings({ id }, page, { loaders }) {
    const slice = sliceOf(page);
    return pageOf(await loaders.offeringsOf(id, slice), slice, page);
  },
};
