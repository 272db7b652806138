import { DateTime } from 'luxon';
import type { ReserveCommand } from '../src/application/reserve';
import { groupPool, slotPool } from '../src/domain/claims';
import { cake, type Harness, wish } from './harness';

/** A clinic in Seoul that vaccinates and examines, and how a test says what it has. */
export const SEOUL = 'Asia/Seoul';
export const NEW_YORK = 'America/New_York';
export const FLU = groupPool('clinic', 'flu');

/** A time on the clocks of a zone, as an instant. */
export const local = (text: string, zone = SEOUL): Date => DateTime.fromISO(text, { zone }).toJSDate();

/** The pool of a slot by its local beginning. */
export const slotAt = (text: string, offeringId = 'flu'): string => slotPool(offeringId, local(text));

export const flu = (over: Parameters<typeof cake>[0] = {}) =>
  cake({
    id: 'flu',
    providerId: 'clinic',
    kind: 'VACCINATION',
    name: { ko: '독감 예방접종', en: 'Flu vaccination' },
    price: { amount: 0, currency: 'KRW' },
    sku: null,
    stockGroup: 'flu',
    dated: true,
    doses: { disease: 'FLU', count: 2, intervalDays: 28 },
    ...over,
  });

export const checkUp = (over: Parameters<typeof cake>[0] = {}) =>
  flu({
    id: 'check-up',
    kind: 'HEALTH_CHECKUP',
    name: { ko: '종합검진', en: 'Check-up' },
    price: { amount: 200_000, currency: 'KRW' },
    stockGroup: null,
    doses: null,
    ...over,
  });

/** What begins when, each with so many places: `{ '2026-12-01T09:00': 2 }`. Half an hour each. */
export async function publish(
  h: Harness,
  places: Record<string, number>,
  over: { offeringId?: string; month?: string; version?: number; timeZone?: string; at?: Date } = {},
): Promise<void> {
  const { offeringId = 'flu', month = '2026-12', version = 1, timeZone = SEOUL, at } = over;
  const kind = offeringId === 'flu' ? 'VACCINATION' : 'HEALTH_CHECKUP';
  const slots = Object.entries(places).map(([text, capacity]) => {
    const startsAt = text.endsWith('Z') ? new Date(text) : local(text, timeZone);
    return {
      startsAt: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + 30 * 60_000).toISOString(),
      date: DateTime.fromJSDate(startsAt, { zone: timeZone }).toFormat('yyyy-MM-dd'),
      capacity,
    };
  });
  await h.tell(
    'SlotsPublished',
    { offeringId, providerId: 'clinic', kind, month, timeZone, slots },
    { version, about: `${offeringId}:${month}`, ...(at && { at }) },
  );
}

/** Doses of one vaccine come in: `supply` is all that ever came less what was lost. */
export const doses = (h: Harness, sku: string, supply: number, version = 1, group: string | null = 'flu') =>
  h.tell(
    'StockReceived',
    { sku, providerId: 'clinic', quantity: 1, onHand: supply, supply, group, supplyOrderId: null },
    { version, about: sku },
  );

/** The clinic opens: its offerings are known, and two persons of the customer's. */
export async function openClinic(h: Harness, timeZone = SEOUL): Promise<void> {
  const name = { ko: '서울의원', en: 'Seoul Clinic' };
  await h.offerings.saveProvider(h.database, { id: 'clinic', name, timeZone, version: 1 });
  await h.offerings.saveOffering(h.database, flu());
  await h.offerings.saveOffering(h.database, checkUp());
  for (const personId of ['minji', 'jiho']) {
    await h.tell('PersonRegistered', { personId, customerId: 'customer' });
  }
}

export const at = (localStart: string): ReserveCommand['slot'] => ({ startsAt: null, localStart });

/** A vaccination of Minji's. */
export const fluWish = (localStart: string, over: Partial<ReserveCommand> = {}): ReserveCommand =>
  wish({ offeringId: 'flu', slot: at(localStart), personId: 'minji', payment: null, ...over });

/** A check-up, held. */
export const checkUpWish = (localStart: string, over: Partial<ReserveCommand> = {}): ReserveCommand =>
  wish({ offeringId: 'check-up', slot: at(localStart), payment: null, ...over });
