import type { Localized } from '@yeyak/contracts';
import { decideCloseDays } from '../domain/calendar.decider';
import { parseDays, parseReason } from '../domain/calendar-input';
import type { NotFound } from '../domain/offering.decider';
import type { Provider } from '../domain/provider.decider';
import { type CalendarCommand, changeCalendar, type ChangeCalendarDeps } from './change-calendar';
import type { ReductionRefused } from './take-supply-back';

export type CloseDays = (
  command: CalendarCommand & { days: readonly string[]; reason?: Localized | null },
) => Promise<{ tag: 'Done'; provider: Provider } | NotFound | ReductionRefused>;

/** Closes a provider on some days; only where nobody has reserved on them. */
export const closeDays =
  <Tx>(deps: ChangeCalendarDeps<Tx>): CloseDays =>
  async ({ days, reason, ...command }) => {
    const [parsed, words] = [parseDays(days), parseReason(reason)];
    if (!parsed.ok) return parsed.reason;
    if (!words.ok) return words.reason;
    return changeCalendar(deps)(command, (calendar) =>
      decideCloseDays({ days: parsed.value, reason: words.value, now: command.now }, calendar),
    );
  };
