import type { Localized } from '@yeyak/contracts';
import { attempt, both, matching, type Parsed, refuse } from './parsing';

const LIMITS = { name: 100, address: 200 } as const;
const CODE = /^[A-Z0-9][A-Z0-9_-]{0,39}$/;

function timeZone(given: string): string {
  try {
    // Offsets such as "+09:00" are understood too, but days in them have no summer.
    if (/^[A-Za-z]/.test(given))
      return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
  } catch {
    // falls through to the refusal
  }
  return refuse('timeZone', '"timeZone" is not an IANA time zone.');
}

/** What a provider says to people: all of it may be revised. */
export interface ProviderWords {
  name: Localized;
  address: Localized;
  timeZone: string;
}

export interface ProviderDetails extends ProviderWords {
  code: string;
}

const providerWords = (given: ProviderWords): ProviderWords => ({
  name: both('name', given.name, LIMITS.name),
  address: both('address', given.address, LIMITS.address),
  timeZone: timeZone(given.timeZone),
});

export const parseProviderWords = (given: ProviderWords): Parsed<ProviderWords> =>
  attempt(() => providerWords(given));

export const parseProvider = (given: ProviderDetails): Parsed<ProviderDetails> =>
  attempt(() => ({
    ...providerWords(given),
    code: matching('code', given.code, CODE, 'a code of upper-case letters, digits, "_" and "-"'),
  }));
