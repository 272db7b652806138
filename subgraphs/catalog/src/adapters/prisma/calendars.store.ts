import type { CalendarStore, ProvidersClosingDay } from '../../application/ports';
import type { ClosingDay, Slot } from '../../domain/calendar';
import type { CalendarMonth } from '../../domain/published-calendar';
import type { PrismaClient, Tx } from './client';
import type { CalendarMonth as MonthRow, ClosingDay as DayRow } from './generated/client';
import { somewhere } from './text';

const MINUTE_MS = 60_000;

const toDay = ({ date, reasonKo, reasonEn }: DayRow): ClosingDay => ({
  date,
  reason: reasonKo === null || reasonEn === null ? null : { ko: reasonKo, en: reasonEn },
});

/** Short, as a month of quarters of an hour has thousands: start and length in minutes, capacity. */
type Packed = [start: number, minutes: number, capacity: number];
const pack = ({ startsAt, endsAt, capacity }: Slot): Packed => [
  startsAt / MINUTE_MS,
  (endsAt - startsAt) / MINUTE_MS,
  capacity,
];
const unpack = ([start, minutes, capacity]: Packed): Slot => ({
  startsAt: start * MINUTE_MS,
  endsAt: (start + minutes) * MINUTE_MS,
  capacity,
});

const toMonth = ({ offeringId, month, version, slots }: MonthRow): CalendarMonth => ({
  offeringId,
  month,
  version,
  slots: (slots as unknown as Packed[]).map(unpack),
});

/** Closing days and published calendars, in PostgreSQL. */
export class PrismaCalendars implements CalendarStore<Tx> {
  constructor(private readonly database: PrismaClient) {}

  async closingDays(tx: Tx, providerId: string, from: string): Promise<ClosingDay[]> {
    const rows = await tx.closingDay.findMany({
      where: { providerId, date: { gte: from } },
      orderBy: { date: 'asc' },
    });
    return rows.map(toDay);
  }

  async closingDaysOf(providerIds: readonly string[], from: string, to: string) {
    const rows = await this.database.closingDay.findMany({
      where: { providerId: { in: somewhere(providerIds) }, date: { gte: from, lte: to } },
      orderBy: { date: 'asc' },
    });
    return rows.map((row) => ({ ...toDay(row), providerId: row.providerId }));
  }

  async close(tx: Tx, days: readonly ProvidersClosingDay[]): Promise<void> {
    if (days.length === 0) return;
    const rows = days.map(({ providerId, date, reason }) => ({ providerId, date, ...reason }));
    await tx.$executeRaw`
      INSERT INTO closing_day (provider_id, date, reason_ko, reason_en)
      SELECT "providerId", date, ko, en
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS d("providerId" text, date text, ko text, en text)
      ON CONFLICT (provider_id, date)
      DO UPDATE SET reason_ko = excluded.reason_ko, reason_en = excluded.reason_en`;
  }

  async reopen(tx: Tx, providerId: string, dates: readonly string[]): Promise<void> {
    await tx.closingDay.deleteMany({ where: { providerId, date: { in: [...dates] } } });
  }

  async months(tx: Tx, offeringIds: readonly string[], from: string): Promise<CalendarMonth[]> {
    const rows = await tx.calendarMonth.findMany({
      where: { offeringId: { in: [...offeringIds] }, month: { gte: from } },
      orderBy: { month: 'asc' },
    });
    return rows.map(toMonth);
  }

  async saveMonths(tx: Tx, months: readonly CalendarMonth[]): Promise<void> {
    if (months.length === 0) return;
    const rows = months.map(({ slots, ...month }) => ({ ...month, slots: slots.map(pack) }));
    await tx.$executeRaw`
      INSERT INTO calendar_month (offering_id, month, version, slots)
      SELECT "offeringId", month, version, slots
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS m("offeringId" text, month text, version int, slots jsonb)
      ON CONFLICT (offering_id, month) DO UPDATE SET version = excluded.version, slots = excluded.slots`;
  }
}
