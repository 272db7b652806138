import { decideReopenDays } from '../domain/calendar.decider';
import { parseDays } from '../domain/calendar-input';
import type { NotFound } from '../domain/offering.decider';
import type { Provider } from '../domain/provider.decider';
import { type CalendarCommand, changeCalendar, type ChangeCalendarDeps } from './change-calendar';
import type { ReductionRefused } from './take-supply-back';

export type ReopenDays = (
  command: CalendarCommand & { days: readonly string[] },
) => Promise<{ tag: 'Done'; provider: Provider } | NotFound | ReductionRefused>;

/** Opens a provider again on days that were to be closed. */
export const reopenDays =
  <Tx>(deps: ChangeCalendarDeps<Tx>): ReopenDays =>
  async ({ days, ...command }) => {
    const parsed = parseDays(days);
    if (!parsed.ok) return parsed.reason;
    return changeCalendar(deps)(command, (calendar) =>
      decideReopenDays({ days: parsed.value, now: command.now }, calendar),
    );
  };
