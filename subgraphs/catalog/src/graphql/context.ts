import type { RequestContext } from '@yeyak/graphql-kit';
import type { CloseDays } from '../application/close-days';
import type { OfferingStore, ProviderStore } from '../application/ports';
import type { PublishOffering } from '../application/publish-offering';
import type { RegisterProvider } from '../application/register-provider';
import type { ReopenDays } from '../application/reopen-days';
import type { ReviseOffering } from '../application/revise-offering';
import type { ReviseProvider } from '../application/revise-provider';
import type { SetOpeningHours } from '../application/set-opening-hours';
import type { WithdrawOffering } from '../application/withdraw-offering';
import type { Loaders } from './loaders';

/** What `catalog` can be asked to do. */
export interface UseCases {
  registerProvider: RegisterProvider;
  reviseProvider: ReviseProvider;
  publishOffering: PublishOffering;
  reviseOffering: ReviseOffering;
  withdrawOffering: WithdrawOffering;
  setOpeningHours: SetOpeningHours;
  closeDays: CloseDays;
  reopenDays: ReopenDays;
}

/** What a resolver of `catalog` has at hand. */
export interface Context extends RequestContext {
  useCases: UseCases;
  loaders: Loaders;
  /** The lists that pages are read from. */
  lists: {
    providers: ProviderStore<unknown>['list'];
    offerings: OfferingStore<unknown>['list'];
  };
  /** Makes an id for something new. */
  newId: () => string;
}
