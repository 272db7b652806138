import { serviceEnv } from '@yeyak/service-kit';

/** The environment of `marketing`: what every context has. */
export const marketingEnv = serviceEnv.extend({
  PORT: serviceEnv.shape.PORT.default(4010),
});
