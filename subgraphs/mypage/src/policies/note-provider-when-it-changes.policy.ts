import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { ViewStore } from '../application/ports';

/** Keeps what a provider is called now; of two versions the newer one stays, whichever comes first. */
export const noteProviderWhenItChanges = <Tx extends SqlTransaction>(
  store: Pick<ViewStore<Tx>, 'saveProvider'>,
): Policy<Tx> =>
  policy(['ProviderRegistered', 'ProviderRevised'], ({ payload, aggregateVersion }, tx: Tx) =>
    store.saveProvider(tx, {
      id: payload.providerId,
      version: aggregateVersion,
      name: payload.name,
      timeZone: payload.timeZone,
    }),
  );
