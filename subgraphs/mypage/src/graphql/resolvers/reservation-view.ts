import { couponState, currentCoupon, drawnItem } from '../../domain/details';
import {
  couponLabels,
  gateLabel,
  gateStateLabels,
  messageLabels,
  paymentLabels,
  statusLabels,
  workLabels,
} from '../../domain/labels';
import { currentPayment, paymentStatus } from '../../domain/payment';
import { isDeleted, openHold } from '../../domain/reservation-view';
import { currentWorkOrder, inOrder } from '../../domain/work-order';
import { cursorAt } from '../arguments';
import type {
  CouponViewResolvers,
  FulfillmentViewResolvers,
  GateViewResolvers,
  MessageViewResolvers,
  OfferingViewResolvers,
  PaymentViewResolvers,
  ProviderViewResolvers,
  ReservationUpdateResolvers,
  ReservationViewResolvers,
} from '../schema.generated';

export const ReservationView: ReservationViewResolvers = {
  upToDate: (view) => view.upToDate ?? true,
  statusLabel: (view) => statusLabels[view.status],
  kind: (view) => ({ code: view.kind, label: view.kindLabel }),
  offering: (view) => view,
  provider: (view) => view,
  customer: (view) => ({ id: view.customerId }),
  payment: (view) => {
    const payment = currentPayment(view);
    return payment && { ...payment, attempts: view.payments.length };
  },
  fulfillment: (view) => currentWorkOrder(view),
  item: (view) => drawnItem(view),
  coupon: (view) => currentCoupon(view),
  paidAt: (view) => currentPayment(view)?.paidAt ?? null,
  approvedAt: (view) => currentWorkOrder(view)?.confirmedAt ?? null,
  refundedAt: (view) => currentPayment(view)?.refundedAt ?? null,
  deleted: (view) => isDeleted(view),
  holdExpiresAt: (view) => openHold(view),
  timeline: (view, _, { loaders }) => loaders.timelines.load(view.id),
  reservation: (view) => ({ id: view.id }),
};

export const OfferingView: OfferingViewResolvers = {
  id: (view) => view.offeringId,
  name: (view) => view.offeringName,
  offering: (view) => ({ id: view.offeringId }),
};

export const ProviderView: ProviderViewResolvers = {
  id: (view) => view.providerId,
  name: async (view, _, { loaders }) =>
    (await loaders.providers.load(view.providerId))?.name ?? view.providerName,
  timeZone: async (view, _, { loaders }) => (await loaders.providers.load(view.providerId))?.timeZone ?? null,
  provider: (view) => ({ id: view.providerId }),
};

export const PaymentView: PaymentViewResolvers = {
  id: (payment) => payment.paymentId,
  status: (payment) => paymentStatus(payment),
  statusLabel: (payment) => paymentLabels[paymentStatus(payment)],
};

export const FulfillmentView: FulfillmentViewResolvers = {
  id: (work) => work.workOrderId,
  statusLabel: (work) => workLabels[work.status],
  gates: (work) => inOrder(work.gates),
  milestones: (work) => inOrder(work.milestones),
};

export const GateView: GateViewResolvers = {
  label: ({ action, gate }) => gateLabel(action, gate),
  stateLabel: ({ state }) => gateStateLabels[state],
};

export const CouponView: CouponViewResolvers = {
  id: (coupon) => coupon.couponId,
  state: (coupon) => couponState(coupon),
  stateLabel: (coupon) => couponLabels[couponState(coupon)],
};

export const MessageView: MessageViewResolvers = {
  id: (message) => message.messageId,
  stateLabel: ({ state }) => messageLabels[state],
};

export const ReservationUpdate: ReservationUpdateResolvers = {
  cursor: ({ place }) => cursorAt(place),
  version: ({ view }) => view.version,
  view: ({ view }) => view,
  reservation: ({ view }) => ({ id: view.id }),
};
