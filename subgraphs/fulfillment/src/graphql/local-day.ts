import { badInput } from '@yeyak/graphql-kit';
import { z } from 'zod';

/** A day as it was asked for. @throws BAD_USER_INPUT for what is no day: `2026-02-30`. */
export function localDay(text: string): string {
  if (!z.iso.date().safeParse(text).success) throw badInput('A day is written as 2026-12-01.');
  return text;
}
