import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@yeyak/service-kit';
import { request } from 'undici';
import { type PaymentDocument, SIGNATURE_HEADER, signWebhook, type WebhookEvent } from './protocol';
import type { SimulatorSettings } from './settings';

/** How much later an event comes that is held back. */
const HELD_BACK_MS = 300;
/** Pauses between deliveries that were not accepted; given up after the last. */
const RETRY_AFTER_MS = [200, 1_000, 5_000, 30_000, 120_000];

/** Delivers what has happened to whoever is registered, each delivery signed anew. */
export class Webhooks {
  private readonly stopping = new AbortController();
  private sent = 0;

  constructor(
    private readonly options: {
      /** Looked up for each delivery; nothing is delivered without it. */
      url: () => string | undefined;
      secret: string;
      logger: Logger;
      settings: () => SimulatorSettings['webhooks'];
    },
  ) {}

  /** Tells what has become of a payment; returns at once. */
  tell(payment: PaymentDocument): void {
    const { enabled, duplicate, delayMs, outOfOrder } = this.options.settings();
    if (!enabled || !this.options.url()) return;
    const now = new Date();
    const event: WebhookEvent = {
      id: `evt_${randomUUID()}`,
      type: `payment.${payment.status.toLowerCase()}`,
      createdAt: now.toISOString(),
      payment: { ...payment },
    };
    const held = outOfOrder && this.sent++ % 2 === 0 ? HELD_BACK_MS : 0;
    for (let copy = 0; copy < (duplicate ? 2 : 1); copy += 1)
      void this.deliver(JSON.stringify(event), delayMs + held);
  }

  close(): void {
    this.stopping.abort();
  }

  private async deliver(body: string, delayMs: number): Promise<void> {
    const { signal } = this.stopping;
    try {
      if (delayMs > 0) await sleep(delayMs, undefined, { signal });
      for (const pause of [...RETRY_AFTER_MS, 0]) {
        if (signal.aborted || (await this.isAccepted(body)) || pause === 0) return;
        await sleep(pause, undefined, { signal });
      }
    } catch (error) {
      if (!signal.aborted) this.options.logger.error({ err: error }, 'a webhook failed');
    }
  }

  private async isAccepted(body: string): Promise<boolean> {
    const url = this.options.url();
    if (!url) return false;
    try {
      const { statusCode, body: answer } = await request(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [SIGNATURE_HEADER]: signWebhook(body, this.options.secret, new Date()),
        },
        body,
        signal: AbortSignal.any([this.stopping.signal, AbortSignal.timeout(5_000)]),
      });
      await answer.dump();
      return statusCode < 300;
    } catch {
      return false;
    }
  }
}
