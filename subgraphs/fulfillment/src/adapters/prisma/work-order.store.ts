import type { DeskFilter, DeskPage, DeskReader, StoredWorkOrder, WorkOrders } from '../../application/ports';
import type { SeenWorkOrder, WorkOrder } from '../../domain/work-order';
import type { PrismaClient, Transaction } from './client';
import type { Prisma, WorkOrder as Row } from './generated/client';
import { toOrder, toRow } from './work-order.rows';

/** Work orders: written within the use case's transaction. */
export class PrismaWorkOrders implements WorkOrders<Transaction> {
  private readonly checkVersion: boolean;

  /** @param options.checkVersion false only in a test that shows what the check is for. */
  constructor(options: { checkVersion?: boolean } = {}) {
    this.checkVersion = options.checkVersion ?? true;
  }

  async find(tx: Transaction, id: string): Promise<StoredWorkOrder | null> {
    const row = await tx.workOrder.findUnique({ where: { id } });
    return row ? { order: toOrder(row), version: row.version } : null;
  }

  async save(tx: Transaction, order: WorkOrder, version: number, next: number): Promise<boolean> {
    const data = { ...toRow(order), version: next };
    if (version === 0) {
      // Who comes second waits for the first to commit, and then finds it there.
      const { count } = await tx.workOrder.createMany({ data, skipDuplicates: true });
      return count === 1;
    }
    const { count } = await tx.workOrder.updateMany({
      where: { id: order.id, ...(this.checkVersion ? { version } : {}) },
      data,
    });
    return count === 1;
  }
}

/** A desk as people see it: without work that was withdrawn before it came. */
export class PrismaDeskReader implements DeskReader {
  constructor(private readonly database: Pick<PrismaClient, 'workOrder'>) {}

  async byIds(ids: readonly string[]): Promise<SeenWorkOrder[]> {
    return seen(await this.database.workOrder.findMany({ where: { id: { in: [...ids] } } }));
  }

  async ofReservations(reservationIds: readonly string[]): Promise<SeenWorkOrder[]> {
    return seen(
      await this.database.workOrder.findMany({
        where: { reservationId: { in: [...reservationIds] } },
        orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
      }),
    );
  }

  desk(
    providerId: string,
    { statuses, offeringId, on }: DeskFilter,
    page: DeskPage,
  ): Promise<SeenWorkOrder[]> {
    return this.page(page, {
      providerId,
      ...(statuses ? { status: { in: [...statuses] } } : {}),
      ...(offeringId === null ? {} : { offeringId }),
      ...(on === null ? {} : { localDay: on }),
    });
  }

  roster(
    providerId: string,
    offeringId: string,
    startsAt: Date | null,
    page: DeskPage,
  ): Promise<SeenWorkOrder[]> {
    const isDecided = { NOT: { brief: { path: ['actions'], array_contains: [{ action: 'CONFIRM' }] } } };
    return this.page(page, {
      providerId,
      offeringId,
      ...(startsAt ? { slotStartsAt: startsAt } : {}),
      AND: [
        {
          OR: [
            { status: { in: ['CONFIRMED', 'STARTING', 'STARTED', 'COMPLETED', 'NO_SHOW'] } },
            { status: 'OPEN', ...isDecided },
          ],
        },
      ],
    });
  }

  private async page({ take, after }: DeskPage, where: Prisma.WorkOrderWhereInput): Promise<SeenWorkOrder[]> {
    const further: Prisma.WorkOrderWhereInput = after
      ? { OR: [{ openedAt: { gt: after.openedAt } }, { openedAt: after.openedAt, id: { gt: after.id } }] }
      : {};
    return seen(
      await this.database.workOrder.findMany({
        where: { openedAt: { not: null }, ...where, ...further },
        orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
        take,
      }),
    );
  }
}

const seen = (rows: readonly Row[]): SeenWorkOrder[] =>
  rows.map(toOrder).filter((order) => order.status !== 'CLOSED');
