import pino, { type Logger } from 'pino';
import { hideResidentNumbers } from './hide-numbers';

export type { Logger };

/** What is told of an error. Not its other properties: a driver puts the row that was refused there. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const { code } = error as { code?: unknown };
  return {
    type: error.constructor.name || name,
    message: hideResidentNumbers(message),
    ...(code === undefined ? {} : { code }),
    stack: stack && hideResidentNumbers(stack),
    ...(cause instanceof Error ? { cause: describeError(cause) } : {}),
  };
}

/**
 * A JSON logger to standard output. Personal data and secrets must not be given to it; as a second line of
 * defence the usual places of both are masked.
 */
export function createLogger(name: string, level: string): Logger {
  return pino({
    name,
    level,
    serializers: { err: describeError },
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
