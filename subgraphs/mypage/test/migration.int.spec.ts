import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyMigrations, createDatabase, dropDatabase, findRoot, withDatabase } from '@yeyak/prisma-tool';
import { createClient } from '../src/adapters/prisma/client';
import { prismaViewReader } from '../src/adapters/prisma/view.reader';

const adminUrl = process.env['YEYAK_TEST_PG_ADMIN_URL'] ?? '';
const root = findRoot(__dirname);
const all = path.join(root, 'prisma/mypage');
const name = `test_mypage_${randomUUID().slice(0, 8)}`;
const aside = mkdtempSync(path.join(tmpdir(), 'mypage-migrations-'));
afterAll(async () => {
  rmSync(aside, { recursive: true });
  await dropDatabase({ adminUrl, name });
});

it('what was known before the six kinds is shown, summed up and pushed after the migration', async () => {
  // The folder as it was when the first migration was all there was.
  cpSync(all, path.join(aside, 'prisma/mypage'), {
    recursive: true,
    filter: (file) => !/migrations\/\d+_/.test(file) || file.includes('_init'),
  });
  const folders = readdirSync(path.join(aside, 'prisma/mypage/migrations'));
  expect(folders.filter((folder) => /^\d/.test(folder))).toHaveLength(1);
  await createDatabase({ adminUrl, name });
  const databaseUrl = withDatabase(adminUrl, name);
  await applyMigrations({ context: 'mypage', databaseUrl, root: aside });
  const prisma = createClient(databaseUrl, 2);
  try {
    const payment = (attempt: number, paidAt: string | null, refundedAt: string | null) => ({
      ...{ key: `r:${attempt}`, paymentId: `p-${attempt}`, amount: { amount: 2_800, currency: 'KRW' } },
      ...{ method: 'CARD', declineCode: null, declinedAt: null, voidedAt: null, paidAt, refundedAt },
    });
    const at = '2026-11-21T03:00:00.000Z';
    const payments = [payment(1, null, at), payment(2, at, at), payment(3, at, null)];
    const workOrders = [{ workOrderId: 'w', version: 2, status: 'COMPLETED', at }];
    await prisma.$executeRawUnsafe(
      `INSERT INTO reservation_view (id, version, complete, status, customer_id, payments, work_orders)
       VALUES ('r', 9, true, 'COMPLETED', 'minji', $1::jsonb, $2::jsonb), ('empty', 1, true, 'HELD', 'minji', '[]', '[]')`,
      JSON.stringify(payments),
      JSON.stringify(workOrders),
    );
    await applyMigrations({ context: 'mypage', databaseUrl, root });
    const columns = { id: true, shownVersion: true, paidAmount: true, refundedAmount: true };
    const rows = await prisma.reservationView.findMany({ select: columns, orderBy: { id: 'desc' } });
    expect(rows).toEqual([
      { id: 'r', shownVersion: 9, paidAmount: 5_600n, refundedAmount: 2_800n },
      { id: 'empty', shownVersion: 1, paidAmount: 0n, refundedAmount: 0n },
    ]);
    const [view] = await prismaViewReader(prisma).byIds(['r']);
    expect(view?.workOrders).toMatchObject([
      { status: 'COMPLETED', gates: [], milestones: [], openedAt: null },
    ]);
  } finally {
    await prisma.$disconnect();
  }
});
