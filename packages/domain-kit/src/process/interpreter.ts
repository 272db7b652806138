import { impossible } from '../decider';
import type { ProcessDefinition, StepDefinition } from './definition';

/**
 * Where a step is. `asked`, `askedDone`: the undo of a running step, of one that is done, was requested and may be
 * refused. `stuck`: its undo was refused when there was no way back: a person has to look.
 */
export type StepState =
  'waiting' | 'running' | 'done' | 'refused' | 'asked' | 'askedDone' | 'undoing' | 'undone' | 'stuck';

/** `asking`: undoing was requested and those who may refuse it have yet to agree. */
export type Phase = 'forward' | 'asking' | 'backward' | 'succeeded' | 'undone';

export interface ProcessState {
  phase: Phase;
  steps: Readonly<Record<string, StepState>>;
}

export type ProcessEvent =
  | { type: 'StepStarted'; step: string }
  | { type: 'StepSucceeded'; step: string }
  | { type: 'StepRefused'; step: string; by: string }
  | { type: 'UndoAsked'; step: string }
  /** A step will be undone for certain: those who wait for its consent may go on. */
  | { type: 'StepUndoAgreed'; step: string; by: string }
  | { type: 'UndoAgreed' }
  | { type: 'UndoDeclined' }
  | { type: 'UndoStarted'; step: string }
  | { type: 'StepUndone'; step: string; by: string }
  | { type: 'UndoStuck'; step: string; by: string }
  /** What a step has asked for is asked for once more: of a command, or of its undo. */
  | { type: 'StepRepeated'; step: string }
  | { type: 'UndoRepeated'; step: string }
  | { type: 'ProcessSucceeded' }
  | { type: 'ProcessUndone' };

/** Before anything has begun. */
export const notBegun = ({ steps }: ProcessDefinition): ProcessState => ({
  phase: 'forward',
  steps: Object.fromEntries(steps.map(({ name }) => [name, 'waiting' as const])),
});

/** Begins with the first step. */
export function begin(definition: ProcessDefinition): ProcessEvent[] {
  return run(definition, notBegun(definition), (process) => process.goOn());
}

/**
 * What a fact means to the process; nothing where it came before, too late, or concerns no step. So facts may come
 * twice and in any order.
 */
export function receive(definition: ProcessDefinition, state: ProcessState, fact: string): ProcessEvent[] {
  return run(definition, state, (process) => {
    for (const step of definition.steps) process.receive(step, fact);
  });
}

/**
 * A running step was certainly not carried out: it is refused without having to be undone itself. Nothing happens
 * after the pivot, where there is no way back.
 */
export function refuse(
  definition: ProcessDefinition,
  state: ProcessState,
  step: string,
  by: string,
): ProcessEvent[] {
  return run(definition, state, (process) => process.refuse(step, by));
}

/** Undoes all that has begun; nothing where that is under way, or where there is no way back. */
export function undo(definition: ProcessDefinition, state: ProcessState): ProcessEvent[] {
  return run(definition, state, (process) => process.undo());
}

/** Asks once more for whatever has not been answered, what is stuck included: commands and undos are idempotent. */
export function retry({ steps }: ProcessDefinition, state: ProcessState): ProcessEvent[] {
  return steps.flatMap(({ name, command, undo }): ProcessEvent[] => {
    const now = state.steps[name] ?? 'waiting';
    if (now === 'running') return command === null ? [] : [{ type: 'StepRepeated', step: name }];
    return undo && BEING_UNDONE.includes(now) ? [{ type: 'UndoRepeated', step: name }] : [];
  });
}

/** What a step is again when its undo was declined. */
const UNASKED: Partial<Record<StepState, StepState>> = { asked: 'running', askedDone: 'done' };

export function evolveProcess(state: ProcessState, event: ProcessEvent): ProcessState {
  const at = (step: string, to: StepState): ProcessState => ({
    ...state,
    steps: { ...state.steps, [step]: to },
  });
  switch (event.type) {
    case 'StepStarted':
      return at(event.step, 'running');
    case 'StepSucceeded':
      return at(event.step, state.steps[event.step] === 'asked' ? 'askedDone' : 'done');
    case 'StepRefused':
      return at(event.step, 'refused');
    case 'UndoAsked':
      return {
        ...at(event.step, state.steps[event.step] === 'done' ? 'askedDone' : 'asked'),
        phase: 'asking',
      };
    case 'UndoAgreed':
      return { ...state, phase: 'backward' };
    case 'UndoDeclined':
      return {
        phase: 'forward',
        steps: Object.fromEntries(
          Object.entries(state.steps).map(([name, step]) => [name, UNASKED[step] ?? step]),
        ),
      };
    case 'StepUndoAgreed':
    case 'UndoStarted':
      return at(event.step, 'undoing');
    case 'StepUndone':
      return at(event.step, 'undone');
    case 'UndoStuck':
      return at(event.step, 'stuck');
    case 'StepRepeated':
      return state;
    case 'UndoRepeated':
      return state.steps[event.step] === 'stuck' ? at(event.step, 'undoing') : state;
    case 'ProcessSucceeded':
      return { ...state, phase: 'succeeded' };
    case 'ProcessUndone':
      return { ...state, phase: 'undone' };
    default:
      return impossible(event);
  }
}

/** The step that is under way, if one is. */
export const runningStep = <Step extends StepDefinition>(
  { steps }: ProcessDefinition<Step>,
  state: ProcessState,
): Step | undefined =>
  steps.find(({ name }) => state.steps[name] === 'running' || state.steps[name] === 'asked');

