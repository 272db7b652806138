import type { DeskAction } from '@yeyak/contracts';
import { specify } from '@yeyak/testkit';
import fc from 'fast-check';
import { invalidNote } from '../src/domain/note';
import { type Brief, evolve, type WorkOrder, type WorkOrderEvent } from '../src/domain/work-order';
import { possibleActions, type WorkOrderCommand, workOrderDecider } from '../src/domain/work-order.decider';
import { AT, brief, named, PROVIDER } from './desk';

const given = specify(workOrderDecider);
const later = new Date('2026-11-22T03:00:00.000Z');
const identity = { id: 'w1', reservationId: 'r-w1', providerId: PROVIDER };

const opened = (...actions: DeskAction[]): WorkOrderEvent => ({
  type: 'Opened',
  identity,
  brief: brief(actions),
  at: AT,
});
/** Begins an hour after `later`. */
const SLOT = {
  startsAt: new Date('2026-11-22T04:00:00.000Z'),
  endsAt: new Date('2026-11-22T05:00:00.000Z'),
  timeZone: 'Asia/Seoul',
};
const openedFor = (slot: Brief['slot'], ...actions: DeskAction[]): WorkOrderEvent => ({
  type: 'Opened',
  identity,
  brief: brief(actions, { slot }),
  at: AT,
});
const staff = { by: 'staff', note: null, at: AT };
const confirmed: WorkOrderEvent = { type: 'Confirmed', ...staff };
const denied: WorkOrderEvent = { type: 'Denied', ...staff, note: 'no' };
const started: WorkOrderEvent = { type: 'Started', ...staff };
const completed: WorkOrderEvent = { type: 'Completed', ...staff };
const noShow: WorkOrderEvent = { type: 'NoShow', ...staff };
const withdrawn: WorkOrderEvent = { type: 'Withdrawn', identity, at: AT };
const act = (action: DeskAction, at = later): WorkOrderCommand => ({
  type: 'ActOnWork',
  action,
  by: 'staff',
  note: null,
  at,
});
const open = (...actions: DeskAction[]): WorkOrderCommand => ({
  type: 'OpenWorkOrder',
  ...named(),
  brief: brief(actions),
});
const withdraw: WorkOrderCommand = { type: 'WithdrawWorkOrder', ...named(), letter: null };

const openedWith = (closing: DeskAction, ...actions: DeskAction[]): WorkOrderEvent => {
  const { actions: declared, ...rest } = brief(actions);
  const marked = declared.map((option) => ({ ...option, closes: option.action === closing }));
  return { type: 'Opened', identity, brief: { ...rest, actions: marked }, at: AT };
};

const ALL = ['CONFIRM', 'DENY', 'START', 'COMPLETE', 'NO_SHOW'] as const;

