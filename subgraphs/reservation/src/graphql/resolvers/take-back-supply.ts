import { badInput, couldBeId, requireService } from '@yeyak/graphql-kit';
import { toTakeBackResult } from '../outcomes';
import type { MutationResolvers, TakeBackPoolInput } from '../schema.generated';

function toTakeBack({ offeringId, startsAt, capacity, version }: TakeBackPoolInput) {
  const at = startsAt ? new Date(startsAt) : null;
  if (!couldBeId(offeringId) || capacity < 0 || (at && Number.isNaN(at.getTime())))
    throw badInput('Not a pool.');
  return { offeringId, startsAt: at, capacity, version: version ?? null };
}

export const takeBackSupply: MutationResolvers['takeBackSupply'] = async (
  _,
  { input: { pools } },
  context,
) => {
  requireService(context);
  return toTakeBackResult(await context.takeBack.execute(pools.map(toTakeBack)));
};
