import { appendToOutbox, type SqlTransaction } from '@yeyak/messaging';
import type { WorkOrder } from '../domain/work-order';
import {
  type WorkOrderCommand,
  workOrderDecider,
  type WorkOrderRejection,
} from '../domain/work-order.decider';
import { announce } from './announce';
import type { WorkOrders } from './ports';

/** Where a test may step in between reading and storing. */
export type PassFaultPoint = (point: 'decided') => Promise<void>;

/** What came of a command: the work as it stands now, or why not. */
export type WorkOrderChange =
  | { ok: true; order: WorkOrder; changed: boolean }
  | { ok: false; reason: WorkOrderRejection; order: WorkOrder | null; version: number };

/** Work only ever goes forward, so whoever was overtaken so often meets a bug, not a rival. */
const MOST_TRIES = 10;

/**
 * Reads work, decides, stores it with what is to be told of it, within the given transaction. Whoever was overtaken
 * decides again on what there is now.
 * @param causationId the message that led to it, `null` where a person did.
 */
export async function changeWorkOrder<Tx extends SqlTransaction>(
  deps: { workOrders: WorkOrders<Tx>; pass?: PassFaultPoint },
  tx: Tx,
  id: string,
  command: WorkOrderCommand,
  causationId: string | null,
): Promise<WorkOrderChange> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const stored = await deps.workOrders.find(tx, id);
    const before = stored?.order ?? null;
    const version = stored?.version ?? 0;
    const decision = workOrderDecider.decide(command, before);
    await deps.pass?.('decided');
    if (!decision.ok) return { ok: false, reason: decision.reason, order: before, version };
    const order = decision.events.reduce<WorkOrder | null>(
      (state, event) => workOrderDecider.evolve(state, event),
      before,
    );
    if (!order) throw new Error('an accepted command has work');
    if (decision.events.length === 0) return { ok: true, order, changed: false };
    // A version for each event, so that whoever is told of several knows in which order they go.
    if (!(await deps.workOrders.save(tx, order, version, version + decision.events.length))) continue;
    const told = decision.events.map((event, n) => announce(event, order, version + n + 1, causationId));
    await appendToOutbox(
      tx,
      told.filter((envelope) => envelope !== null),
    );
    return { ok: true, order, changed: true };
  }
  throw new Error(`work order ${id} was overtaken ${MOST_TRIES} times`);
}
