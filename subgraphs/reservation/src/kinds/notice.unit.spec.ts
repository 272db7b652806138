import { restaurantTable } from '../../test/restaurant-table';
import { SLOT, Story } from '../../test/story';
import { cancellableUntil, decide } from '../domain/reservation.decider';
import { allKinds } from './index.generated';

/** Those that are cancelled with notice, and one that is in no list: what holds for them holds for a new one too. */
const noticed = [...allKinds, restaurantTable].flatMap((kind) =>
  kind.cancelBefore === null ? [] : [[kind.code, kind, kind.cancelBefore] as const],
);

it('H5 a check-up is cancelled with a notice of a day, a table of two hours', () => {
  const minutes = noticed.map(([code, , notice]) => [code, notice / 60_000]);
  expect(Object.fromEntries(minutes)).toEqual({ HEALTH_CHECKUP: 1_440, RESTAURANT_TABLE: 120 });
});

describe.each(noticed)('H5 cancelling %s in time', (_, kind, notice) => {
  const until = new Date(SLOT.startsAt.getTime() - notice);
  const tooLate = new Date(until.getTime() + 1);
  const cancel = (story: Story, by: 'customer' | 'provider', at: Date) =>
    decide(kind, { type: 'Cancel', by, note: null, at }, story.state);
  const standing = (): Story => new Story(kind).reach(kind.cancelUpTo);

  it('says until when', () => {
    expect(cancellableUntil(kind, standing().state)).toEqual(until);
  });

  it('can be cancelled at that very moment', () => {
    expect(cancel(standing(), 'customer', until)).toMatchObject({ ok: true });
  });

  it('is too late a millisecond after it, and nothing changes', () => {
    const refused = { ok: false, reason: { tag: 'TooLate', until } };
    expect(cancel(standing(), 'customer', tooLate)).toEqual(refused);
  });

  it('can still be cancelled by the provider', () => {
    expect(cancel(standing(), 'provider', tooLate)).toMatchObject({ ok: true });
  });

  it('has no time for it once it goes back, or is over', () => {
    const goingBack = standing();
    goingBack.cancel();
    expect(cancellableUntil(kind, goingBack.state)).toBeNull();
    const over = standing();
    for (const { succeedsOn } of kind.steps) over.fact(succeedsOn[0]);
    expect(cancellableUntil(kind, over.state)).toBeNull();
    expect(cancel(over, 'customer', tooLate)).toMatchObject({ reason: { tag: 'NotPossible' } });
  });

  const owedNothing = kind.steps
    .map(({ name }) => name)
    .slice(
      0,
      kind.steps.findIndex(({ name }) => name === kind.cancelUpTo),
    );
  if (owedNothing.length > 0) {
    it.each(owedNothing)('needs no notice at "%s": nothing is agreed upon yet', (name) => {
      const story = new Story(kind).reach(name);
      expect(cancellableUntil(kind, story.state)).toBeNull();
      expect(cancel(story, 'customer', tooLate)).toMatchObject({ ok: true });
    });
  }
});