function run(
  definition: ProcessDefinition,
  state: ProcessState,
  work: (process: Interpretation) => void,
): ProcessEvent[] {
  const process = new Interpretation(definition, state);
  work(process);
  return process.events;
}

/** A step that is stuck may be undone after all: by a person, or when it was asked again. */
const BEING_UNDONE: readonly StepState[] = ['asked', 'askedDone', 'undoing', 'stuck'];

class Interpretation {
  readonly events: ProcessEvent[] = [];

  constructor(
    private readonly definition: ProcessDefinition,
    private state: ProcessState,
  ) {}

  goOn(): void {
    if (this.state.phase !== 'forward') return;
    const next = this.definition.steps.find(({ name }) => this.at(name) !== 'done');
    if (!next) this.record({ type: 'ProcessSucceeded' });
    else if (this.at(next.name) === 'waiting') this.record({ type: 'StepStarted', step: next.name });
  }

  receive(step: StepDefinition, fact: string): void {
    const { name, undo } = step;
    const now = this.at(name);
    const underWay = this.state.phase === 'forward' || this.state.phase === 'asking';
    if (underWay && (now === 'running' || now === 'asked')) {
      if (step.succeedsOn.includes(fact)) return this.succeed(step, fact);
      if (step.refusedOn.includes(fact)) return this.refuse(name, fact);
    }
    // What is only waited for can be so before its turn comes: facts are in no order.
    if (underWay && now === 'waiting' && step.command === null && step.succeedsOn.includes(fact)) {
      return this.record({ type: 'StepSucceeded', step: name });
    }
    if (BEING_UNDONE.includes(now)) {
      if (undo?.doneOn.includes(fact)) return this.undone(name, fact);
      if ((now === 'asked' || now === 'askedDone') && undo?.agreedOn?.includes(fact))
        return this.undoAgreed(name, fact);
      if (now !== 'stuck' && undo?.refusedOn.includes(fact)) return this.undoRefused(name, fact);
    }
  }

  refuse(step: string, by: string): void {
    const now = this.at(step);
    if ((now !== 'running' && now !== 'asked') || this.isBeyondPivot(step)) return;
    this.record({ type: 'StepRefused', step, by });
    if (this.state.phase === 'forward') this.record({ type: 'UndoAgreed' });
    this.goBack();
  }

  undo(): void {
    if (this.state.phase !== 'forward' || !this.hasWayBack()) return;
    for (const { name, undo } of this.begun()) {
      if (undo && undo.refusedOn.length > 0) this.record({ type: 'UndoAsked', step: name });
    }
    if (this.state.phase === 'forward') this.record({ type: 'UndoAgreed' });
    this.goBack();
  }

  private succeed({ name, pivot }: StepDefinition, by: string): void {
    // The pivot was done before it heard that it should be undone: that is its answer. Any other may still agree.
    if (pivot && this.at(name) === 'asked') this.undoRefused(name, by);
    if (this.at(name) === 'stuck') return;
    this.record({ type: 'StepSucceeded', step: name });
    this.goOn();
  }

  private undone(step: string, by: string): void {
    this.record({ type: 'StepUndone', step, by });
    this.goBack();
  }

  private undoAgreed(step: string, by: string): void {
    this.record({ type: 'StepUndoAgreed', step, by });
    this.goBack();
  }

  private undoRefused(step: string, by: string): void {
    if (this.decline()) return this.goOn();
    this.record({ type: 'UndoStuck', step, by });
    this.goBack();
  }

  /** Everything is as before it was asked; not once a step is lost, without which there is no going on. */
  private decline(): boolean {
    const lost = this.definition.steps.some(({ name }) =>
      ['undone', 'undoing', 'refused'].includes(this.at(name)),
    );
    if (this.state.phase !== 'asking' || lost) return false;
    this.record({ type: 'UndoDeclined' });
    return true;
  }

  private goBack(): void {
    if (this.state.phase === 'asking') {
      if (this.definition.steps.some(({ name }) => ['asked', 'askedDone'].includes(this.at(name)))) return;
      this.record({ type: 'UndoAgreed' });
    }
    for (const { name, undo } of this.begun()) {
      if (undo) this.record({ type: 'UndoStarted', step: name });
    }
    const open = this.definition.steps.some(({ name }) => ['undoing', 'stuck'].includes(this.at(name)));
    if (!open) this.record({ type: 'ProcessUndone' });
  }

  /** Steps that have begun and are not undone, the latest first. */
  private begun(): StepDefinition[] {
    return [...this.definition.steps]
      .reverse()
      .filter(({ name }) => ['running', 'done'].includes(this.at(name)));
  }

  /** Not once the pivot is done; nor while it is under way, where nothing can call it back. */
  private hasWayBack(): boolean {
    const begun = this.begun();
    return !begun.some(({ name, pivot, undo }) => !undo || (pivot && this.at(name) === 'done'));
  }

  private isBeyondPivot(step: string): boolean {
    const { steps } = this.definition;
    const pivotAt = steps.findIndex(({ pivot }) => pivot);
    return pivotAt !== -1 && steps.findIndex(({ name }) => name === step) > pivotAt;
  }

  private at(step: string): StepState {
    return this.state.steps[step] ?? 'waiting';
  }

  private record(event: ProcessEvent): void {
    this.events.push(event);
    this.state = evolveProcess(this.state, event);
  }
}
