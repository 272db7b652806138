import Libsql from 'libsql';

/** What a statement can be given. */
export type Argument = null | string | number | bigint | boolean | Uint8Array;
export interface Result {
  columns: string[];
  /** As declared; empty where the column is computed. */
  columnTypes: string[];
  rows: unknown[][];
  rowsAffected: number;
}
type Statement = { sql: string; args: readonly Argument[] };
type Prepared = { statement: Libsql.Statement; columns: string[] | null; columnTypes: string[] };

/** Texts that are kept prepared; a context has some dozens. */
const MOST_PREPARED = 200;
/** For those who only read the file meanwhile (a backup), and hold a lock for a moment at its checkpoint. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * One connection to one file, in the shape that Prisma's adapter expects of a libSQL client.
 *
 * The stock client leaves its connection to each transaction and opens another one for the next statement: what
 * `PRAGMA` says is forgotten with the connection, and the old ones stay open until they are collected. Here there is
 * one connection for good; the adapter's lock keeps other statements away from it while a transaction is open.
 */
export class LocalClient {
  readonly protocol = 'file';
  closed = false;
  private readonly database: Libsql.Database;
  private readonly prepared = new Map<string, Prepared>();

  /** @param path of the file, made where there is none; `:memory:` for one that nobody else sees */
  constructor(
    path: string,
    private readonly onClose: () => void = () => undefined,
  ) {
    this.database = new Libsql(path);
    // Readers and the writer do not wait for each other.
    this.database.pragma('journal_mode = WAL');
    // A commit is on the disk when it is said to be: what is kept for good survives a power cut.
    this.database.pragma('synchronous = FULL');
    this.database.pragma('foreign_keys = ON');
    this.database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }

  async execute({ sql, args }: Statement): Promise<Result> {
    const { statement, columns, columnTypes } = this.prepare(sql);
    const bound = args.map(toDatabase);
    if (columns === null) {
      return { columns: [], columnTypes: [], rows: [], rowsAffected: statement.run(bound).changes };
    }
    const rows = (statement.all(bound) as unknown[][]).map((row) => row.map(fromDatabase));
    return { columns, columnTypes, rows, rowsAffected: 0 };
  }

  async executeMultiple(script: string): Promise<void> {
    try {
      this.database.exec(script);
    } finally {
      if (this.database.inTransaction) this.database.exec('ROLLBACK');
    }
  }

  /** Begins a transaction, of the writing sort whatever was asked: one that turned to writing later could fail at that. */
  async transaction(): Promise<LocalTransaction> {
    this.database.exec('BEGIN IMMEDIATE');
    return {
      execute: (statement) => this.execute(statement),
      commit: async () => {
        this.database.exec('COMMIT');
      },
      rollback: async () => {
        if (this.database.inTransaction) this.database.exec('ROLLBACK');
      },
    };
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    // The driver ends a statement only when it is collected, and SQLite keeps its log until then: so that the file is
    // whole as soon as this returns, the log is written into it now.
    if (!this.database.inTransaction) this.database.pragma('wal_checkpoint(TRUNCATE)');
    this.prepared.clear();
    this.database.close();
    this.onClose();
  }

  private prepare(sql: string): Prepared {
    const known = this.prepared.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    statement.safeIntegers(true);
    const returnsRows = statement.reader;
    if (returnsRows) statement.raw(true);
    const described = returnsRows ? statement.columns() : [];
    const prepared: Prepared = {
      statement,
      columns: returnsRows ? described.map(({ name }) => name) : null,
      columnTypes: described.map(({ type }) => type ?? ''),
    };
    if (this.prepared.size < MOST_PREPARED) this.prepared.set(sql, prepared);
    return prepared;
  }
}

export interface LocalTransaction {
  execute(statement: Statement): Promise<Result>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** Whole numbers as such: JavaScript's would be bound as floating point. */
function toDatabase(value: Argument): null | string | number | bigint | Uint8Array {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) throw new RangeError('only finite numbers can be stored');
  return Number.isInteger(value) ? BigInt(value) : value;
}

function fromDatabase(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  // The adapter knows bytes as an `ArrayBuffer`; Buffer's own may be a slice of a shared one.
  return value instanceof Uint8Array ? new Uint8Array(value).buffer : value;
}
