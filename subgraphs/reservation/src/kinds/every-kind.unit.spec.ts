import { restaurantTable } from '../../test/restaurant-table';
import { around, isFact, letters, Story } from '../../test/story';
import type { Kind, Step } from '../domain/kind';
import { reasonOfFact, reasonWords } from '../domain/reasons';
import { isCancellable } from '../domain/reservation.decider';
import { allKinds } from './index.generated';

/** The process has gone all the way back: nothing stays taken, and everything after `name` never began. */
function expectUndone(story: Story, name: string, ending: 'cancelled' | 'rejected' | 'expired' | 'noShow') {
  const { kind, state } = story;
  const { before, after } = around(kind, name);
  const status = { cancelled: 'CANCELLED', rejected: 'REJECTED', expired: 'EXPIRED', noShow: 'NO_SHOW' };
  expect(story.status).toBe(status[ending]);
  expect(story.stage).toBe(kind.stages[ending]?.code);
  expect(state).toMatchObject({ ending, claimed: false, dueAt: null, attention: null });
  expect(state.refund).not.toBe('PENDING');
  expect(story.count('ClaimsReleased')).toBe(1);
  for (const step of before)
    expect([step.name, state.process.steps[step.name]]).toEqual([step.name, 'undone']);
  for (const step of after)
    expect([step.name, state.process.steps[step.name]]).toEqual([step.name, 'waiting']);
  const ordered = story.messages.filter((message) => !isFact(message)).map(({ type }) => type);
  for (const { undo } of before) expect(ordered).toContain(undo?.command);
  const told = kind.stages[ending]?.message;
  expect(letters(story.last.messages)).toHaveLength(told ? 1 : 0);
}

/** No step begins once the process goes back. */
function expectNothingBegunAfter(story: Story, chapter: number): void {
  const begun = story.chapters.slice(chapter).flatMap(({ events }) => events);
  expect(begun.filter(({ type }) => type === 'StepStarted')).toEqual([]);
}

const pivotIndex = ({ steps }: Kind): number => steps.findIndex(({ pivot }) => pivot);
const canBeUndone = (kind: Kind, step: Step): boolean =>
  step.undo !== null && (pivotIndex(kind) === -1 || kind.steps.indexOf(step) <= pivotIndex(kind));

/** A test for each fact that refuses the step; none where nothing does. */
const eachRefusal = ({ refusedOn }: Step) => (refusedOn.length > 0 ? it.each(refusedOn) : () => undefined);

/** With the seventh, which is in no list: whatever is generated from a kind's file holds for a new one too. */
const kinds = [...allKinds, restaurantTable];

