import { fold } from '../decider';
import type { ProcessDefinition, StepDefinition } from './definition';
import {
  begin,
  evolveProcess,
  notBegun,
  type ProcessEvent,
  type ProcessState,
  receive,
  refuse,
  runningStep,
  undo,
} from './interpreter';

const step = (name: string, over: Partial<StepDefinition> = {}): StepDefinition => ({
  name,
  command: `Do ${name}`,
  succeedsOn: [`${name} done`],
  refusedOn: [`${name} refused`],
  undo: { command: `Undo ${name}`, doneOn: [`${name} undone`], refusedOn: [] },
  pivot: false,
  ...over,
});
const askable = (name: string) => ({
  undo: { command: `Undo ${name}`, doneOn: [`${name} undone`], refusedOn: [`${name} stays`] },
});

/** Pay, take from the stock, hand out: the last may refuse to be undone and is the pivot. */
const shop: ProcessDefinition = {
  steps: [step('pay'), step('take'), step('hand', { ...askable('hand'), pivot: true })],
};

type Act = (definition: ProcessDefinition, state: ProcessState) => ProcessEvent[];
const fact =
  (name: string): Act =>
  (definition, state) =>
    receive(definition, state, name);

/** Begins a process and does one thing after the other; what came of the last, and where it stands then. */
function after(definition: ProcessDefinition, ...acts: Act[]) {
  let said = begin(definition);
  let state = fold(evolveProcess, notBegun(definition), said);
  for (const act of acts) {
    said = act(definition, state);
    state = fold(evolveProcess, state, said);
  }
  return { said: said.map(told), state };
}

const told = (event: ProcessEvent): string => ('step' in event ? `${event.type} ${event.step}` : event.type);

const forward = ['pay done', 'take done', 'hand done'].map(fact);

describe('a process going forward', () => {
  it('begins with its first step', () => {
    const { said, state } = after(shop);
    expect(said).toEqual(['StepStarted pay']);
    expect(state).toEqual({ phase: 'forward', steps: { pay: 'running', take: 'waiting', hand: 'waiting' } });
    expect(runningStep(shop, state)?.name).toBe('pay');
  });

  it('begins the next step when one is done', () => {
    expect(after(shop, fact('pay done')).said).toEqual(['StepSucceeded pay', 'StepStarted take']);
  });

  it('has succeeded with its last step', () => {
    const { said, state } = after(shop, ...forward);
    expect(said).toEqual(['StepSucceeded hand', 'ProcessSucceeded']);
    expect(state.phase).toBe('succeeded');
    expect(runningStep(shop, state)).toBeUndefined();
  });

  it.each(['pay done', 'hand done', 'take undone', 'hand stays', 'nothing of ours'])(
    'passes over "%s" while it waits for something else',
    (name) => {
      expect(after(shop, fact('pay done'), fact(name)).said).toEqual([]);
    },
  );

  it.each(['pay done', 'pay refused', 'hand done', 'hand undone', 'hand stays'])(
    'passes over "%s" once it has succeeded',
    (name) => {
      expect(after(shop, ...forward, fact(name)).said).toEqual([]);
    },
  );

  it('remembers what it only has to wait for where that comes before its turn', () => {
    const loan = { steps: [step('decide'), step('return', { command: null, undo: null, pivot: true })] };
    const early = after(loan, fact('return done'));
    expect(early.said).toEqual(['StepSucceeded return']);
    expect(early.state.phase).toBe('forward');
    const both = after(loan, fact('return done'), fact('decide done'));
    expect(both.said).toEqual(['StepSucceeded decide', 'ProcessSucceeded']);
  });

  it('does not believe that a step was carried out for which it has not sent the command', () => {
    expect(after(shop, fact('take done')).said).toEqual([]);
  });
});

