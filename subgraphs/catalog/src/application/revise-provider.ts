import type { NotFound, VersionConflict } from '../domain/offering.decider';
import type { InvalidInput } from '../domain/parsing';
import { decideReviseProvider, evolveProvider, type Provider } from '../domain/provider.decider';
import { parseProviderWords, type ProviderWords } from '../domain/provider-input';
import type { ChangeCalendarDeps } from './change-calendar';
import { providerFact } from './facts';
import { type CalendarPlan, planCalendars, publishCalendars, readCalendar } from './plan-calendar';
import { type ReductionRefused, takingSupplyBack } from './take-supply-back';

export type ReviseProvider = (command: {
  id: string;
  /** New for every call. */
  operationId: string;
  version: number;
  now: Date;
  given: ProviderWords;
}) => Promise<ReviseProviderOutcome>;
export type ReviseProviderOutcome =
  { tag: 'Done'; provider: Provider } | NotFound | VersionConflict | InvalidInput | ReductionRefused;

/** Changes a provider's words. Another time zone moves its slots: only where nobody has reserved them. */
export const reviseProvider =
  <Tx>(deps: ChangeCalendarDeps<Tx>): ReviseProvider =>
  async ({ id, operationId, version, now, given }) => {
    const parsed = parseProviderWords(given);
    if (!parsed.ok) return parsed.reason;
    const command = { operationId, providerId: id, now };
    return takingSupplyBack<Tx>(deps)<ReviseProviderOutcome>(command, async (tx) => {
      const before = await deps.providers.lock(tx, id);
      const decision = decideReviseProvider({ version, words: parsed.value }, before);
      if (!decision.ok) return { outcome: decision.reason };
      if (!before) throw new Error('a provider that is not there was not refused');
      const [event] = decision.events;
      if (!event) return { outcome: { tag: 'Done', provider: before } };
      const after = evolveProvider(before, event);
      const plan = after.timeZone === before.timeZone ? null : await moved(tx, after, now, deps);
      return {
        reduced: plan?.reduced ?? [],
        commit: async () => {
          await deps.providers.save(tx, after);
          await deps.outbox(tx, [providerFact(event, after, now)]);
          if (plan) await publishCalendars(tx, [plan], now, deps);
          return { tag: 'Done', provider: after };
        },
      };
    });
  };

async function moved<Tx>(
  tx: Tx,
  provider: Provider,
  now: Date,
  deps: ChangeCalendarDeps<Tx>,
): Promise<CalendarPlan> {
  const calendar = await readCalendar(tx, provider, now, deps);
  const dated = await deps.offerings.dated(tx, provider.id);
  return planCalendars(tx, calendar, dated, now, deps, { retell: true });
}
