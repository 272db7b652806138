import fc from 'fast-check';
import { fold } from '../decider';
import { type ProcessDefinition, problemsOf, type StepDefinition } from './definition';
import {
  begin,
  evolveProcess,
  notBegun,
  type ProcessEvent,
  type ProcessState,
  receive,
  refuse,
  undo,
} from './interpreter';

interface Shape {
  length: number;
  pivotAt: number | null;
  /** The step that may refuse to be undone. */
  askableAt: number | null;
  /** Whether that one says that it agrees before it is undone. */
  agrees: boolean;
  /** Steps that send no command. */
  silent: boolean[];
}

const shape: fc.Arbitrary<Shape> = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    pivotAt: fc.option(fc.nat(length - 1)),
    askableAt: fc.option(fc.nat(length - 1)),
    agrees: fc.boolean(),
    silent: fc.array(fc.boolean(), { minLength: length, maxLength: length }),
  }),
);

/** A process of this shape, sound by the validator's word. */
function processOf({ length, pivotAt, askableAt, agrees, silent }: Shape): ProcessDefinition {
  const steps = Array.from({ length }, (_, index): StepDefinition => {
    const name = `s${index}`;
    const beyond = pivotAt !== null && index > pivotAt;
    const refusedOn = index === askableAt ? [`${name} stays`] : [];
    const agreedOn = index === askableAt && agrees ? [`${name} agrees`] : [];
    return {
      name,
      command: silent[index] ? null : `do ${name}`,
      succeedsOn: [`${name} done`],
      refusedOn: beyond ? [] : [`${name} refused`],
      undo: beyond ? null : { command: `undo ${name}`, doneOn: [`${name} undone`], refusedOn, agreedOn },
      pivot: index === pivotAt,
    };
  });
  const definition = { steps };
  const known = {
    commands: new Set(steps.flatMap(({ name }) => [`do ${name}`, `undo ${name}`])),
    facts: new Set(factsOf(definition)),
  };
  expect(problemsOf(definition, known)).toEqual([]);
  return definition;
}

const factsOf = ({ steps }: ProcessDefinition): string[] =>
  steps.flatMap(({ name }) => [
    `${name} done`,
    `${name} refused`,
    `${name} undone`,
    `${name} stays`,
    `${name} agrees`,
  ]);

const ENDED = ['succeeded', 'undone'];

/** What holds in every state that a process can get into, whatever it was told. */
function expectConsistent({ steps }: ProcessDefinition, state: ProcessState): void {
  const at = steps.map(({ name }) => state.steps[name] ?? 'waiting');
  switch (state.phase) {
    case 'forward': {
      expect(at.filter((step) => step === 'running')).toHaveLength(1);
      const running = at.indexOf('running');
      expect(at.slice(0, running).every((step) => step === 'done')).toBe(true);
      steps.slice(running + 1).forEach((step, index) => {
        expect(step.command === null ? ['waiting', 'done'] : ['waiting']).toContain(at[running + 1 + index]);
      });
      break;
    }
    case 'asking':
      expect(at.some((step) => step === 'asked' || step === 'askedDone')).toBe(true);
      break;
    case 'backward':
      expect(at.some((step) => step === 'undoing' || step === 'stuck')).toBe(true);
      expect(at).not.toContain('running');
      break;
    case 'succeeded':
      expect(new Set(at)).toEqual(new Set(['done']));
      break;
    case 'undone':
      steps.forEach((step, index) => {
        // What has a way back has gone it; what has none was only waited for.
        expect(step.undo ? ['waiting', 'refused', 'undone'] : ['waiting', 'done']).toContain(at[index]);
      });
  }
}