describe('X6 a step is refused', () => {
  it('the first one: nothing is to be undone', () => {
    const { said, state } = after(shop, fact('pay refused'));
    expect(said).toEqual(['StepRefused pay', 'UndoAgreed', 'ProcessUndone']);
    expect(state).toEqual({ phase: 'undone', steps: { pay: 'refused', take: 'waiting', hand: 'waiting' } });
  });

  it('a later one: what was done before is undone, the latest first, and nothing else begins', () => {
    const acts = ['pay done', 'take done', 'hand refused'].map(fact);
    const { said, state } = after(shop, ...acts);
    expect(said).toEqual(['StepRefused hand', 'UndoAgreed', 'UndoStarted take', 'UndoStarted pay']);
    expect(state.phase).toBe('backward');
    expect(after(shop, ...acts, fact('pay undone')).said).toEqual(['StepUndone pay']);
    expect(after(shop, ...acts, fact('pay undone'), fact('take undone')).said).toEqual([
      'StepUndone take',
      'ProcessUndone',
    ]);
  });

  it('by us, as it was certainly not carried out', () => {
    const giveUp: Act = (definition, state) => refuse(definition, state, 'take', 'Unavailable');
    expect(after(shop, fact('pay done'), giveUp).said).toEqual([
      'StepRefused take',
      'UndoAgreed',
      'UndoStarted pay',
    ]);
    expect(after(shop, giveUp).said).toEqual([]); // it is not running
    expect(after(shop, fact('pay done'), giveUp, giveUp).said).toEqual([]); // twice
  });

  it('not after the pivot: there is no way back from there', () => {
    const more = { steps: [...shop.steps, step('thank', { undo: null, refusedOn: [] })] };
    const giveUp: Act = (definition, state) => refuse(definition, state, 'thank', 'Unavailable');
    expect(after(more, ...forward, giveUp).said).toEqual([]);
  });

  it('while another is asked whether it can be undone: its answer is waited for', () => {
    const kind = { steps: [step('pay'), step('book', askable('book')), step('go')] };
    const acts = [fact('pay done'), fact('book done'), undo, fact('go refused')];
    expect(after(kind, ...acts).said).toEqual(['StepRefused go']);
    expect(after(kind, ...acts, fact('book undone')).said).toEqual([
      'StepUndone book',
      'UndoAgreed',
      'UndoStarted pay',
    ]);
    expect(after(kind, ...acts, fact('book stays')).said).toEqual([
      'UndoStuck book',
      'UndoAgreed',
      'UndoStarted pay',
    ]);
  });

  it('passes over a success that comes after the refusal, or while it is undone', () => {
    expect(after(shop, fact('pay refused'), fact('pay done')).said).toEqual([]);
    expect(after(shop, fact('pay done'), fact('take refused'), fact('take done')).said).toEqual([]);
    expect(after(shop, fact('pay done'), undo, fact('take done')).said).toEqual([]);
  });
});

describe('X6 a process is undone', () => {
  it('undoes also the running step, whatever becomes of its command', () => {
    expect(after(shop, fact('pay done'), undo).said).toEqual([
      'UndoAgreed',
      'UndoStarted take',
      'UndoStarted pay',
    ]);
  });

  it('a second time nothing happens', () => {
    expect(after(shop, fact('pay done'), undo, undo).said).toEqual([]);
    expect(after(shop, undo, fact('pay undone'), undo).said).toEqual([]);
  });

  it('has no way back once the pivot is done', () => {
    expect(after(shop, ...forward, undo).said).toEqual([]);
    const more = { steps: [...shop.steps, step('thank', { undo: null, refusedOn: [] })] };
    expect(after(more, ...forward, undo).said).toEqual([]);
  });

  it('has no way back while a pivot is under way that nothing can call back', () => {
    const given = { steps: [step('pay'), step('hand', { undo: null, pivot: true })] };
    expect(after(given, fact('pay done'), undo).said).toEqual([]);
    expect(after(given, fact('pay done'), fact('hand refused')).said).toEqual([
      'StepRefused hand',
      'UndoAgreed',
      'UndoStarted pay',
    ]);
  });
});

