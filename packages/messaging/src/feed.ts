import { type ContextName, isMessageType, type KnownMessage, messages, readMessage } from '@yeyak/contracts';
import {
  type Door,
  type DoorAnswer,
  type DoorRequest,
  type Problem,
  PROBLEM_JSON,
  problemBody,
} from '@yeyak/service-kit';
import { z } from 'zod';
import type { Dialect } from './dialect';
import type { Place } from './queues';
import type { Database, SqlTransaction } from './sql';

/** How many rows of the outbox are looked at with one statement, and told at most in one answer. */
const WINDOW = 200;
/** After so many rows of which none is wanted the answer says how far it has come, and the caller goes on. */
const MOST_WINDOWS = 25;
const LONGEST_WAIT_SECONDS = 30;
/** Another replica may have committed something, or a transaction ended that others had to wait for. */
const LOOK_EVERY_MS = 250;
/** Commits come by the hundred each second; a waiting reader looks after them together. */
const PACE_MS = 30;

const BEGINNING = '0.0';
const question = z.object({
  types: z.string().optional(),
  after: z
    .string()
    .regex(/^\d{1,18}\.\d{1,18}$/, 'not a cursor')
    .default(BEGINNING),
  wait: z.coerce.number().int().min(0).max(LONGEST_WAIT_SECONDS).default(0),
});

/** What was found, and up to where it was looked through. */
export interface FactPage {
  facts: { cursor: string; message: KnownMessage }[];
  end: string;
}

/**
 * A context's facts as a log that anybody may read who can speak HTTP and JSON (X23): `GET /facts`. The outbox is that
 * log already; a reader keeps its own cursor, and the context keeps nothing about its readers.
 */
export class Feed<Tx extends SqlTransaction> {
  private readonly waiting = new Set<() => void>();
  private readonly own: readonly string[];

  constructor(private readonly options: { context: ContextName; database: Database<Tx>; dialect: Dialect }) {
    this.own = Object.entries(messages)
      .filter(([, { sort, source }]) => sort === 'fact' && source === options.context)
      .map(([type]) => type);
  }

  readonly door: Door = { path: '/facts', answer: (request) => this.answer(request) };

  /** Something was committed. */
  poke(): void {
    for (const wake of this.waiting) wake();
  }

  /**
   * The next facts of some types after a cursor; where there are none, waits for the first, `waitMs` at most. Facts are
   * told in the shape of today, however old they are; no fact is ever skipped because its transaction ended late.
   */
  async next(
    { after, types, waitMs }: { after: string; types: readonly string[]; waitMs: number },
    signal?: AbortSignal,
  ): Promise<FactPage> {
    const { database, dialect } = this.options;
    const until = performance.now() + waitMs;
    let place = placeOf(after);
    for (let windows = 1; ; windows++) {
      const rows = await dialect.readFacts(database, { after: place, types, limit: WINDOW });
      place = rows.at(-1)?.place ?? place;
      const facts = rows.flatMap(({ place: at, message }) =>
        message ? [{ cursor: cursorOf(at), message: readMessage(message) }] : [],
      );
      const isEnd = rows.length < WINDOW;
      const left = until - performance.now();
      const isOver = isEnd ? left <= 0 : windows >= MOST_WINDOWS;
      if (facts.length > 0 || isOver || signal?.aborted) return { facts, end: cursorOf(place) };
      if (isEnd) await this.somethingNew(Math.min(left, LOOK_EVERY_MS), signal);
    }
  }

  private async answer({ principal, query, signal }: DoorRequest): Promise<DoorAnswer> {
    if (principal.type === 'anonymous')
      return refused({ status: 401, code: 'UNAUTHENTICATED', detail: 'Say which service asks.' });
    if (principal.type !== 'service')
      return refused({ status: 403, code: 'FORBIDDEN', detail: 'Facts are told to services alone.' });
    const asked = question.safeParse(Object.fromEntries(query));
    if (!asked.success) {
      const [issue] = asked.error.issues;
      const field = issue?.path.join('.') ?? '';
      return refused({ status: 400, code: 'INVALID_INPUT', detail: issue?.message ?? '', field });
    }
    const { types, after, wait } = asked.data;
    const wanted = types === undefined ? this.own : types.split(',');
    const unknown = wanted.filter((type) => !this.own.includes(type));
    if (unknown.length > 0) {
      const detail = `Not ${unknown.map(described).join(', ')}: ${this.options.context} says ${this.own.join(', ')}.`;
      return refused({ status: 400, code: 'INVALID_INPUT', detail, field: 'types' });
    }
    const { facts, end } = await this.next({ after, types: wanted, waitMs: wait * 1_000 }, signal);
    const lines = [...facts, { cursor: end }].map((line) => `${JSON.stringify(line)}\n`);
    return { status: 200, contentType: 'application/x-ndjson', body: lines.join('') };
  }

  /** Resolves shortly after a commit, or when the time is over, or when nobody waits any more. */
  private somethingNew(ms: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const wake = (): void => {
        this.waiting.delete(wake);
        clearTimeout(timer);
        timer = setTimeout(done, Math.min(ms, PACE_MS));
      };
      let timer = setTimeout(done, ms);
      this.waiting.add(wake);
      signal?.addEventListener('abort', done, { once: true });
    });
  }
}

const cursorOf = ([transaction, position]: Place): string => `${transaction}.${position}`;
const placeOf = (cursor: string): Place => {
  const [transaction = '0', position = '0'] = cursor.split('.');
  return [transaction, position];
};

/** What somebody asked for that is not there; text of theirs that names nothing is not said back. */
const described = (type: string): string => (isMessageType(type) ? type : 'an unknown type');

const refused = (problem: Problem): DoorAnswer => ({
  status: problem.status,
  contentType: PROBLEM_JSON,
  body: JSON.stringify(problemBody(problem)),
});
