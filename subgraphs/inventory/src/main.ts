import { startSubgraph, type Subgraph } from '@yeyak/graphql-kit';
import { startMessaging } from '@yeyak/messaging';
import { createLogger, Lifecycle } from '@yeyak/service-kit';
import { v7 as uuidv7 } from 'uuid';
import { createClient, type Transaction } from './adapters/prisma/client';
import { PrismaGroupDraws } from './adapters/prisma/group-draw.store';
import { PrismaStockReader } from './adapters/prisma/stock.reader';
import { PrismaStockBooks } from './adapters/prisma/stock.store';
import {
  PrismaSuppliers,
  PrismaSupplyOrderReader,
  PrismaSupplyOrders,
} from './adapters/prisma/supply-order.store';
import { deductStock, restoreStock } from './application/deduct-stock';
import { drawStock, restoreDraw } from './application/draw-stock';
import { orderSupply } from './application/order-supply';
import { progressSupply } from './application/progress-supply';
import { recordLoss } from './application/record-loss';
import { calendarOf } from './domain/day';
import { loadEnv } from './env';
import type { Context, Services } from './graphql/context';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { typeDefs } from './graphql/schema.generated';
import { deductStockWhenCommanded } from './policies/deduct-stock-when-commanded.policy';
import { drawStockWhenCommanded } from './policies/draw-stock-when-commanded.policy';
import { restoreDrawWhenCommanded } from './policies/restore-draw-when-commanded.policy';
import { restoreStockWhenCommanded } from './policies/restore-stock-when-commanded.policy';
import { seed } from './seed';

/** Starts inventory from an environment; it stops with the lifecycle. @throws where the environment is not complete. */
export async function startInventory(
  source: NodeJS.ProcessEnv,
  lifecycleOf: (logger: ReturnType<typeof createLogger>) => Lifecycle,
): Promise<Subgraph> {
  const env = loadEnv(source);
  const logger = createLogger('inventory', env.LOG_LEVEL);
  const lifecycle = lifecycleOf(logger);
  const clock = (): Date => new Date();
  const calendar = calendarOf(env.STOCK_TIME_ZONE);

  const database = createClient(env.DATABASE_URL, env.DATABASE_POOL);
  lifecycle.onStop('database', () => database.$disconnect());
  const books = new PrismaStockBooks();
  const draws = new PrismaGroupDraws();
  const orders = new PrismaSupplyOrders();
  const suppliers = new PrismaSuppliers(database);

  const transactions = await startMessaging<Transaction>({
    context: 'inventory',
    database,
    redisUrl: env.REDIS_URL,
    prefix: env.QUEUE_PREFIX,
    logger,
    roles: env.ROLES,
    clock,
    policies: [
      deductStockWhenCommanded(deductStock({ books, calendar }), clock),
      restoreStockWhenCommanded(restoreStock({ books }), clock),
      drawStockWhenCommanded(drawStock({ draws, calendar }), clock),
      restoreDrawWhenCommanded(restoreDraw({ draws }), clock),
    ],
  });
  lifecycle.onStop('messaging', () => transactions.close());

  const services: Services = {
    orderSupply: orderSupply({ transactions, orders, books, suppliers }),
    progressSupply: progressSupply({ transactions, orders, books, calendar }),
    recordLoss: recordLoss({ transactions, books }),
    stock: new PrismaStockReader(database),
    supplyOrders: new PrismaSupplyOrderReader(database),
    suppliers,
    newId: uuidv7,
    calendar,
  };
  if (env.SEED_DEMO) await seed(services, clock());

  return startSubgraph<Context>({
    name: 'inventory',
    typeDefs,
    resolvers,
    host: env.HOST,
    port: env.PORT,
    secret: env.INTERNAL_SECRET,
    logger,
    lifecycle,
    context: (request) => ({ ...request, ...services, loaders: createLoaders(services) }),
    ready: async () => {
      await database.$queryRaw`SELECT 1`;
    },
  });
}

if (require.main === module) {
  startInventory(process.env, (logger) => {
    const lifecycle = new Lifecycle(logger);
    lifecycle.listen();
    return lifecycle;
  }).catch((error: unknown) => {
    process.stderr.write(`inventory: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}
