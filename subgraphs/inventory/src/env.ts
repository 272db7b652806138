import { readEnv, serviceEnv, type ServiceEnv } from '@yeyak/service-kit';

/** Nothing beyond what every context has. @throws one error that lists everything that is wrong. */
export const loadEnv = (source: NodeJS.ProcessEnv): ServiceEnv => readEnv(serviceEnv, source);
