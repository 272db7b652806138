import type { Decider } from '@yeyak/domain-kit';

/** The last sentence of a specification. */
export interface Outcome<Event, State> {
  /** The command leads to exactly these facts; none where it changes nothing. */
  then(events: readonly Event[]): State;
  /** The command is refused, with this tag and, where given, these details. */
  rejected(tag: string, details?: Record<string, unknown>): void;
}

/**
 * Specifies a decider: `const given = specify(decider)`, then `given(events).when(command).then(events)` or
 * `.rejected(tag)`. Facts in `given` build the state from the decider's initial one, so a specification can only
 * start from what can really be.
 * @returns from `then` the state that the new facts lead to, for what else there is to expect of it.
 */
export const specify =
  <Command, State, Event, Rejection extends { readonly tag: string }>(
    decider: Decider<Command, State, Event, Rejection>,
  ) =>
  (history: readonly Event[] = []) => ({
    when(command: Command): Outcome<Event, State> {
      const evolve = (state: State, event: Event): State => decider.evolve(state, event);
      const state = history.reduce(evolve, decider.initial);
      const decision = decider.decide(command, state);
      return {
        then(events) {
          expect(decision).toEqual({ ok: true, events });
          return events.reduce(evolve, state);
        },
        rejected(tag, details = {}) {
          expect(decision).toEqual({
            ok: false,
            reason: expect.objectContaining({ ...details, tag }) as unknown,
          });
        },
      };
    },
  });
