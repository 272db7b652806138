import type { ReservationStatus } from '@yeyak/contracts';
import { impossible, runningStep } from '@yeyak/domain-kit';
import type { Kind, Stage } from './kind';
import type { Ending, Reservation } from './reservation';

const ENDED: Record<Ending, ReservationStatus> = {
  completed: 'COMPLETED',
  cancelled: 'CANCELLED',
  rejected: 'REJECTED',
  expired: 'EXPIRED',
  noShow: 'NO_SHOW',
};

/** The shared word for where a reservation stands. */
export function statusOf(
  kind: Kind,
  { process, ending }: Pick<Reservation, 'process' | 'ending'>,
): ReservationStatus {
  switch (process.phase) {
    case 'forward':
      return runningStep(kind, process)?.status ?? 'HELD';
    case 'asking':
    case 'backward':
      return 'CANCELLING';
    case 'succeeded':
      return ENDED[ending ?? 'completed'];
    case 'undone':
      return ENDED[ending ?? 'cancelled'];
    default:
      return impossible(process.phase);
  }
}

/** The kind's own word for where a reservation stands. */
export function stageOf(kind: Kind, { process, ending }: Pick<Reservation, 'process' | 'ending'>): Stage {
  const name =
    process.phase === 'succeeded'
      ? (ending ?? 'completed')
      : process.phase === 'undone'
        ? (ending ?? 'cancelled')
        : process.phase === 'forward'
          ? (runningStep(kind, process)?.name ?? kind.steps[0]?.name ?? '')
          : 'undoing';
  const found = kind.stages[name];
  if (!found) throw new Error(`${kind.code} has no stage for ${name}`);
  return found;
}
