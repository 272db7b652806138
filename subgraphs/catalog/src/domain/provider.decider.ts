import { accepted, type Decision, impossible, rejected } from '@yeyak/domain-kit';
import { isDeepStrictEqual } from 'node:util';
import type { OpeningHours } from './calendar';
import type { NotFound, VersionConflict } from './offering.decider';
import type { ProviderDetails, ProviderWords } from './provider-input';

/** Somebody who offers something. */
export interface Provider extends ProviderDetails {
  id: string;
  version: number;
  /** When it is open in a week; none where nobody has said. */
  hours: OpeningHours;
  /** Rises with every change of the hours. */
  hoursVersion: number;
}

/** What happened to a provider. */
export type ProviderEvent =
  | { type: 'ProviderRegistered'; id: string; details: ProviderDetails }
  | { type: 'ProviderRevised'; words: ProviderWords };

export interface CodeTaken {
  tag: 'CodeTaken';
}

const wordsOf = ({ name, address, timeZone }: ProviderWords): ProviderWords => ({ name, address, timeZone });

/** Registering: once per code. `registered` is the provider that has the same code, if there is one. */
export function decideRegister(
  { id, details }: { id: string; details: ProviderDetails },
  registered: Provider | null,
): Decision<ProviderEvent, CodeTaken> {
  if (!registered) return accepted({ type: 'ProviderRegistered', id, details });
  return isDeepStrictEqual(wordsOf(details), wordsOf(registered))
    ? accepted()
    : rejected({ tag: 'CodeTaken' });
}

/** Revising: only by whoever has seen the newest version. */
export function decideReviseProvider(
  { version, words }: { version: number; words: ProviderWords },
  provider: Provider | null,
): Decision<ProviderEvent, NotFound | VersionConflict> {
  if (!provider) return rejected({ tag: 'NotFound' });
  // Before the version: whoever says it again, because the answer was lost, is told that it holds.
  if (isDeepStrictEqual(words, wordsOf(provider))) return accepted();
  if (version !== provider.version) {
    return rejected({ tag: 'VersionConflict', currentVersion: provider.version });
  }
  return accepted({ type: 'ProviderRevised', words });
}

/** What an event makes of a provider. */
export function evolveProvider(state: Provider | null, event: ProviderEvent): Provider {
  switch (event.type) {
    case 'ProviderRegistered':
      return { ...event.details, id: event.id, version: 1, hours: [], hoursVersion: 0 };
    case 'ProviderRevised':
      if (!state) throw new Error('there is no provider that this could have happened to');
      return { ...state, ...event.words, version: state.version + 1 };
    default:
      return impossible(event);
  }
}
