import type { Labelled, Localized, Money, ReservationStatus } from '@yeyak/contracts';
import type { PaymentKnown, ViewState, WorkOrderKnown } from '../../domain/reservation-view';
import type { ReservationView } from './generated/client';

const DATES = [
  'holdExpiresAt',
  'reservedAt',
  'requestedAt',
  'confirmedAt',
  'startedAt',
  'completedAt',
  'cancelledAt',
  'rejectedAt',
  'expiredAt',
  'noShowAt',
  'changedAt',
] as const satisfies readonly (keyof ReservationView)[];

/** Every column of `reservation_view` besides its key; the type makes sure that none is forgotten. */
const COLUMNS = Object.keys({
  version: true,
  reservationVersion: true,
  complete: true,
  status: true,
  stage: true,
  customerId: true,
  providerId: true,
  providerName: true,
  kind: true,
  kindLabel: true,
  offeringId: true,
  offeringName: true,
  quantity: true,
  unitPrice: true,
  total: true,
  currency: true,
  reasonCode: true,
  reasonVersion: true,
  holdExpiresAt: true,
  reservedAt: true,
  requestedAt: true,
  confirmedAt: true,
  startedAt: true,
  completedAt: true,
  cancelledAt: true,
  rejectedAt: true,
  expiredAt: true,
  noShowAt: true,
  changedAt: true,
  payments: true,
  workOrders: true,
} satisfies Record<Exclude<keyof ReservationView, 'id'>, true>);

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The columns to read, of the table `v`, each under the name that Prisma gives it. */
export const SELECT_VIEW = ['id', ...COLUMNS].map((name) => `v.${snake(name)} AS "${name}"`).join(', ');

/** The columns to write, without the key. */
export const WRITTEN = COLUMNS.map(snake);

const moneyOf = (amount: bigint | null, currency: string | null): Money | null =>
  amount === null || currency === null ? null : { amount: Number(amount), currency };

/** A row as the read model's own type. */
export function viewOf({ currency, ...row }: ReservationView): ViewState {
  const dates = Object.fromEntries(DATES.map((name) => [name, row[name]?.toISOString() ?? null]));
  return {
    ...row,
    ...(dates as Record<(typeof DATES)[number], string | null>),
    status: row.status as ReservationStatus | null,
    stage: row.stage as Labelled | null,
    providerName: row.providerName as Localized | null,
    kindLabel: row.kindLabel as Localized | null,
    offeringName: row.offeringName as Localized | null,
    unitPrice: moneyOf(row.unitPrice, currency),
    total: moneyOf(row.total, currency),
    payments: row.payments as unknown as PaymentKnown[],
    workOrders: row.workOrders as unknown as WorkOrderKnown[],
  };
}

/** A view as a JSON record of its table, for `jsonb_populate_record`. */
export function recordOf(view: ViewState): string {
  const flat = {
    ...view,
    unitPrice: view.unitPrice?.amount ?? null,
    total: view.total?.amount ?? null,
    currency: view.total?.currency ?? null,
  };
  return JSON.stringify(
    Object.fromEntries(Object.entries(flat).map(([name, value]) => [snake(name), value])),
  );
}
