/** The part of a Prisma transaction client that messaging needs; every context's generated client has it. */
export interface SqlTransaction {
  $queryRawUnsafe<T = unknown>(sql: string, ...values: unknown[]): PromiseLike<T>;
  $executeRawUnsafe(sql: string, ...values: unknown[]): PromiseLike<number>;
}

/** The part of a Prisma client that messaging needs. */
export interface Database<Tx extends SqlTransaction> extends SqlTransaction {
  $transaction<T>(work: (tx: Tx) => Promise<T>, options?: { maxWait?: number; timeout?: number }): Promise<T>;
}
