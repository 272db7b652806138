import type { Localized } from '@yeyak/contracts';

/** Monday to Sunday, in the order of ISO 8601. */
export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A stretch of every such day during which a provider is open, in minutes after its midnight, by its own clocks. */
export interface OpeningTime {
  weekday: Weekday;
  opens: number;
  closes: number;
}

/** A week, in order, without overlaps. */
export type OpeningHours = readonly OpeningTime[];

/** A day on which a provider is closed, whatever its opening hours say. */
export interface ClosingDay {
  /** `2026-12-25`, in the provider's zone. */
  date: string;
  reason: Localized | null;
}

/** How an offering's time is cut: slots of so many minutes, each for so many. */
export interface SlotPlan {
  minutes: number;
  capacity: number;
}

/** What can be reserved of an offering at a time: from an instant to another (milliseconds), for so many. */
export interface Slot {
  startsAt: number;
  endsAt: number;
  capacity: number;
}

/** When a provider is open: its opening hours, less its closing days, by its own clocks. */
export interface Opening {
  timeZone: string;
  hours: OpeningHours;
  closed: ReadonlySet<string>;
}
