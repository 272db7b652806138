/** What came of a command: facts, or the reason why not. Reasons are data; only bugs throw. */
export type Decision<Event, Rejection> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly reason: Rejection };

/** The command is carried out; no event at all where it changes nothing (it was carried out before). */
export const accepted = <Event>(...events: Event[]): { ok: true; events: Event[] } => ({ ok: true, events });

/** The command is refused. `reason.tag` is the name of the GraphQL type that tells it. */
export const rejected = <const Rejection extends { readonly tag: string }>(
  reason: Rejection,
): { ok: false; reason: Rejection } => ({ ok: false, reason });

/**
 * The rules of one thing, as pure functions: no clock, no chance, no I/O. Instants and ids come with the command.
 * `decide` says what a command leads to, `evolve` what a fact makes of the state, `initial` is what there is before
 * any fact.
 */
export interface Decider<Command, State, Event, Rejection extends { readonly tag: string }> {
  decide(command: Command, state: State): Decision<Event, Rejection>;
  evolve(state: State, event: Event): State;
  readonly initial: State;
}

/** Folds events over a state. */
export const fold = <State, Event>(
  evolve: (state: State, event: Event) => State,
  state: State,
  events: readonly Event[],
): State => events.reduce(evolve, state);

/** For the `default` of a `switch` that must be exhaustive: getting here is a bug. */
export function impossible(value: never): never {
  throw new Error(`impossible: ${JSON.stringify(value)}`);
}
