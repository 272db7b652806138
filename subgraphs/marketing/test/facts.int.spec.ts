import { randomUUID } from 'node:crypto';
import { type MessageType, readMessage } from '@yeyak/contracts';
import { connectRedis } from '@yeyak/service-kit';
import { eventually } from '@yeyak/testkit';
import { Queue } from 'bullmq';
import { CANCEL, fulfillment, ISSUE, order, resultOf, runMarketing, type Running } from './harness';

let marketing: Running;
const queues: { close(): Promise<unknown> }[] = [];
beforeAll(async () => {
  marketing = await runMarketing({ SEED_DEMO: 'true' });
});
afterAll(async () => {
  for (const queue of queues) await queue.close();
  await marketing.stop();
});

function queue(name: string): Queue<Record<string, unknown>> {
  const { url, prefix } = marketing.redis;
  const connection = connectRedis(url);
  const opened = new Queue<Record<string, unknown>>(name, { connection, prefix });
  queues.push({
    close: async () => {
      await opened.close();
      connection.disconnect();
    },
  });
  return opened;
}

it('X3 X12 tells a consumer that comes later what happened before, and what happens from then on', async () => {
  const consumer = `listener-${randomUUID()}`;
  const types: MessageType[] = ['CouponIssued', 'CouponCancelled'];
  const { key, reservationId, ...rest } = order();
  resultOf(await marketing.ask(fulfillment, ISSUE, { input: { key, reservationId, ...rest } }));

  await queue('marketing').add('subscribe', { sort: 'subscribe', consumer, types });
  const inlet = queue(consumer);
  const heard = async (): Promise<string[]> => {
    const jobs = await inlet.getJobs(['wait'], 0, -1, true);
    return jobs
      .map(({ data }) => readMessage(data['message']))
      .filter(({ correlationId }) => correlationId === reservationId)
      .map(({ type, aggregateVersion }) => `${type} ${aggregateVersion}`);
  };
  await eventually(async () => expect(await heard()).toEqual(['CouponIssued 1']));

  resultOf(await marketing.ask(fulfillment, CANCEL, { input: { key, reservationId } }));
  await eventually(async () => expect(await heard()).toEqual(['CouponIssued 1', 'CouponCancelled 2']));
});