describe('a process, whatever it is told', () => {
  const acts = fc.array(fc.record({ what: fc.nat(27), of: fc.nat(4) }), { maxLength: 40 });

  it('X4, X6 is consistent after every fact; a duplicate changes nothing; an end is an end', () => {
    fc.assert(
      fc.property(shape, acts, (of, todo) => {
        const definition = processOf(of);
        const facts = [...factsOf(definition), 'something else'];
        let state = fold(evolveProcess, notBegun(definition), begin(definition));
        expectConsistent(definition, state);
        for (const act of todo) {
          const name = `s${act.of % of.length}`;
          const fact = facts[act.what % facts.length] ?? '';
          const carryOut = (on: ProcessState): ProcessEvent[] =>
            act.what === 26
              ? undo(definition, on)
              : act.what === 27
                ? refuse(definition, on, name, 'Unavailable')
                : receive(definition, on, fact);
          const said = carryOut(state);
          if (ENDED.includes(state.phase)) expect(said).toEqual([]);
          state = fold(evolveProcess, state, said);
          expectConsistent(definition, state);
          expect(carryOut(state)).toEqual([]);
        }
      }),
      { numRuns: 600 },
    );
  });
});

/** Somebody who carries out one step: at most once, and never after it was to be undone. */
class Participant {
  state: 'idle' | 'done' | 'refused' | 'undone' = 'idle';
  private firm: boolean | undefined;

  constructor(
    private readonly step: StepDefinition,
    private readonly choose: (among: number) => number,
  ) {}

  /** @returns the facts that it says. */
  hear(command: 'do' | 'undo'): string[] {
    const { name } = this.step;
    if (command === 'do') {
      if (this.state !== 'idle') return [];
      const refuses = this.step.refusedOn.length > 0 && this.choose(3) === 0;
      this.state = refuses ? 'refused' : 'done';
      return [`${name} ${this.state}`];
    }
    const mayStay = (this.step.undo?.refusedOn.length ?? 0) > 0;
    if (this.state === 'done' && mayStay && (this.step.pivot || this.stays())) return [`${name} stays`];
    if (this.state !== 'refused') this.state = 'undone';
    return [...(this.step.undo?.agreedOn ?? []), `${name} undone`];
  }

  /** Whether it keeps what it has done; asked again it says the same. */
  private stays(): boolean {
    return (this.firm ??= this.choose(2) === 0);
  }
}

describe('a process among honest participants', () => {
  it('X4, X6 ends where they are, however messages are delayed, repeated and overtaken', () => {
    const ends = new Set<string>();
    fc.assert(
      fc.property(shape, fc.infiniteStream(fc.nat(1_000)), (of, chance) => {
        const definition = processOf(of);
        const choose = (among: number): number => (chance.next().value as number) % among;
        const participants = new Map(
          definition.steps.map((step) => [step.name, new Participant(step, choose)]),
        );
        let state = notBegun(definition);
        const underWay: (() => void)[] = [];
        const send = (what: () => void): void => {
          underWay.push(what);
          if (choose(3) === 0) underWay.push(what);
        };
        const tell = (fact: string): void => become(receive(definition, state, fact));
        const order = (step: string, command: 'do' | 'undo'): void =>
          send(() =>
            participants
              .get(step)
              ?.hear(command)
              .forEach((fact) => send(() => tell(fact))),
          );
        const become = (events: readonly ProcessEvent[]): void => {
          state = fold(evolveProcess, state, events);
          for (const event of events) {
            if (event.type === 'StepStarted') order(event.step, 'do');
            if (event.type === 'UndoAsked' || event.type === 'UndoStarted') order(event.step, 'undo');
          }
        };
        become(begin(definition));
        send(() => become(undo(definition, state)));
        while (underWay.length > 0) underWay.splice(choose(underWay.length), 1)[0]?.();

        expectConsistent(definition, state);
        const really = definition.steps.map(({ name }) => participants.get(name)?.state);
        const stuck = definition.steps.filter(({ name }) => state.steps[name] === 'stuck');
        ends.add(stuck.length > 0 ? 'stuck' : state.phase);
        if (state.phase === 'succeeded') expect(new Set(really)).toEqual(new Set(['done']));
        else if (state.phase === 'undone') expect(really).not.toContain('done');
        else {
          // Nothing is under way any more, so nothing else may be open.
          expect(Object.values(state.steps)).not.toContain('undoing');
          expect(stuck).not.toEqual([]);
          for (const { name } of stuck) expect(participants.get(name)?.state).toBe('done');
        }
      }),
      { numRuns: 2_000 },
    );
    expect([...ends].sort()).toEqual(['stuck', 'succeeded', 'undone']);
  });
});
