import type { RequestContext } from '@yeyak/graphql-kit';
import type { ActOnWork } from '../application/act-on-work';
import type { DeskReader } from '../application/ports';
import type { RecordMilestone } from '../application/record-milestone';
import type { WithdrawNow } from '../application/withdraw-work-order';
import type { Loaders } from './loaders';

/** What is the same for every request. */
export interface Services {
  actOnWork: ActOnWork;
  recordMilestone: RecordMilestone;
  withdrawNow: WithdrawNow;
  desk: DeskReader;
}

/** What a resolver of this context has at hand. */
export interface Context extends RequestContext, Services {
  loaders: Loaders;
}