describe('work at a desk', () => {
  it('is opened once', () => {
    given()
      .when(open('COMPLETE'))
      .then([opened('COMPLETE')]);
    given([opened('COMPLETE')])
      .when(open('COMPLETE'))
      .then([]);
  });

  it('P8 a pick-up is completed at once', () => {
    const state = given([opened('COMPLETE')])
      .when(act('COMPLETE'))
      .then([{ ...completed, at: later }]);
    expect(state).toMatchObject({ status: 'COMPLETED', completedAt: later, actor: 'staff' });
  });

  it('H4 B5 E4 is confirmed or denied before anything else', () => {
    given([opened(...ALL)])
      .when(act('CONFIRM'))
      .then([{ ...confirmed, at: later }]);
    given([opened(...ALL)])
      .when(act('DENY'))
      .then([{ ...denied, note: null, at: later }]);
    for (const action of ['START', 'COMPLETE', 'NO_SHOW'] as const)
      given([opened(...ALL)])
        .when(act(action))
        .rejected('NotPossible', { state: 'OPEN' });
  });

  it('B5 X6 is not taken back once the desk has done what closes it; before that, and where nothing does, it is', () => {
    const lending = openedWith('CONFIRM', 'CONFIRM', 'DENY');
    given([lending]).when(withdraw).then([withdrawn]);
    given([lending, confirmed]).when(withdraw).rejected('NotPossible', { state: 'CONFIRMED' });
    given([opened('CONFIRM', 'DENY'), confirmed])
      .when(withdraw)
      .then([withdrawn]);
    const delivery = openedWith('START', ...ALL);
    given([delivery, confirmed]).when(withdraw).then([withdrawn]);
    given([delivery, confirmed, started]).when(withdraw).rejected('NotPossible', { state: 'STARTED' });
    given([openedWith('COMPLETE', ...ALL), confirmed, started])
      .when(withdraw)
      .then([withdrawn]);
  });

  it('D5 starts after it was confirmed, and is completed after it was started', () => {
    given([opened(...ALL), confirmed])
      .when(act('START'))
      .then([{ ...started, at: later }]);
    given([opened(...ALL), confirmed])
      .when(act('COMPLETE'))
      .rejected('NotPossible', { state: 'CONFIRMED' });
    given([opened(...ALL), confirmed, started])
      .when(act('COMPLETE'))
      .then([{ ...completed, at: later }]);
    given([opened('START', 'COMPLETE')])
      .when(act('START'))
      .then([{ ...started, at: later }]);
    given([opened('CONFIRM', 'COMPLETE'), confirmed])
      .when(act('COMPLETE'))
      .then([{ ...completed, at: later }]);
  });

  it('is not denied any more once it is confirmed, nor the other way round', () => {
    given([opened(...ALL), confirmed])
      .when(act('DENY'))
      .rejected('NotPossible', { state: 'CONFIRMED' });
    given([opened(...ALL), denied])
      .when(act('CONFIRM'))
      .rejected('NotPossible', { state: 'DENIED' });
  });

  it('V6 is completed, or the person did not come: before it started, not after', () => {
    given([opened('COMPLETE', 'NO_SHOW')])
      .when(act('NO_SHOW'))
      .then([{ ...noShow, at: later }]);
    given([opened(...ALL), confirmed, started])
      .when(act('NO_SHOW'))
      .rejected('NotPossible');
    given([opened('COMPLETE', 'NO_SHOW'), noShow])
      .when(act('COMPLETE'))
      .rejected('NotPossible', { state: 'NO_SHOW' });
  });

  it('H4 V6 nobody is missing before their time has come; from then on they may be, and are served earlier by arrangement', () => {
    const { startsAt } = SLOT;
    const before = new Date(startsAt.getTime() - 1);
    const expected = openedFor(SLOT, 'CONFIRM', 'COMPLETE', 'NO_SHOW');
    given([expected, confirmed]).when(act('NO_SHOW', before)).rejected('TooEarly', { from: startsAt });
    given([expected, confirmed])
      .when(act('NO_SHOW', startsAt))
      .then([{ ...noShow, at: startsAt }]);
    given([expected, confirmed])
      .when(act('COMPLETE', before))
      .then([{ ...completed, at: before }]);
    // What it stands at goes first: work that nobody has confirmed does not merely have to wait.
    given([expected]).when(act('NO_SHOW', before)).rejected('NotPossible', { state: 'OPEN' });
    given([expected, confirmed, noShow]).when(act('NO_SHOW', before)).then([]);
  });

  it('allows nothing that was not declared', () => {
    for (const action of ['CONFIRM', 'DENY', 'START', 'NO_SHOW'] as const)
      given([opened('COMPLETE')])
        .when(act(action))
        .rejected('NotPossible', { state: 'OPEN' });
  });

  it('takes a second click as the same, also when it has gone on since', () => {
    given([opened(...ALL), confirmed])
      .when(act('CONFIRM'))
      .then([]);
    given([opened(...ALL), confirmed, started])
      .when(act('CONFIRM'))
      .then([]);
    given([opened(...ALL), denied])
      .when(act('DENY'))
      .then([]);
    given([opened(...ALL), confirmed, started, completed])
      .when(act('START'))
      .then([]);
    given([opened('COMPLETE'), completed])
      .when(act('COMPLETE'))
      .then([]);
    given([opened('NO_SHOW'), noShow])
      .when(act('NO_SHOW'))
      .then([]);
  });

  it('is not there before it has come', () => {
    given().when(act('COMPLETE')).rejected('NotFound');
    given([withdrawn]).when(act('COMPLETE')).rejected('NotFound');
  });
});

