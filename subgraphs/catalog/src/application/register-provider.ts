import type { InvalidInput } from '../domain/parsing';
import { type CodeTaken, decideRegister, evolveProvider, type Provider } from '../domain/provider.decider';
import { parseProvider, type ProviderDetails } from '../domain/provider-input';
import { providerFact } from './facts';
import type { Outbox, ProviderStore, Transactions } from './ports';

export type RegisterProvider = (command: {
  id: string;
  now: Date;
  given: ProviderDetails;
}) => Promise<RegisterOutcome>;
export type RegisterOutcome = { tag: 'Done'; provider: Provider } | CodeTaken | InvalidInput;

export interface ProviderDeps<Tx> {
  transactions: Transactions<Tx>;
  providers: ProviderStore<Tx>;
  outbox: Outbox<Tx>;
}

/** Registers a provider: once per code, however often and at once it is asked for. */
export const registerProvider =
  <Tx>({ transactions, providers, outbox }: ProviderDeps<Tx>): RegisterProvider =>
  async ({ id, now, given }) => {
    const parsed = parseProvider(given);
    if (!parsed.ok) return parsed.reason;
    const event = { type: 'ProviderRegistered', id, details: parsed.value } as const;
    const provider = evolveProvider(null, event);
    return transactions.transaction(async (tx): Promise<RegisterOutcome> => {
      // Tried first: of two at once, the second waits here and then finds the first.
      if (await providers.add(tx, provider)) {
        await outbox(tx, [providerFact(event, provider, now)]);
        return { tag: 'Done', provider };
      }
      const present = await providers.lockByCode(tx, provider.code);
      const decision = decideRegister({ id, details: parsed.value }, present);
      if (!decision.ok) return decision.reason;
      if (!present) throw new Error(`the id ${id} is another provider's`);
      return { tag: 'Done', provider: present };
    });
  };
