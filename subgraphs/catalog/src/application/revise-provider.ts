import { type InvalidInput, parseProviderWords, type ProviderWords } from '../domain/input';
import type { NotFound, VersionConflict } from '../domain/offering.decider';
import { decideReviseProvider, evolveProvider, type Provider } from '../domain/provider.decider';
import { providerFact } from './facts';
import type { ProviderDeps } from './register-provider';

export type ReviseProvider = (command: {
  id: string;
  version: number;
  now: Date;
  given: ProviderWords;
}) => Promise<ReviseProviderOutcome>;
export type ReviseProviderOutcome =
  { tag: 'Done'; provider: Provider } | NotFound | VersionConflict | InvalidInput;

/** Changes a provider's words. */
export const reviseProvider =
  <Tx>({ transactions, providers, outbox }: ProviderDeps<Tx>): ReviseProvider =>
  async ({ id, version, now, given }) => {
    const parsed = parseProviderWords(given);
    if (!parsed.ok) return parsed.reason;
    return transactions.transaction(async (tx): Promise<ReviseProviderOutcome> => {
      const before = await providers.lock(tx, id);
      const decision = decideReviseProvider({ version, words: parsed.value }, before);
      if (!decision.ok) return decision.reason;
      let provider = before;
      for (const event of decision.events) {
        provider = evolveProvider(provider, event);
        await providers.save(tx, provider);
        await outbox(tx, [providerFact(event, provider, now)]);
      }
      if (!provider) throw new Error('a provider that is not there was not refused');
      return { tag: 'Done', provider };
    });
  };
