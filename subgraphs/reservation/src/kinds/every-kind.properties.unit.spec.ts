import fc from 'fast-check';
import { restaurantTable } from '../../test/restaurant-table';
import { isFact, letters, Story } from '../../test/story';
import { allKinds } from './index.generated';

const LEFT_TO_PAY = ['AttemptFailed', 'PaymentPutOff'];

const kinds = [...allKinds, restaurantTable];

describe.each(kinds.map((kind) => [kind.code, kind] as const))('%s, whatever it is told', (_, kind) => {
  const returns = kind.claims.every((rule) => rule.returns);
  const everyFact = [
    ...new Set(
      kind.steps.flatMap(({ succeedsOn, refusedOn, pays, undo }) => [
        ...succeedsOn,
        ...(pays?.againOn ?? []),
        ...refusedOn,
        ...(undo?.doneOn ?? []),
        ...(undo?.refusedOn ?? []),
      ]),
    ),
  ];
  const acts = (facts: readonly string[]) =>
    fc.array(fc.constantFrom(...facts, 'cancel', 'runOut', 'giveUp', 'giveUpSurely', 'giveBack'), {
      maxLength: 25,
    });
  const told = (todo: readonly string[], check: (story: Story) => void): Story => {
    const story = new Story(kind);
    check(story);
    for (const act of todo) {
      if (act === 'cancel') story.cancel();
      else if (act === 'runOut') story.runOut();
      else if (act === 'giveBack') story.giveBack();
      else if (act === 'giveUp' || act === 'giveUpSurely') {
        story.carryOut({ type: 'GiveUpPayment', certain: act === 'giveUpSurely', at: story.now });
      } else story.fact(act);
      check(story);
    }
    return story;
  };

  it('X6 claims are released at most once: when the process goes back and nothing taken of them is away', () => {
    fc.assert(
      fc.property(acts(everyFact), (todo) => {
        const story = told(todo, ({ state }) => {
          const { phase } = state.process;
          const back = phase === 'backward' || phase === 'undone';
          const settled: unknown[] = ['waiting', 'refused', 'undone'];
          const away = kind.steps.some(
            ({ name, draws }) => draws && !settled.includes(state.process.steps[name]),
          );
          expect(state.claimed).toBe(phase === 'succeeded' ? !returns : !back || away);
          const missed = kind.steps.some(({ missedOn }) => missedOn.length > 0) && state.ending === 'noShow';
          expect(state.ending === null || missed).toBe(
            phase === 'forward' || phase === 'succeeded' || missed,
          );
        });
        expect(story.count('ClaimsReleased')).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('X5 each change is one fact, of a version of its own, about this reservation', () => {
    fc.assert(
      fc.property(acts(everyFact), (todo) => {
        const story = told(todo, ({ last, state }) => {
          expect(last.messages.filter(isFact)).toHaveLength(last.events.length > 0 ? 1 : 0);
          for (const message of last.messages) {
            expect(message).toMatchObject({ correlationId: state.id, aggregateVersion: state.version });
          }
        });
        const versions = story.messages.filter(isFact).map(({ aggregateVersion }) => aggregateVersion);
        expect(new Set(versions).size).toBe(versions.length);
      }),
      { numRuns: 300 },
    );
  });

  it('P11 the customer is told on reaching a stage that has words, with nothing left to fill in', () => {
    fc.assert(
      fc.property(acts(everyFact), (todo) => {
        let stage = '';
        told(todo, (story) => {
          const sent = letters(story.last.messages);
          const words = Object.values(kind.stages).find(({ code }) => code === story.stage)?.message;
          // Said again, with the same key, where the payment that was tried came to nothing.
          const isLeftToPay = story.last.events.some(({ type }) => LEFT_TO_PAY.includes(type));
          expect(sent).toHaveLength((story.stage !== stage || isLeftToPay) && words ? 1 : 0);
          for (const { text, key, template } of sent) {
            expect(`${text.ko}${text.en}`).not.toMatch(/[{}]/);
            expect(key).toBe(`r1:${story.stage}`);
            expect(template).toBe(`${kind.code}.${story.stage}`);
          }
          stage = story.stage;
        });
      }),
      { numRuns: 300 },
    );
  });

  const paying = kind.steps.find(({ pays }) => pays);
  if (paying) {
    it('X2 unpaid it is never confirmed', () => {
      const unpaid = everyFact.filter((fact) => !paying.succeedsOn.includes(fact));
      fc.assert(
        fc.property(acts(unpaid), (todo) => {
          told(todo, ({ status }) => {
            expect(['CONFIRMED', 'IN_PROGRESS', 'COMPLETED', 'NO_SHOW']).not.toContain(status);
          });
        }),
        { numRuns: 300 },
      );
    });

    it('P9, X6 what was paid goes back whenever the reservation does', () => {
      fc.assert(
        fc.property(acts(everyFact), (todo) => {
          told(todo, ({ state, messages }) => {
            if (state.process.phase !== 'undone') return;
            const back = messages.some(({ type }) => type === paying.undo?.command);
            expect(back || state.process.steps[paying.name] === 'refused').toBe(true);
            // Only a charge that turned up after it was given up is still on its way back.
            if (state.refund === 'PENDING') expect(state.process.steps[paying.name]).toBe('undoing');
          });
        }),
        { numRuns: 300 },
      );
    });
  }
});
