import { createLogger, type Logger, Peer } from '@yeyak/service-kit';
import { createTestDatabase, FaultPoints } from '@yeyak/testkit';
import { PeerGates } from '../src/adapters/peers/gates';
import { createClient, type PrismaClient, type Transaction } from '../src/adapters/prisma/client';
import { gateErrands } from '../src/adapters/prisma/gate-errand.store';
import { PrismaDeskReader, PrismaWorkOrders } from '../src/adapters/prisma/work-order.store';
import { actOnWork } from '../src/application/act-on-work';
import { askDueGates } from '../src/application/ask-due-gates';
import { openWorkOrder } from '../src/application/open-work-order';
import { pursueGates } from '../src/application/pursue-gates';
import { withdrawNow, withdrawWhenCommanded } from '../src/application/withdraw-work-order';
import { AT, delivery, letterOf, named } from './desk';
import { GateContexts, SECRET } from './gate-contexts';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
/** For how long an errand is a replica's. */
export const LEASE = 10 * SECOND;

const silent = createLogger('fulfillment', 'silent');
/** Longer than a busy machine takes to answer: nothing here is to be late but what a test makes late. */
const PATIENCE = 30 * SECOND;
/** A breaker that never opens. */
export const PATIENT = { volume: 1_000, resetMs: 50 };

interface Setting {
  points?: FaultPoints;
  workOrders?: PrismaWorkOrders;
  leaseMs?: number;
  marketing?: Peer | null;
  notification?: Peer | null;
  logger?: Logger;
}

/**
 * The use cases of any number of replicas on one database, with the contexts behind the gates over real HTTP, and a
 * clock that only goes when it is told to.
 */
export class Replicas {
  readonly others = new GateContexts();
  now = AT;
  database!: PrismaClient;
  private readonly closers: (() => Promise<void>)[] = [];

  async open(): Promise<void> {
    const { url, drop } = await createTestDatabase('fulfillment');
    this.database = createClient(url, 10);
    await this.others.listen();
    this.closers.push(
      drop,
      () => this.database.$disconnect(),
      () => this.others.close(),
    );
  }

  async close(): Promise<void> {
    for (const close of this.closers.reverse()) await close();
  }

  reset(): void {
    this.others.reset();
    this.now = AT;
  }

  /** Time goes by. */
  pass(ms: number): void {
    this.now = new Date(this.now.getTime() + ms);
  }

  peer(name: string, timeoutMs = PATIENCE, breaker: { volume: number; resetMs: number } = PATIENT): Peer {
    const { url } = this.others;
    const peer = new Peer({ name, url, caller: 'fulfillment', secret: SECRET, timeoutMs, breaker });
    this.closers.push(() => peer.close());
    return peer;
  }

  /** One more replica. */
  start({ points = new FaultPoints(), leaseMs = LEASE, ...given }: Setting = {}) {
    const { workOrders = new PrismaWorkOrders(), logger = silent } = given;
    const { marketing = this.peer('marketing'), notification = this.peer('notification') } = given;
    const { database } = this;
    const clock = () => this.now;
    const transactions = {
      transaction: <T>(work: (tx: Transaction) => Promise<T>) => database.$transaction(work),
    };
    const deps = { database, transactions, workOrders, errands: gateErrands, clock };
    const gates = new PeerGates({ marketing, notification }, logger);
    const pursue = pursueGates({ ...deps, gates, firstPauseMs: SECOND, pass: points.pass });
    const act = actOnWork({ ...deps, pursue, leaseMs });
    const withdrawal = (id: string) => ({ ...named(id), at: this.now, letter: letterOf(id) });
    return {
      open: (id: string) =>
        transactions.transaction((tx) =>
          openWorkOrder(deps)(tx, { ...named(id), brief: delivery() }, `open-${id}`),
        ),
      start: (id: string) => act({ workOrderId: id, action: 'START', by: 'staff', note: null, at: this.now }),
      withdraw: (id: string) =>
        transactions.transaction((tx) => withdrawWhenCommanded(deps)(tx, withdrawal(id), `withdraw-${id}`)),
      withdrawNow: (id: string) => withdrawNow(deps)(withdrawal(id)),
      ask: askDueGates({ ...deps, pursue, leaseMs, logger }),
    };
  }

  async orderOf(id: string) {
    const [order] = await new PrismaDeskReader(this.database).byIds([id]);
    if (!order) throw new Error(`there is no work ${id}`);
    return order;
  }

  async statusOf(id: string) {
    return (await this.orderOf(id)).status;
  }

  /** The gates that work has come to, each with how it stands. */
  async gatesOf(id: string) {
    return (await this.orderOf(id)).gates.map(({ gate, state }) => `${gate} ${state}`);
  }

  /** The facts that were told of work, in their order. */
  async facts(id: string) {
    return this.database.outboxMessage.findMany({
      where: { correlationId: `r-${id}` },
      orderBy: { position: 'asc' },
    });
  }

  /** The same in short: a gate's name and state, or the fact's. */
  async said(id: string) {
    return (await this.facts(id)).map(({ type, payload }) => {
      const { gate, state } = payload as { gate?: string; state?: string };
      return gate ? `${gate} ${state}` : type.replace('WorkOrder', '');
    });
  }

  /** In how many milliseconds its gates are asked again. */
  async dueIn(id: string): Promise<number | null> {
    const row = await this.database.workOrder.findUniqueOrThrow({ where: { id } });
    return row.gateAt && row.gateAt.getTime() - this.now.getTime();
  }
}