describe('withdrawing work', () => {
  it('takes back what is not done yet', () => {
    for (const history of [[], [confirmed], [confirmed, started]])
      given([opened(...ALL), ...history])
        .when(withdraw)
        .then([withdrawn]);
  });

  it('comes too late for what is done or denied', () => {
    given([opened('COMPLETE'), completed])
      .when(withdraw)
      .rejected('NotPossible', { state: 'COMPLETED' });
    given([opened(...ALL), denied])
      .when(withdraw)
      .rejected('NotPossible', { state: 'DENIED' });
    given([opened('NO_SHOW'), noShow])
      .when(withdraw)
      .rejected('NotPossible', { state: 'NO_SHOW' });
  });

  it('closes the way for work that has not come, which then ends withdrawn at once', () => {
    expect(given().when(withdraw).then([withdrawn])).toMatchObject({ status: 'CLOSED' });
    given([withdrawn]).when(withdraw).then([]);
    const state = given([withdrawn])
      .when(open('COMPLETE'))
      .then([{ type: 'OpenedTooLate', brief: brief(['COMPLETE']), at: AT }]);
    expect(state).toMatchObject({ status: 'WITHDRAWN', brief: { quantity: 2 } });
  });

  it('leaves nothing to do', () => {
    given([opened(...ALL), withdrawn])
      .when(withdraw)
      .then([]);
    for (const action of ALL)
      given([opened(...ALL), confirmed, withdrawn])
        .when(act(action))
        .rejected('NotPossible', { state: 'WITHDRAWN' });
  });
});

it('in every state a desk is offered exactly what it can do', () => {
  fc.assert(
    fc.property(
      fc.subarray([...ALL]),
      fc.array(fc.tuple(fc.constantFrom<DeskAction>(...ALL), fc.constantFrom(later, SLOT.startsAt)), {
        maxLength: 6,
      }),
      fc.constantFrom(null, SLOT),
      (declared, clicks, slot) => {
        let state: WorkOrder = evolve(null, openedFor(slot, ...declared));
        for (const [action, at] of clicks) {
          if (state.status === 'CLOSED') throw new Error('opened work is never closed');
          const offered = possibleActions(state, at).some((option) => option.action === action);
          const decision = workOrderDecider.decide(act(action, at), state);
          expect(decision.ok && decision.events.length === 1).toBe(offered);
          if (decision.ok) state = decision.events.reduce<WorkOrder>(evolve, state);
        }
      },
    ),
  );
});

describe('the words that come with an action', () => {
  it('B8 are needed to deny, and nowhere else', () => {
    expect(invalidNote('DENY', null)).toMatchObject({ field: 'note', problem: 'must say why' });
    expect(invalidNote('DENY', '  ')).toMatchObject({ field: 'note' });
    expect(invalidNote('DENY', '품절')).toBeNull();
    expect(invalidNote('COMPLETE', null)).toBeNull();
  });

  it('are not too many and hold no control characters', () => {
    expect(invalidNote('COMPLETE', 'x'.repeat(501))).toMatchObject({ field: 'note' });
    expect(invalidNote('COMPLETE', 'a\u0000')).toMatchObject({ field: 'note' });
    expect(invalidNote('COMPLETE', 'two\nlines')).toBeNull();
  });
});
