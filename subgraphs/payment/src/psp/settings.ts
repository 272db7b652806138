import { z } from 'zod';

const milliseconds = z.number().int().min(0).max(60_000);

/** How the simulated provider behaves; everything can be changed while it runs. */
export const simulatorSettings = z.strictObject({
  /** How long it thinks about a charge or a refund, drawn evenly from this range. */
  delayMs: z
    .strictObject({ min: milliseconds, max: milliseconds })
    .refine(({ min, max }) => min <= max, 'min is at most max'),
  /** How much longer `tok_slow` takes. */
  slowMs: milliseconds,
  /** The share of charges that it declines by chance. */
  declineRate: z.number().min(0).max(1),
  /**
   * `true`: answers 503 and does nothing. `timeout`: does what it is asked but never answers. `lost`: neither does
   * nor answers anything.
   */
  outage: z.union([z.boolean(), z.enum(['timeout', 'lost'])]),
  /** Whether a key can be voided before its charge has arrived or been decided. */
  honoursEarlyVoid: z.boolean(),
  webhooks: z.strictObject({
    enabled: z.boolean(),
    /** Delivers each twice. */
    duplicate: z.boolean(),
    /** How long after the event it is delivered. */
    delayMs: milliseconds,
    /** Holds every second event back, so that later ones overtake it. */
    outOfOrder: z.boolean(),
  }),
});
export type SimulatorSettings = z.infer<typeof simulatorSettings>;

/** A change of some of the settings. */
export const settingsPatch = z.strictObject({
  ...simulatorSettings.partial().shape,
  webhooks: simulatorSettings.shape.webhooks.partial().optional(),
});
export type SettingsPatch = z.infer<typeof settingsPatch>;

export const defaultSettings: SimulatorSettings = {
  delayMs: { min: 40, max: 120 },
  slowMs: 1_500,
  declineRate: 0,
  outage: false,
  honoursEarlyVoid: true,
  webhooks: { enabled: true, duplicate: false, delayMs: 0, outOfOrder: false },
};
