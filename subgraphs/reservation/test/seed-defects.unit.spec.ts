import { type MessageDefinition, messages } from '@yeyak/contracts';
import { healthCheckup } from '../src/kinds/health-checkup';
import { allKinds } from '../src/kinds/index.generated';
import { explore, type Transition } from './diagrams/exploration';
import { restaurantTable } from './restaurant-table';

/** Every fact that anybody can say, at any moment: also where it makes no sense. */
const everyFact = Object.entries<MessageDefinition>(messages).flatMap(([type, { sort }]) =>
  sort === 'fact' ? [type] : [],
);
const ENDED = ['COMPLETED', 'CANCELLED', 'REJECTED', 'EXPIRED', 'NO_SHOW'];
const kinds = [...allKinds, restaurantTable].map(
  (kind) => [kind.code, kind, explore(kind, everyFact)] as const,
);
/** Changes of the shared status. */
const becoming = (transitions: readonly Transition[], ...statuses: string[]): Transition[] =>
  transitions.filter(
    ({ before, after }) => statuses.includes(after.status) && before?.status !== after.status,
  );

/** What leads from not being confirmed to being confirmed, or further. */
const confirmers = (transitions: readonly Transition[]): string[] => {
  const confirmed = becoming(transitions, 'CONFIRMED', 'IN_PROGRESS', 'COMPLETED').filter(
    ({ before }) => before === null || before.status === 'HELD' || before.status === 'REQUESTED',
  );
  return [...new Set(confirmed.map(({ by }) => by))];
};

// What the source systems did wrong, tried on every kind in every state that it can come to (docs/seed-defects.md).
describe.each(kinds)('%s, whatever is said whenever', (_, kind, transitions) => {
  it('is announced as cancelled when it was cancelled, and at no other change', () => {
    const announced = transitions.filter(({ messages: said }) =>
      said.some(({ type }) => type === 'ReservationCancelled'),
    );
    expect(announced.length).toBeGreaterThan(0);
    expect(announced).toEqual(becoming(transitions, 'CANCELLED'));
  });

  it('says one fact of its own with every change, and the one that fits', () => {
    for (const { before, after, messages: said } of transitions) {
      const own = said.filter(({ type }) => type.startsWith('Reservation'));
      expect(own).toHaveLength(1);
      expect(own[0]?.type === 'ReservationProgressed').toBe(before?.status === after.status);
      expect(own[0]?.payload).toMatchObject({ status: after.status });
    }
  });

  it('is moved by nothing once it has ended', () => {
    const moved = transitions.filter(
      ({ before, after }) => before && ENDED.includes(before.status) && before.status !== after.status,
    );
    expect(moved).toEqual([]);
  });

  it('is given back from where it is lent, and from nowhere else', () => {
    const lent = kind.steps.flatMap(({ endedByCustomer, name }) =>
      endedByCustomer ? [kind.stages[name]?.code] : [],
    );
    const from = transitions.flatMap((transition) =>
      transition.by === 'the customer gives it back' ? [transition.from] : [],
    );
    expect([...new Set(from)]).toEqual(lent);
  });

  if (kind.steps.some(({ pays }) => pays)) {
    it('X2 goes on from being unpaid by the approval of its payment alone', () => {
      const goingOn = becoming(transitions, 'REQUESTED', 'CONFIRMED', 'IN_PROGRESS', 'COMPLETED').filter(
        ({ before }) => before === null || before.status === 'HELD',
      );
      expect(goingOn.map(({ by }) => by)).not.toEqual([]);
      expect(new Set(goingOn.map(({ by }) => by))).toEqual(new Set(['PaymentApproved']));
    });
  }

  if (kind.steps.some(({ refusedOn }) => refusedOn.includes('WorkOrderDenied'))) {
    it('is confirmed by a person: by the desk’s yes, and by nothing else', () => {
      expect(confirmers(transitions)).toEqual(['WorkOrderConfirmed']);
    });
  }
});

it('negative control: a kind that confirms itself is found', () => {
  const steps = healthCheckup.steps.map((step) =>
    step.name === 'decide' ? { ...step, succeedsOn: ['WorkOrderOpened'] } : step,
  );
  expect(confirmers(explore({ ...healthCheckup, steps }, everyFact))).toEqual(['WorkOrderOpened']);
});

it('V2, H1 what takes place at a time is reserved for a time', () => {
  const dated = allKinds.filter(({ claims }) => claims.some(({ needs }) => needs === 'slot'));
  expect(dated.map(({ code }) => code)).toEqual(['HEALTH_CHECKUP', 'VACCINATION']);
});

it('the desk of a centre, a library and an academy decides', () => {
  const decided = allKinds.filter(({ steps }) =>
    steps.some(({ refusedOn }) => refusedOn.includes('WorkOrderDenied')),
  );
  expect(decided.map(({ code }) => code)).toEqual(['COURSE_ENROLLMENT', 'EBOOK_RENTAL', 'HEALTH_CHECKUP']);
});