describe('a step that may refuse to be undone', () => {
  const atHand = [fact('pay done'), fact('take done'), undo];

  it('is asked first; the others wait for its answer', () => {
    const { said, state } = after(shop, ...atHand);
    expect(said).toEqual(['UndoAsked hand']);
    expect(state).toEqual({ phase: 'asking', steps: { pay: 'done', take: 'done', hand: 'asked' } });
    expect(after(shop, ...atHand, undo).said).toEqual([]);
  });

  it('agrees: then the others are undone', () => {
    expect(after(shop, ...atHand, fact('hand undone')).said).toEqual([
      'StepUndone hand',
      'UndoAgreed',
      'UndoStarted take',
      'UndoStarted pay',
    ]);
  });

  it('declines: then everything is as it was, and goes on', () => {
    const { said, state } = after(shop, ...atHand, fact('hand stays'));
    expect(said).toEqual(['UndoDeclined']);
    expect(state).toEqual(after(shop, fact('pay done'), fact('take done')).state);
    expect(after(shop, ...atHand, fact('hand stays'), fact('hand done')).state.phase).toBe('succeeded');
    expect(after(shop, ...atHand, fact('hand stays'), fact('hand stays')).said).toEqual([]);
    expect(after(shop, ...atHand, fact('hand stays'), undo).said).toEqual(['UndoAsked hand']);
  });

  it('was done before it heard of it: then nothing is undone', () => {
    const { said, state } = after(shop, ...atHand, fact('hand done'));
    expect(said).toEqual(['UndoDeclined', 'StepSucceeded hand', 'ProcessSucceeded']);
    expect(state.phase).toBe('succeeded');
    expect(after(shop, ...atHand, fact('hand done'), fact('hand stays')).said).toEqual([]);
  });

  it('was refused meanwhile: then there is nothing to agree to', () => {
    expect(after(shop, ...atHand, fact('hand refused')).said).toEqual([
      'StepRefused hand',
      'UndoAgreed',
      'UndoStarted take',
      'UndoStarted pay',
    ]);
  });

  it('refuses where there is no other way: it is stuck, and the process is not undone until it is', () => {
    const kind = { steps: [step('pay'), step('book', askable('book')), step('go')] };
    const refused = [fact('pay done'), fact('book done'), fact('go refused'), fact('book stays')];
    const { said, state } = after(kind, ...refused, fact('pay undone'));
    expect(after(kind, ...refused).said).toEqual(['UndoStuck book']);
    expect(said).toEqual(['StepUndone pay']);
    expect(state).toEqual({ phase: 'backward', steps: { pay: 'undone', book: 'stuck', go: 'refused' } });
    expect(after(kind, ...refused, fact('book stays')).said).toEqual([]);
    // A person saw to it.
    expect(after(kind, ...refused, fact('pay undone'), fact('book undone')).said).toEqual([
      'StepUndone book',
      'ProcessUndone',
    ]);
  });

  describe('though it is done itself', () => {
    const kind = { steps: [step('pay'), step('book', askable('book')), step('go')] };
    const atGo = [fact('pay done'), fact('book done'), undo];

    it('is asked as well before any money goes back', () => {
      const { said, state } = after(kind, ...atGo);
      expect(said).toEqual(['UndoAsked book']);
      expect(state).toEqual({ phase: 'asking', steps: { pay: 'done', book: 'askedDone', go: 'running' } });
    });

    it('agrees', () => {
      expect(after(kind, ...atGo, fact('book undone')).said).toEqual([
        'StepUndone book',
        'UndoAgreed',
        'UndoStarted go',
        'UndoStarted pay',
      ]);
    });

    it('declines when the running step is done: the process goes on from there', () => {
      const more = { steps: [...kind.steps, step('end')] };
      const { said } = after(more, ...atGo, fact('go done'), fact('book stays'));
      expect(said).toEqual(['UndoDeclined', 'StepStarted end']);
    });

    it('can still agree when it was done before it heard of it, as it is not the pivot', () => {
      const booked = after(kind, fact('pay done'), undo, fact('book done'));
      expect(booked.said).toEqual(['StepSucceeded book']);
      expect(booked.state).toMatchObject({ phase: 'asking', steps: { book: 'askedDone', go: 'waiting' } });
      expect(after(kind, fact('pay done'), undo, fact('book done'), fact('book undone')).said).toEqual([
        'StepUndone book',
        'UndoAgreed',
        'UndoStarted pay',
      ]);
      expect(after(kind, fact('pay done'), undo, fact('book done'), fact('book stays')).said).toEqual([
        'UndoDeclined',
        'StepStarted go',
      ]);
    });

    it('declines: it is done as before', () => {
      expect(after(kind, ...atGo, fact('book stays')).state.steps).toEqual({
        pay: 'done',
        book: 'done',
        go: 'running',
      });
    });
  });

  describe('and is not the only one', () => {
    const kind = { steps: [step('pay'), step('book', askable('book')), step('go', askable('go'))] };
    const asked = [fact('pay done'), fact('book done'), undo];

    it('all have to agree', () => {
      expect(after(kind, ...asked).said).toEqual(['UndoAsked go', 'UndoAsked book']);
      expect(after(kind, ...asked, fact('book undone')).said).toEqual(['StepUndone book']);
      expect(after(kind, ...asked, fact('book undone'), fact('go undone')).said).toEqual([
        'StepUndone go',
        'UndoAgreed',
        'UndoStarted pay',
      ]);
    });

    it('one declines: all go on', () => {
      expect(after(kind, ...asked, fact('book stays')).state).toEqual({
        phase: 'forward',
        steps: { pay: 'done', book: 'done', go: 'running' },
      });
    });

    it('one refuses when the other is undone: a person has to look', () => {
      const { said, state } = after(kind, ...asked, fact('book undone'), fact('go stays'));
      expect(said).toEqual(['UndoStuck go', 'UndoAgreed', 'UndoStarted pay']);
      expect(state.phase).toBe('backward');
    });
  });

  it('answers for two steps with one fact, where both stand for one thing', () => {
    const order = { command: 'Withdraw', doneOn: ['Withdrawn'], refusedOn: ['Stays'] };
    const kind = {
      steps: [step('pay'), step('decide', { undo: order }), step('visit', { undo: order, pivot: true })],
    };
    const asked = [fact('pay done'), fact('decide done'), undo];
    expect(after(kind, ...asked, fact('Withdrawn')).said).toEqual([
      'StepUndone decide',
      'StepUndone visit',
      'UndoAgreed',
      'UndoStarted pay',
    ]);
    expect(after(kind, ...asked, fact('Stays')).state).toEqual(
      after(kind, fact('pay done'), fact('decide done')).state,
    );
  });

  describe('with a step that agrees before it is undone', () => {
    const order = {
      command: 'Withdraw',
      doneOn: ['Withdrawn'],
      refusedOn: ['Stays'],
      agreedOn: ['Agreed'],
    };
    const kind = { steps: [step('pay'), step('send', { undo: order, pivot: true })] };
    const asked = [fact('pay done'), undo];

    it('D13 the others are undone when it agrees, not only when it is undone', () => {
      const { said, state } = after(kind, ...asked, fact('Agreed'));
      expect(said).toEqual(['StepUndoAgreed send', 'UndoAgreed', 'UndoStarted pay']);
      expect(state).toEqual({ phase: 'backward', steps: { pay: 'undoing', send: 'undoing' } });
    });

    it('D9 the process is undone only when it really is', () => {
      const paid = after(kind, ...asked, fact('Agreed'), fact('pay undone'));
      expect(paid.state.phase).toBe('backward');
      expect(after(kind, ...asked, fact('Agreed'), fact('pay undone'), fact('Withdrawn')).said).toEqual([
        'StepUndone send',
        'ProcessUndone',
      ]);
    });

    it('X4 its consent twice, or after it was undone, changes nothing', () => {
      expect(after(kind, ...asked, fact('Agreed'), fact('Agreed')).said).toEqual([]);
      expect(after(kind, ...asked, fact('Withdrawn'), fact('Agreed')).said).toEqual([]);
    });

    it('what it says after it has agreed does not bring it back', () => {
      expect(after(kind, ...asked, fact('Agreed'), fact('send done')).said).toEqual([]);
      expect(after(kind, ...asked, fact('Agreed'), fact('Stays')).said).toEqual(['UndoStuck send']);
    });
  });
});
