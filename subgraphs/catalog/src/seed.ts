import { demoOfferings, demoProviders } from '@yeyak/demo';
import type { PublishOffering } from './application/publish-offering';
import type { RegisterProvider } from './application/register-provider';

/**
 * Registers the demonstration providers and publishes what they offer, through the use cases, so that the others hear
 * of it. Their keys make it idempotent; what was revised or withdrawn since stays so.
 */
export async function seedDemo(
  {
    registerProvider,
    publishOffering,
  }: { registerProvider: RegisterProvider; publishOffering: PublishOffering },
  isThere: (offeringId: string) => Promise<boolean>,
  now: Date,
): Promise<void> {
  for (const { id, ...given } of demoProviders) {
    const outcome = await registerProvider({ id, now, given });
    // A code that is taken is the demonstration provider itself, revised since.
    if (outcome.tag === 'InvalidInput') throw new Error(`demonstration provider ${id}: ${outcome.message}`);
  }
  for (const { id, providerId, kind, name, price, sku } of demoOfferings) {
    if (await isThere(id)) continue;
    const given = { idempotencyKey: `demo-${id}`, providerId, kind, name, price, sku };
    const outcome = await publishOffering({ id, now, given });
    if (outcome.tag !== 'Done') throw new Error(`demonstration offering ${id}: ${outcome.tag}`);
  }
}
