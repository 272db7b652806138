import { demoCampaigns } from '@yeyak/demo';
import type { StartCampaign } from './application/start-campaign';

/**
 * Starts the demonstration campaigns through the use case. Their keys make it idempotent; one that was ended since
 * stays ended.
 */
export async function seedDemo(startCampaign: StartCampaign, now: Date): Promise<void> {
  for (const { id, ...campaign } of demoCampaigns) {
    const outcome = await startCampaign({ id, now, given: { ...campaign, idempotencyKey: `demo-${id}` } });
    // A key that was used for something else is the same campaign, told in other words since.
    if (outcome.tag === 'InvalidInput') throw new Error(`demonstration campaign ${id}: "${outcome.field}"`);
  }
}