describe.each(kinds.map((kind) => [kind.code, kind] as const))('%s', (_, kind) => {
  /** What was claimed is free again once the reservation is completed: a copy that was returned. */
  const returns = kind.claims.every((rule) => rule.returns);
  const finished = (): Story => {
    const story = new Story(kind);
    for (const { succeedsOn } of kind.steps) story.fact(succeedsOn[0]);
    return story;
  };

  it('goes from holding to its end, and keeps what it took unless that comes back', () => {
    const story = finished();
    expect(story.status).toBe('COMPLETED');
    expect(story.stage).toBe(kind.stages['completed']?.code);
    expect(story.state).toMatchObject({ claimed: !returns, dueAt: null, ending: null, refund: 'NONE' });
    expect(story.count('ClaimsReleased')).toBe(returns ? 1 : 0);
  });

  it('X4 every fact twice, and again after everything: the same', () => {
    const story = new Story(kind);
    const facts = kind.steps.flatMap(({ succeedsOn }) => succeedsOn.slice(0, 1));
    for (const fact of facts) story.fact(fact).fact(fact);
    for (const fact of facts) story.fact(fact);
    expect(story.state).toEqual(finished().state);
    expect(story.messages.map(({ type }) => type)).toEqual(finished().messages.map(({ type }) => type));
  });

  it('has a reason with words for whatever refuses it', () => {
    for (const fact of kind.steps.flatMap(({ refusedOn }) => refusedOn)) {
      expect(reasonWords).toHaveProperty(reasonOfFact[fact] ?? `a reason for ${fact}`);
    }
  });

  it('can no longer be cancelled, nor run out, once it is completed', () => {
    const story = finished();
    const { state } = story;
    expect(isCancellable(kind, state)).toBe(false);
    expect(story.cancel()).toBe('NotPossible');
    story.runOut(new Date(story.now.getTime() + 1e12));
    expect(story.state).toEqual(state);
  });

  describe.each(kind.steps.map((step) => [step.name, step] as const))('at "%s"', (name, step) => {
    const { undo } = step;
    const there = (): Story => new Story(kind).reach(name);

    it('shows its status and stage, and sends its command once', () => {
      const story = there();
      expect(story.status).toBe(step.status);
      expect(story.stage).toBe(kind.stages[name]?.code);
      const commands = story.messages.filter(({ type }) => type === step.command);
      expect(commands).toHaveLength(step.command === null ? 0 : 1);
    });

    eachRefusal(step)('X6 refused by %s: what was before is undone, nothing after begins', (refusal) => {
      const story = there();
      const chapter = story.chapters.length;
      story.fact(refusal, 'because');
      expect(story.state.reason).toEqual({ code: reasonOfFact[refusal], note: 'because' });
      expect(story.state.claimed).toBe(around(kind, name).before.some(({ draws }) => draws));
      if (around(kind, name).before.length > 0) expect(story.status).toBe('CANCELLING');
      story.undoAll();
      expectUndone(story, name, reasonOfFact[refusal] === 'NO_SHOW' ? 'noShow' : 'rejected');
      expect(story.state.process.steps[name]).toBe('refused');
      expectNothingBegunAfter(story, chapter);
    });

    eachRefusal(step)('X4, X6 refused by %s twice, and done after all: the same', (refusal) => {
      const once = there().fact(refusal).undoAll();
      const often = there().fact(refusal).fact(refusal).fact(step.succeedsOn[0]);
      for (const each of around(kind, name).before.toReversed()) {
        const fact = each.undo?.doneOn.at(-1);
        often.fact(fact).fact(fact);
      }
      often.fact(refusal).fact(step.succeedsOn[0]);
      expect(often.state).toEqual(once.state);
      expect(often.messages.map(({ type }) => type)).toEqual(once.messages.map(({ type }) => type));
    });

    if (isCancellable(kind, there().state)) {
      it('X6, P9 cancelled: everything is given back', () => {
        const story = there();
        const chapter = story.chapters.length;
        expect(story.cancel()).toBeNull();
        expect(story.status).toBe('CANCELLING');
        expect(story.cancel()).toBeNull(); // asked again it says yes, and does nothing
        expect(story.last.events).toEqual([]);
        story.undoAll();
        expectUndone(story, name, 'cancelled');
        expect(story.state.process.steps[name]).toBe('undone');
        expectNothingBegunAfter(story, chapter);
      });

      it('X4, X6 cancelled, each answer twice, and done after all: the same', () => {
        const once = there();
        once.cancel();
        once.undoAll();
        const twice = there();
        twice.cancel();
        twice.undoAll();
        for (const { undo, succeedsOn } of kind.steps) {
          for (const fact of [...succeedsOn, ...(undo?.doneOn ?? []), ...(undo?.refusedOn ?? [])]) {
            twice.fact(fact);
          }
        }
        expect(twice.state).toEqual(once.state);
      });

      if (undo && undo.refusedOn.length > 0) {
        it('X6 cancelling declined: it stands as before, and nothing was given back', () => {
          const story = there();
          const { state, status } = story;
          story.cancel();
          expect(story.state.claimed).toBe(true);
          story.fact(undo.refusedOn[0]);
          expect(story.status).toBe(status);
          expect(story.state).toEqual({ ...state, version: story.state.version });
          expect(story.count('ClaimsReleased')).toBe(0);
          expect(story.count('UndoStarted')).toBe(0);
          story.fact(step.succeedsOn[0]);
          expect(story.state.process.steps[name]).toBe('done');
        });
      }
    } else {
      it('can no longer be cancelled', () => {
        const story = there();
        const { state } = story;
        expect(story.cancel()).toBe('NotPossible');
        expect(story.state).toEqual(state);
      });
    }

    const { dueAt } = there().state;
    if (dueAt && step.due?.then === 'done') {
      it('is done when its time is over, not before, and once', () => {
        const story = there();
        story.runOut(new Date(dueAt.getTime() - 1));
        expect(story.state.process.steps[name]).toBe('running');
        story.runOut(dueAt);
        expect(story.state.process.steps[name]).toBe('done');
        const { state } = story;
        expect(story.runOut(dueAt).state).toEqual(state);
      });

      const tooLate = undo?.refusedOn[0];
      if (tooLate) {
        it('X6 is done all the same where its time came while cancelling it was asked for in vain', () => {
          const story = there();
          story.cancel();
          expect(story.runOut(dueAt).status).toBe('CANCELLING');
          story.now = dueAt;
          story.fact(tooLate).runOut(dueAt);
          expect(story.state.process.steps[name]).toBe('done');
        });
      }
    } else if (dueAt) {
      it('X6 run out of time: everything is given back', () => {
        const story = there();
        story.runOut(new Date(dueAt.getTime() - 1));
        expect(story.last.events).toEqual(step.remind ? [{ type: 'Reminded' }] : []);
        const chapter = story.chapters.length;
        story.runOut(dueAt).runOut(dueAt);
        expect(story.status).toBe('CANCELLING');
        story.undoAll();
        expectUndone(story, name, step.due?.then === 'noShow' ? 'noShow' : 'expired');
        expectNothingBegunAfter(story, chapter);
      });
    } else {
      it('has all the time that it needs', () => {
        const story = there();
        story.runOut(new Date(story.now.getTime() + 1e12));
        expect(story.last.events).toEqual([]);
      });
    }

    const { remind } = step;
    if (remind && dueAt) {
      it('reminds the customer once, before its time is over', () => {
        const story = there();
        const at = new Date(dueAt.getTime() - remind.before);
        expect(story.state.remindAt).toEqual(at);
        story.runOut(new Date(at.getTime() - 1));
        expect(story.last.events).toEqual([]);
        story.runOut(at);
        const [reminder, ...others] = letters(story.last.messages);
        expect(others).toEqual([]);
        expect(reminder?.template).toBe(`${kind.code}.${story.stage}_REMINDER`);
        expect(`${reminder?.text.ko}${reminder?.text.en}`).not.toMatch(/[{}]/);
        story.runOut(at);
        expect(story.last.events).toEqual([]);
        expect(story.runOut(dueAt).state.process.steps[name]).not.toBe('running');
      });
    }

    if (step.endedByCustomer) {
      it('B7 is ended by the customer, once', () => {
        const story = there();
        expect(story.giveBack()).toBeNull();
        expect(story.state.process.steps[name]).toBe('done');
        expect(story.giveBack()).toBe('NotPossible');
      });
    } else {
      it('B7 there is nothing to give back', () => {
        const story = there();
        const { state } = story;
        expect(story.giveBack()).toBe('NotPossible');
        expect(story.state).toEqual(state);
      });
    }

    if (step.command !== null) {
      it('X3 with nobody there to answer it waits; asked again it sends the very same command', () => {
        const story = there();
        const sent = story.messages.find(({ type }) => type === step.command);
        const { process } = story.state;
        story.carryOut({ type: 'Retry', at: story.now });
        expect(story.state.process).toEqual(process);
        expect(story.last.messages.find(({ type }) => type === step.command)?.payload).toEqual(sent?.payload);
        story.fact(step.succeedsOn[0]);
        expect(story.state.process.steps[name]).toBe('done');
      });
    } else {
      it('X3 with nobody there to do it waits; asked again it orders nothing anew, and charges nothing', () => {
        const story = there();
        const { process, paymentAttempt } = story.state;
        story.carryOut({ type: 'Retry', at: story.now });
        expect(story.state).toMatchObject({ process, paymentAttempt });
        expect(story.last.messages.filter((message) => !isFact(message))).toEqual([]);
        story.fact(step.succeedsOn[0]);
        expect(story.state.process.steps[name]).toBe('done');
      });
    }

    const agreement = undo?.agreedOn?.[0];
    if (undo && agreement && isCancellable(kind, there().state)) {
      it('D13, D9 cancelled: the rest goes back once the desk agrees; over when the desk is done', () => {
        const story = there();
        story.cancel();
        story.fact(agreement);
        const others = around(kind, name).before.filter((before) => before.undo?.command !== undo.command);
        const ordered = story.messages.filter((message) => !isFact(message)).map(({ type }) => type);
        for (const other of others) expect(ordered).toContain(other.undo?.command);
        for (const other of others.toReversed()) story.fact(other.undo?.doneOn.at(-1));
        expect(story.status).toBe('CANCELLING');
        story.fact(undo.doneOn[0]);
        expectUndone(story, name, 'cancelled');
      });
    }

    if (step.missedOn.length > 0) {
      it.each(step.missedOn)('%s: it is over, and nothing is given back', (fact) => {
        const story = there().fact(fact);
        expect(story.status).toBe('NO_SHOW');
        expect(story.stage).toBe(kind.stages['noShow']?.code);
        expect(story.state).toMatchObject({
          claimed: !returns,
          ending: 'noShow',
          dueAt: null,
          refund: 'NONE',
        });
        expect(story.count('UndoStarted')).toBe(0);
      });
    }

    if (step.pays?.whenUnavailable === 'refuse') {
      it('X1, X6 payment not to be had, certainly not sent: refused at once, nothing to take back', () => {
        const story = there();
        story.carryOut({ type: 'GiveUpPayment', certain: true, at: story.now });
        expect(story.messages.map(({ type }) => type)).not.toContain(undo?.command);
        story.undoAll();
        expectUndone(story, name, 'rejected');
      });

      it('X1, X2 payment unknown: the key is closed first, and an approval that comes late changes nothing', () => {
        const story = there();
        story.carryOut({ type: 'GiveUpPayment', certain: false, at: story.now });
        expect(story.status).toBe('CANCELLING');
        expect(story.messages.map(({ type }) => type)).toContain(undo?.command);
        story.fact(step.succeedsOn[0]).undoAll();
        expectUndone(story, name, 'rejected');
      });
    }

    if (step.pays?.whenUnavailable === 'payLater') {
      it.each(step.pays.againOn)('X1, X2 %s: it is held, and paid for with a key of its own', (fact) => {
        const story = there();
        const { state } = story;
        story.carryOut({ type: 'Receive', fact, note: 'lost', attempt: 1, at: story.now });
        expect(story.state).toEqual({ ...state, paymentAttempt: 2, version: state.version + 1 });
        const told = story.state;
        for (const late of [fact, ...(undo?.doneOn ?? []), ...step.succeedsOn]) {
          story.carryOut({ type: 'Receive', fact: late, note: null, attempt: 1, at: story.now });
        }
        expect(story.state).toEqual(told);
        story.carryOut({
          type: 'Receive',
          fact: step.succeedsOn[0] ?? '',
          note: null,
          attempt: 2,
          at: story.now,
        });
        expect(story.state.process.steps[name]).toBe('done');
      });

      it('X1 payment not to be had: it is held, and paid for later', () => {
        const story = there();
        const { state } = story;
        story.carryOut({ type: 'GiveUpPayment', certain: false, at: story.now });
        expect(story.state).toEqual({ ...state, version: story.state.version });
        expect(isCancellable(kind, story.state)).toBe(true);
      });
    }

    if (!canBeUndone(kind, step)) {
      it('cannot be refused, as there is no way back', () => {
        expect(step.refusedOn).toEqual([]);
        expect(step.due?.then ?? 'done').toBe('done');
      });
    }
  });
});
