/** A tiny pub/sub for the subgraphs of the tests: whoever listens gets what is published, in order. */
export class Channel<T> {
  private readonly listeners = new Set<(value: T) => void>();
  private readonly watchers = new Set<() => void>();

  get size(): number {
    return this.listeners.size;
  }

  publish(value: T): void {
    for (const listener of this.listeners) listener(value);
  }

  /** Resolves once exactly `count` listen. */
  async until(count: number): Promise<void> {
    while (this.listeners.size !== count) await new Promise<void>((resolve) => this.watchers.add(resolve));
  }

  /** Not a generator: its `return()` must not wait for a `next()` that never comes. */
  listen(first: T[] = []): AsyncIterableIterator<T> {
    const queue = [...first];
    let wake: () => void = () => undefined;
    let over = false;
    const listener = (value: T): void => {
      queue.push(value);
      wake();
    };
    this.listeners.add(listener);
    this.changed();
    return {
      next: async () => {
        for (;;) {
          if (queue.length > 0) return { done: false, value: queue.shift() as T };
          if (over) return { done: true, value: undefined };
          await new Promise<void>((resolve) => (wake = resolve));
        }
      },
      return: async () => {
        over = true;
        this.listeners.delete(listener);
        wake();
        this.changed();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private changed(): void {
    for (const watcher of [...this.watchers]) watcher();
    this.watchers.clear();
  }
}
