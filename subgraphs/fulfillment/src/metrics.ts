import { Gauge, Registry } from 'prom-client';

/** How much work waits for gates, and how much of it for so long that somebody should look (D9, D11). */
export function gateMetrics(count: () => Promise<{ waiting: number; stuck: number }>): Registry {
  const registry = new Registry();
  new Gauge({
    name: 'fulfillment_gates',
    help: 'Work orders that wait for a gate; stuck: asked in vain for minutes.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const { waiting, stuck } = await count();
      this.set({ state: 'waiting' }, waiting);
      this.set({ state: 'stuck' }, stuck);
    },
  });
  return registry;
}
