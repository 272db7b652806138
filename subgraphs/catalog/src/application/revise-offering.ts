import type { Offering, OfferingEvent } from '../domain/offering';
import {
  type AlreadyWithdrawn,
  decideRevise,
  evolveOffering,
  type NotFound,
  type VersionConflict,
} from '../domain/offering.decider';
import { type GivenTerms, type GivenWords, parseRevision } from '../domain/offering-input';
import type { InvalidInput } from '../domain/parsing';
import type { PoolLimit } from '../domain/published-calendar';
import type { ChangeCalendarDeps } from './change-calendar';
import { offeringFact } from './facts';
import { type CalendarPlan, planCalendars, publishCalendars, readCalendar } from './plan-calendar';
import { type ReductionRefused, takingSupplyBack } from './take-supply-back';

export type ReviseOffering = (command: {
  id: string;
  /** Whose it is: never changes. */
  providerId: string;
  /** New for every call. */
  operationId: string;
  version: number;
  now: Date;
  given: GivenWords & GivenTerms;
}) => Promise<ReviseOutcome>;
export type ReviseOutcome =
  | { tag: 'Done'; offering: Offering }
  | NotFound
  | VersionConflict
  | AlreadyWithdrawn
  | InvalidInput
  | ReductionRefused;

/** Changes an offering, for reservations from now on; to less only where nobody has reserved what it takes away. */
export const reviseOffering =
  <Tx>(deps: ChangeCalendarDeps<Tx>): ReviseOffering =>
  async ({ id, version, given, ...command }) => {
    const parsed = parseRevision(given);
    if (!parsed.ok) return parsed.reason;
    const { now } = command;
    return takingSupplyBack<Tx>(deps)<ReviseOutcome>(command, async (tx) => {
      // The provider first, as everywhere: its calendar stands still while this one is planned.
      const provider = await deps.providers.lock(tx, command.providerId);
      const before = provider && (await deps.offerings.lock(tx, id));
      const decision = decideRevise({ version, ...parsed.value }, before);
      if (!decision.ok) return { outcome: decision.reason };
      if (!provider || !before) throw new Error('an offering that is not there was not refused');
      const [event] = decision.events;
      if (!event) return { outcome: { tag: 'Done', offering: before } };
      const after = evolveOffering(before, event);
      const plan = await planCalendars(tx, await readCalendar(tx, provider, now, deps), [after], now, deps);
      return {
        reduced: [...plan.reduced, ...smaller(before, after)],
        commit: async () => {
          await commit(tx, event, after, plan, now, deps);
          return { tag: 'Done', offering: after };
        },
      };
    });
  };

const smaller = (before: Offering, { id, capacity, version }: Offering): PoolLimit[] =>
  capacity !== null && capacity < (before.capacity ?? 0)
    ? [{ offeringId: id, startsAt: null, capacity, version }]
    : [];

async function commit<Tx>(
  tx: Tx,
  event: OfferingEvent,
  after: Offering,
  plan: CalendarPlan,
  now: Date,
  deps: ChangeCalendarDeps<Tx>,
): Promise<void> {
  await deps.offerings.save(tx, after);
  await deps.outbox(tx, [offeringFact(event, after, now)]);
  await publishCalendars(tx, [plan], now, deps);
}
