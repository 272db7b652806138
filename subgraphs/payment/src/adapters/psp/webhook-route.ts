import type { Logger } from '@yeyak/service-kit';
import express from 'express';
import type { TakePspEvent } from '../../application/take-psp-event';
import { isSignedWebhook, SIGNATURE_HEADER, webhookEvent } from '../../psp/protocol';
import { reportOf } from './report';

/**
 * `POST /webhooks/psp`: 401 for what the provider did not sign within the last five minutes, 400 for what is not
 * understood, else 200, also for duplicates and unknown keys, which would only be delivered again.
 */
export function mountPspWebhooks(
  app: express.Express,
  options: { secret: string; clock: () => Date; logger: Logger; take: TakePspEvent },
): void {
  const { secret, clock, logger, take } = options;
  // The signature is over the bytes as they came: parsing comes after it.
  app.post('/webhooks/psp', express.raw({ type: () => true, limit: '100kb' }), async (request, response) => {
    const body = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
    if (!isSignedWebhook(body, request.get(SIGNATURE_HEADER), secret, clock())) {
      logger.warn('a webhook with a bad signature');
      response.status(401).json({ error: 'bad_signature' });
      return;
    }
    const event = webhookEvent.safeParse(parse(body));
    if (!event.success) {
      logger.warn({ issues: event.error.issues }, 'a webhook that is not understood');
      response.status(400).json({ error: 'not_understood' });
      return;
    }
    const { id, type, payment } = event.data;
    try {
      const result = await take({ id, type, key: payment.key, report: reportOf(payment, clock()) });
      response.json({ result });
    } catch (error) {
      logger.error({ err: error, key: payment.key }, 'a webhook could not be taken in');
      response.status(500).json({ error: 'try_again' });
    }
  });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
