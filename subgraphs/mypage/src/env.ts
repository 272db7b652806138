import { serviceEnv } from '@yeyak/service-kit';

/** My page needs nothing beyond what every context has. */
export const mypageEnv = serviceEnv;
