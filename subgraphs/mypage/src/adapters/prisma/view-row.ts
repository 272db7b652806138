import type { Labelled, Localized, Money, ReservationStatus } from '@yeyak/contracts';
import type { CouponKnown, ItemKnown, MessageKnown, SlotKnown, VaccinationKnown } from '../../domain/details';
import { type PaymentKnown, sumsOf } from '../../domain/payment';
import type { ViewState } from '../../domain/reservation-view';
import { blankWorkOrder, type WorkOrderKnown } from '../../domain/work-order';
import type { ReservationView } from './generated/client';

const DATES = [
  'dueAt',
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
  shownVersion: true,
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
  paidAmount: true,
  refundedAmount: true,
  participants: true,
  slotStartsAt: true,
  slotEndsAt: true,
  slotTimeZone: true,
  slotDate: true,
  dueAt: true,
  reasonCode: true,
  reasonNote: true,
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
  items: true,
  coupons: true,
  vaccination: true,
  lastMessage: true,
} satisfies Record<Exclude<keyof ReservationView, 'id'>, true>);

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The columns to read, of the table `v`, each under the name that Prisma gives it. */
export const SELECT_VIEW = ['id', ...COLUMNS].map((name) => `v.${snake(name)} AS "${name}"`).join(', ');

/** The columns to write, without the key. */
export const WRITTEN = COLUMNS.map(snake);

const moneyOf = (amount: bigint | null, currency: string | null): Money | null =>
  amount === null || currency === null ? null : { amount: Number(amount), currency };

type SlotColumns = Pick<ReservationView, 'slotStartsAt' | 'slotEndsAt' | 'slotTimeZone' | 'slotDate'>;

const slotOf = ({ slotStartsAt, slotEndsAt, slotTimeZone, slotDate }: SlotColumns): SlotKnown | null =>
  slotStartsAt && slotEndsAt && slotTimeZone && slotDate
    ? {
        startsAt: slotStartsAt.toISOString(),
        endsAt: slotEndsAt.toISOString(),
        timeZone: slotTimeZone,
        date: slotDate.toISOString().slice(0, 10),
      }
    : null;

/** A row as the read model's own type; what an older version wrote without the newer fields gets them. */
export function viewOf({
  currency,
  slotStartsAt,
  slotEndsAt,
  slotTimeZone,
  slotDate,
  paidAmount: _paid,
  refundedAmount: _refunded,
  ...row
}: ReservationView): ViewState {
  const dates = Object.fromEntries(DATES.map((name) => [name, row[name]?.toISOString() ?? null]));
  const orders = row.workOrders as unknown as WorkOrderKnown[];
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
    slot: slotOf({ slotStartsAt, slotEndsAt, slotTimeZone, slotDate }),
    payments: row.payments as unknown as PaymentKnown[],
    workOrders: orders.map((order) => ({ ...blankWorkOrder(order.workOrderId), ...order })),
    items: row.items as unknown as ItemKnown[],
    coupons: row.coupons as unknown as CouponKnown[],
    vaccination: row.vaccination as unknown as VaccinationKnown | null,
    lastMessage: row.lastMessage as unknown as MessageKnown | null,
  };
}

/** A view as a JSON record of its table, for `jsonb_populate_record`. */
export function recordOf({ slot, ...view }: ViewState): string {
  const { paid, refunded } = sumsOf(view.payments);
  const flat = {
    ...view,
    unitPrice: view.unitPrice?.amount ?? null,
    total: view.total?.amount ?? null,
    currency: view.total?.currency ?? null,
    paidAmount: paid,
    refundedAmount: refunded,
    slotStartsAt: slot?.startsAt ?? null,
    slotEndsAt: slot?.endsAt ?? null,
    slotTimeZone: slot?.timeZone ?? null,
    slotDate: slot?.date ?? null,
  } satisfies Record<keyof ReservationView, unknown>;
  return JSON.stringify(
    Object.fromEntries(Object.entries(flat).map(([name, value]) => [snake(name), value])),
  );
}
