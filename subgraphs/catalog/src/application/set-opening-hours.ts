import { decideSetOpeningHours } from '../domain/calendar.decider';
import { type OpeningTimeText, parseOpeningHours } from '../domain/calendar-input';
import type { NotFound, VersionConflict } from '../domain/offering.decider';
import type { Provider } from '../domain/provider.decider';
import { type CalendarCommand, changeCalendar, type ChangeCalendarDeps } from './change-calendar';
import type { ReductionRefused } from './take-supply-back';

export type SetOpeningHours = (
  command: CalendarCommand & { version: number; times: readonly OpeningTimeText[] },
) => Promise<{ tag: 'Done'; provider: Provider } | NotFound | VersionConflict | ReductionRefused>;

/** Sets a provider's week; fewer hours only where nobody has reserved in them. */
export const setOpeningHours =
  <Tx>(deps: ChangeCalendarDeps<Tx>): SetOpeningHours =>
  async ({ version, times, ...command }) => {
    const parsed = parseOpeningHours(times);
    if (!parsed.ok) return parsed.reason;
    return changeCalendar(deps)(command, ({ provider }) =>
      decideSetOpeningHours({ version, hours: parsed.value }, provider),
    );
  };
