import { statusLabels } from '../../domain/labels';
import type {
  KindCountResolvers,
  ProviderDashboardResolvers,
  RevenueResolvers,
  StatusCountResolvers,
} from '../schema.generated';

export const ProviderDashboard: ProviderDashboardResolvers = {
  provider: ({ providerId }) => ({ id: providerId }),
};

export const StatusCount: StatusCountResolvers = {
  statusLabel: ({ status }) => statusLabels[status],
};

export const Revenue: RevenueResolvers = {
  paid: ({ paid, currency }) => ({ amount: paid, currency }),
  refunded: ({ refunded, currency }) => ({ amount: refunded, currency }),
  net: ({ paid, refunded, currency }) => ({ amount: paid - refunded, currency }),
};

export const KindCount: KindCountResolvers = {
  kind: ({ kind, kindLabel }) => ({ code: kind, label: kindLabel }),
};
