import { problemsOf, type StepDefinition } from './definition';

const known = {
  commands: new Set(['Take', 'GiveBack', 'Send']),
  facts: new Set(['Taken', 'NotTaken', 'GivenBack', 'NotGivenBack', 'Sent', 'Lost']),
};

const take: StepDefinition = {
  name: 'take',
  command: 'Take',
  succeedsOn: ['Taken'],
  refusedOn: ['NotTaken'],
  undo: { command: 'GiveBack', doneOn: ['GivenBack'], refusedOn: ['NotGivenBack'] },
  pivot: false,
};
const send: StepDefinition = {
  name: 'send',
  command: 'Send',
  succeedsOn: ['Sent'],
  refusedOn: [],
  undo: null,
  pivot: true,
};

const problems = (...steps: StepDefinition[]): string[] => problemsOf({ steps }, known);

describe('a process definition', () => {
  it('is sound where everything that it says can happen', () => {
    expect(problems(take, send)).toEqual([]);
  });

  it('may leave out the pivot', () => {
    expect(problems(take)).toEqual([]);
  });

  it.each<[string, StepDefinition[], string]>([
    ['no step at all', [], 'a process has at least one step'],
    ['two steps of one name', [take, { ...send, name: 'take' }], 'two steps are called "take"'],
    ['two pivots', [{ ...take, pivot: true }, send], 'more than one pivot: take, send'],
    ['a step that nothing completes', [{ ...take, succeedsOn: [] }, send], '"take" can never be done'],
    [
      'a step before the pivot without a way back',
      [{ ...take, undo: null }, send],
      '"take" comes before the pivot and has no undo',
    ],
    [
      'a step without a way back where there is no pivot',
      [{ ...take, undo: null }],
      '"take" comes before the pivot and has no undo',
    ],
    [
      'a step after the pivot that can be refused',
      [send, take],
      '"take" comes after the pivot and can be refused: there is no way back from there',
    ],
    ['a command that nobody takes', [{ ...take, command: 'Tkae' }, send], '"take": nobody takes Tkae'],
    [
      'an undo that nobody takes',
      [{ ...take, undo: { command: 'Undo', doneOn: ['GivenBack'], refusedOn: [] } }, send],
      '"take": nobody takes Undo',
    ],
    ['an answer that nobody gives', [{ ...take, succeedsOn: ['Tkaen'] }, send], '"take": nobody says Tkaen'],
    [
      'consent that nobody asks for',
      [
        { ...take, undo: { command: 'GiveBack', doneOn: ['GivenBack'], refusedOn: [], agreedOn: ['Lost'] } },
        send,
      ],
      '"take": agrees to be undone, but is never asked',
    ],
    ['a refusal that nobody gives', [{ ...take, refusedOn: ['No'] }, send], '"take": nobody says No'],
    [
      'an undo that nobody confirms',
      [{ ...take, undo: { command: 'GiveBack', doneOn: ['Undone'], refusedOn: [] } }, send],
      '"take": nobody says Undone',
    ],
    [
      'an undo that nobody declines',
      [{ ...take, undo: { command: 'GiveBack', doneOn: ['GivenBack'], refusedOn: ['Never'] } }, send],
      '"take": nobody says Never',
    ],
    [
      'a fact that both does and refuses a step',
      [{ ...take, refusedOn: ['Taken'] }, send],
      '"take": Taken both does and refuses it',
    ],
    [
      'an undo without an end',
      [{ ...take, undo: { command: 'GiveBack', doneOn: [], refusedOn: [] } }, send],
      '"take" can never be undone',
    ],
    [
      'a fact that both undoes a step and refuses to',
      [{ ...take, undo: { command: 'GiveBack', doneOn: ['GivenBack'], refusedOn: ['GivenBack'] } }, send],
      '"take": GivenBack both undoes it and refuses to',
    ],
    [
      'one answer for two steps, as its duplicate would be taken for the other',
      [take, { ...send, succeedsOn: ['Taken'] }],
      '"take" and "send" both wait for Taken',
    ],
    [
      'the answer of one step that refuses another',
      [take, { ...send, refusedOn: ['Taken'] }],
      '"take" and "send" both wait for Taken',
    ],
    [
      'two things that may refuse to be undone, as one could agree and the other not',
      [
        take,
        {
          ...send,
          pivot: false,
          undo: { command: 'GiveBack', doneOn: ['Lost'], refusedOn: ['NotGivenBack'] },
        },
      ],
      'more than one thing may refuse to be undone: one could agree and the other not',
    ],
  ])('%s', (_, steps, problem) => {
    expect(problems(...steps)).toEqual([problem]);
  });

  it('tells everything that is wrong with it at once', () => {
    expect(problems({ ...take, command: 'X', succeedsOn: ['Y'] }, send)).toEqual([
      '"take": nobody takes X',
      '"take": nobody says Y',
    ]);
  });
});
