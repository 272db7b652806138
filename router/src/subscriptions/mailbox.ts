import type { GraphQLError } from 'graphql';

interface Waiter<T> {
  resolve: (result: IteratorResult<T, undefined>) => void;
  reject: (error: GraphQLError) => void;
}

/**
 * The results that wait for one client: a bounded queue read as an async iterator. Whoever reads too slowly is
 * told so: what is queued is still delivered, then the iterator fails. Nothing is dropped silently.
 *
 * Not an async generator, because a generator's `return()` waits for a pending `next()`, which may never come.
 */
export class Mailbox<T> implements AsyncIterableIterator<T, undefined> {
  private readonly queue: T[] = [];
  private readonly waiters: Waiter<T>[] = [];
  private ending: { error?: GraphQLError } | undefined;

  /**
   * @param capacity results that may wait.
   * @param overflow the error that ends it when one more arrives.
   * @param onEnd called once, when nothing more will be accepted.
   */
  constructor(
    private readonly capacity: number,
    private readonly overflow: () => GraphQLError,
    private readonly onEnd: () => void,
  ) {}

  push(value: T): void {
    if (this.ending) return;
    const waiter = this.waiters.shift();
    if (waiter) waiter.resolve({ done: false, value });
    else if (this.queue.length < this.capacity) this.queue.push(value);
    else this.end(this.overflow());
  }

  /** Ends after what is queued has been read: with an error, or normally. */
  end(error?: GraphQLError): void {
    if (this.ending) return;
    this.ending = error ? { error } : {};
    for (const waiter of this.waiters.splice(0)) this.settle(waiter);
    this.onEnd();
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return new Promise((resolve, reject) => {
      const [value] = this.queue;
      if (value !== undefined) {
        this.queue.shift();
        resolve({ done: false, value });
      } else if (this.ending) this.settle({ resolve, reject });
      else this.waiters.push({ resolve, reject });
    });
  }

  /** The client has left. */
  async return(): Promise<IteratorResult<T, undefined>> {
    this.queue.length = 0;
    this.end();
    return { done: true, value: undefined };
  }

  async throw(): Promise<IteratorResult<T, undefined>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  private settle({ resolve, reject }: Waiter<T>): void {
    const error = this.ending?.error;
    if (!error) return resolve({ done: true, value: undefined });
    this.ending = {}; // said once; whoever asks on is told that it is over
    reject(error);
  }
}
