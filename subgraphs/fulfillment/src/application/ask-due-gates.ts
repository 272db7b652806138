import type { SqlTransaction } from '@yeyak/messaging';
import type { Logger } from '@yeyak/service-kit';
import type { GateErrands } from './ports';
import type { PursueGates } from './pursue-gates';

const AT_ONCE = 16;

/**
 * Asks the gates whose time has come, a few at a time, until they have answered; each errand by one replica alone.
 * @returns whether there may be more at once.
 */
export type AskDueGates = () => Promise<boolean>;

export function askDueGates(deps: {
  database: SqlTransaction;
  errands: GateErrands;
  pursue: PursueGates;
  clock: () => Date;
  /** For how long an errand is this replica's: longer than its gates may take. */
  leaseMs: number;
  logger: Logger;
}): AskDueGates {
  const { database, errands, pursue, clock, leaseMs, logger } = deps;
  return async () => {
    const now = clock();
    const due = await errands.claimDue(database, now, new Date(now.getTime() + leaseMs), AT_ONCE);
    await Promise.all(
      due.map((errand) =>
        // It stays taken until its lease ends, and is asked for again then.
        pursue(errand).catch((error: unknown) =>
          logger.error(
            { err: error, workOrderId: errand.workOrderId, correlationId: errand.reservationId },
            'gates could not be asked',
          ),
        ),
      ),
    );
    return due.length === AT_ONCE;
  };
}
