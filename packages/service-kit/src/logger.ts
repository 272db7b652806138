import pino, { type Logger } from 'pino';

export type { Logger };

/**
 * A JSON logger to standard output. Personal data and secrets must not be given to it; as a second line of
 * defence the usual places of both are masked.
 */
export function createLogger(name: string, level: string): Logger {
  return pino({
    name,
    level,
    redact: {
      paths: [
        'password',
        'token',
        'authorization',
        'phone',
        'email',
        'address',
        'rrn',
        '*.password',
        '*.token',
        '*.authorization',
        '*.phone',
        '*.email',
        '*.address',
        '*.rrn',
      ],
      censor: '[masked]',
    },
  });
}
