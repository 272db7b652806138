import type { Logger } from './logger';

/** Closes something, at once or once its promise is settled. */
type Closer = () => unknown;

/** What has to be closed when the process ends, in the reverse order of its opening. */
export class Lifecycle {
  private readonly closers: { name: string; close: Closer }[] = [];
  private stopping: Promise<void> | undefined;

  constructor(
    private readonly logger: Logger,
    private readonly graceMs = 9_000,
  ) {}

  get isStopping(): boolean {
    return this.stopping !== undefined;
  }

  onStop(name: string, close: Closer): void {
    this.closers.push({ name, close });
  }

  /** Closes everything once, each within the grace period; an error in one never keeps the others open. */
  stop(): Promise<void> {
    this.stopping ??= this.closeAll();
    return this.stopping;
  }

  /** SIGTERM and SIGINT stop the process with 0, a second one at once; so does a parent that is gone (`npm start` killed). */
  listen(): void {
    const end = (why: string) => () => {
      this.logger.info({ why }, 'stopping');
      setTimeout(() => process.exit(1), this.graceMs + 1_000).unref();
      void this.stop().then(() => process.exit(0));
    };
    process.once('SIGTERM', end('SIGTERM'));
    process.once('SIGINT', end('SIGINT'));
    if (process.channel) process.once('disconnect', end('parent gone'));
  }

  private async closeAll(): Promise<void> {
    for (const { name, close } of [...this.closers].reverse()) {
      try {
        await close();
      } catch (error) {
        this.logger.error({ err: error, what: name }, 'could not close');
      }
    }
  }
}
