import { readEnv, serviceEnv } from '@yeyak/service-kit';
import { z } from 'zod';

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const schema = serviceEnv.extend({
  /** Where the providers' days begin and end: it decides whether a lot has expired. IANA name. */
  STOCK_TIME_ZONE: z.string().refine(isZone, 'no such time zone').default('Asia/Seoul'),
});

/** Reads what this context needs. @throws one error that lists everything that is wrong. */
export const loadEnv = (source: NodeJS.ProcessEnv): z.infer<typeof schema> => readEnv(schema, source);
