import { Gauge, Registry } from 'prom-client';

/** How much waits for the PSP, and how much of it for so long that somebody should look. */
export function errandMetrics(count: () => Promise<{ open: number; stuck: number }>): Registry {
  const registry = new Registry();
  new Gauge({
    name: 'payment_errands',
    help: 'Payments with something still to be done at the payment provider; stuck: tried in vain for minutes.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const { open, stuck } = await count();
      this.set({ state: 'open' }, open - stuck);
      this.set({ state: 'stuck' }, stuck);
    },
  });
  return registry;
}
