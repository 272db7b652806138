import type { DeskAction } from '@yeyak/contracts';
import { specify } from '@yeyak/testkit';
import fc from 'fast-check';
import type { GateAction } from '../src/domain/gates';
import { evolve, type WorkOrder, type WorkOrderEvent } from '../src/domain/work-order';
import {
  possibleActions,
  possibleMilestones,
  waitingFor,
  type WorkOrderCommand,
  workOrderDecider,
} from '../src/domain/work-order.decider';
import { AT, brief, delivery, letterOf, named, PROVIDER } from './desk';

const given = specify(workOrderDecider);
const later = new Date('2026-11-22T03:00:00.000Z');
const identity = { id: 'w1', reservationId: 'r-w1', providerId: PROVIDER };
const letter = letterOf();

const opened: WorkOrderEvent = { type: 'Opened', identity, brief: delivery(), at: AT };
const staff = { by: 'staff', note: null, at: AT };
const asked: WorkOrderEvent = { type: 'StartAsked', ...staff };
const started: WorkOrderEvent = { type: 'Started', ...staff };
const completed: WorkOrderEvent = { type: 'Completed', ...staff };
const withdrawn: WorkOrderEvent = { type: 'Withdrawn', identity, at: AT };
const agreed: WorkOrderEvent = { type: 'WithdrawalAgreed', letter, at: AT };
const shut = (action: GateAction, gate: string): WorkOrderEvent => ({
  type: 'GateShut',
  action,
  gate,
  at: AT,
});
const open = (action: GateAction, gate: string): WorkOrderEvent => ({
  type: 'GateOpened',
  action,
  gate,
  at: AT,
});
const reached = (code: string): WorkOrderEvent => ({
  type: 'MilestoneReached',
  milestone: { code, label: { ko: code, en: code } },
  ...staff,
});
const starting = [opened, asked, shut('START', 'coupon.issue')];
const underWay = [...starting, open('START', 'coupon.issue'), started];
const withdrawing = [
  ...underWay,
  agreed,
  shut('WITHDRAW', 'coupon.cancel'),
  shut('WITHDRAW', 'message.sendCancellation'),
];

const act = (action: DeskAction): WorkOrderCommand => ({
  type: 'ActOnWork',
  action,
  by: 'staff',
  note: null,
  at: AT,
});
const says = (action: GateAction, gate: string, reason?: string): WorkOrderCommand => ({
  type: 'TakeGateAnswer',
  action,
  gate,
  answer: reason === undefined ? { open: true } : { open: false, reason },
  at: AT,
});
const milestone = (code: string): WorkOrderCommand => ({ type: 'RecordMilestone', code, ...staff });
const withdraw: WorkOrderCommand = { type: 'WithdrawWorkOrder', ...named(), letter };

describe('a start with a gate', () => {
  it('D3 D5 is asked for first, and takes place once the gate is open', () => {
    const state = given([opened])
      .when(act('START'))
      .then([asked, shut('START', 'coupon.issue')]);
    expect(state).toMatchObject({
      status: 'STARTING',
      startedAt: null,
      gates: [{ action: 'START', gate: 'coupon.issue', state: 'WAITING', since: AT, reason: null }],
    });
    expect(waitingFor(state as WorkOrder)).toEqual({ action: 'START', gates: ['coupon.issue'] });
    expect(
      given(starting)
        .when(says('START', 'coupon.issue'))
        .then([open('START', 'coupon.issue'), started]),
    ).toMatchObject({ status: 'STARTED', startedAt: AT, actor: 'staff', gates: [{ state: 'OPEN' }] });
  });

  it('a second click is the first, and nothing else can be done meanwhile', () => {
    given(starting).when(act('START')).then([]);
    for (const action of ['CONFIRM', 'DENY', 'COMPLETE', 'NO_SHOW'] as const)
      given(starting).when(act(action)).rejected('NotPossible', { state: 'STARTING' });
    given(starting).when(milestone('SHIPPED')).rejected('NotPossible', { state: 'STARTING' });
  });

  it('D3 is given back where the gate refuses, to where it was, and can be asked for again', () => {
    const refused: WorkOrderEvent = {
      type: 'GateRefused',
      action: 'START',
      gate: 'coupon.issue',
      reason: 'NO_CAMPAIGN',
      at: AT,
    };
    const state = given(starting)
      .when(says('START', 'coupon.issue', 'NO_CAMPAIGN'))
      .then([refused]);
    expect(state).toMatchObject({
      status: 'OPEN',
      startedAt: null,
      gates: [{ state: 'REFUSED', reason: 'NO_CAMPAIGN' }],
    });
    given([...starting, refused])
      .when(act('START'))
      .then([asked, shut('START', 'coupon.issue')]);

    const confirmed: WorkOrderEvent = { type: 'Confirmed', ...staff };
    const decided = {
      ...opened,
      brief: brief(['CONFIRM', 'START'], { gates: { start: ['coupon.issue'], withdraw: [] } }),
    };
    expect(
      given([decided, confirmed, ...starting.slice(1)])
        .when(says('START', 'coupon.issue', 'NO_CAMPAIGN'))
        .then([refused]),
    ).toMatchObject({ status: 'CONFIRMED', confirmedAt: AT });
  });

  it('waits for every one of several gates', () => {
    const gates = { start: ['a', 'b'], withdraw: [] };
    const two = { ...opened, brief: brief(['START'], { gates }) };
    const before = [two, asked, shut('START', 'a'), shut('START', 'b')];
    given(before)
      .when(says('START', 'a'))
      .then([open('START', 'a')]);
    given([...before, open('START', 'a')])
      .when(says('START', 'b'))
      .then([open('START', 'b'), started]);
    given(before)
      .when(says('START', 'b'))
      .then([open('START', 'b')]);
  });

  it('D3 what opened after the start was given back is known, and binds: only a withdrawal takes it back', () => {
    const free = {
      ...opened,
      brief: brief(['DENY', 'START', 'NO_SHOW'], { gates: { start: ['coupon.issue'], withdraw: [] } }),
    };
    const refused: WorkOrderEvent = {
      type: 'GateRefused',
      action: 'START',
      gate: 'coupon.issue',
      reason: 'NO_CAMPAIGN',
      at: AT,
    };
    const history = [free, ...starting.slice(1), refused];
    expect(
      given(history)
        .when(says('START', 'coupon.issue'))
        .then([open('START', 'coupon.issue')]),
    ).toMatchObject({ status: 'OPEN' });
    const bound = [...history, open('START', 'coupon.issue')];
    for (const action of ['DENY', 'NO_SHOW'] as const)
      given(bound).when(act(action)).rejected('NotPossible', { state: 'OPEN' });
    given(bound).when(act('START')).then([started]);
    // Too late even for that: it is over.
    given([...history, { type: 'Denied', ...staff, note: 'no' }])
      .when(says('START', 'coupon.issue'))
      .then([]);
  });

  it('D3 an answer that comes after the withdrawal was agreed starts nothing', () => {
    for (const reason of [undefined, 'NO_CAMPAIGN'])
      given([...starting, agreed, shut('WITHDRAW', 'coupon.cancel')])
        .when(says('START', 'coupon.issue', reason))
        .then([]);
    given([...starting, withdrawn])
      .when(says('START', 'coupon.issue'))
      .then([]);
  });

  it('an answer twice is one, and one that nobody asked for is none', () => {
    given(underWay).when(says('START', 'coupon.issue')).then([]);
    given([opened]).when(says('START', 'coupon.issue')).then([]);
    given(starting).when(says('START', 'unheard of')).then([]);
    given().when(says('START', 'coupon.issue')).rejected('NotFound');
  });
});

describe('a withdrawal with gates', () => {
  it('D6 D13 is agreed at once, before, while and after the work starts', () => {
    for (const history of [[opened], starting, underWay, [...underWay, reached('SHIPPED')]])
      expect(
        given(history)
          .when(withdraw)
          .then([agreed, shut('WITHDRAW', 'coupon.cancel'), shut('WITHDRAW', 'message.sendCancellation')]),
      ).toMatchObject({ status: 'WITHDRAWING', letter });
  });

  it('D7 D8 D9 is done only when the coupon is cancelled and the message is sent', () => {
    const [coupon, message] = ['coupon.cancel', 'message.sendCancellation'] as const;
    given(withdrawing)
      .when(says('WITHDRAW', coupon))
      .then([open('WITHDRAW', coupon)]);
    given([...withdrawing, open('WITHDRAW', coupon)])
      .when(says('WITHDRAW', message))
      .then([open('WITHDRAW', message), withdrawn]);
    given(withdrawing)
      .when(says('WITHDRAW', message))
      .then([open('WITHDRAW', message)]);
    expect(waitingFor([...withdrawing].reduce(evolve, null as never))).toEqual({
      action: 'WITHDRAW',
      gates: [coupon, message],
    });
  });

  it('D9 goes on where a gate refuses: that is said once, and it may open yet', () => {
    const refused: WorkOrderEvent = {
      type: 'GateRefused',
      action: 'WITHDRAW',
      gate: 'coupon.cancel',
      reason: 'NOT_PROVIDED',
      at: AT,
    };
    const state = given(withdrawing)
      .when(says('WITHDRAW', 'coupon.cancel', 'NOT_PROVIDED'))
      .then([refused]);
    expect(state).toMatchObject({ status: 'WITHDRAWING' });
    given([...withdrawing, refused])
      .when(says('WITHDRAW', 'coupon.cancel', 'NOT_PROVIDED'))
      .then([]);
    given([...withdrawing, refused])
      .when(says('WITHDRAW', 'coupon.cancel'))
      .then([open('WITHDRAW', 'coupon.cancel')]);
  });

  it('D6 leaves the desk nothing to do', () => {
    for (const action of ['CONFIRM', 'DENY', 'START', 'COMPLETE', 'NO_SHOW'] as const)
      given(withdrawing).when(act(action)).rejected('NotPossible', { state: 'WITHDRAWING' });
    given(withdrawing).when(milestone('SHIPPED')).rejected('NotPossible', { state: 'WITHDRAWING' });
    given(withdrawing).when(withdraw).then([]);
  });

  it('takes the letter from whoever brings it first', () => {
    const silent: WorkOrderEvent = { type: 'WithdrawalAgreed', letter: null, at: AT };
    given([opened, silent, shut('WITHDRAW', 'coupon.cancel')])
      .when(withdraw)
      .then([{ type: 'LetterGiven', letter, at: AT }]);
  });

  it('D6 comes too late for what is delivered, or past a milestone that closes', () => {
    given([...underWay, completed])
      .when(withdraw)
      .rejected('NotPossible', { state: 'COMPLETED' });
    given([...underWay, reached('HANDED_OVER')])
      .when(withdraw)
      .rejected('NotPossible', { state: 'STARTED' });
  });

  it('before it came closes the door at once, as nothing was issued', () => {
    expect(given().when(withdraw).then([withdrawn])).toMatchObject({ status: 'CLOSED' });
    given([withdrawn])
      .when({ type: 'OpenWorkOrder', ...named(), brief: delivery() })
      .then([{ type: 'OpenedTooLate', brief: delivery(), at: AT }]);
  });
});

describe('the way of a delivery', () => {
  it('D5 D10 goes forward: each milestone once, some passed over', () => {
    given(underWay)
      .when(milestone('OUT'))
      .then([reached('OUT')]);
    const state = given([...underWay, reached('OUT')])
      .when(milestone('OUT'))
      .then([]);
    expect(possibleMilestones(state as never).map(({ code }) => code)).toEqual(['HANDED_OVER']);
    given([...underWay, reached('OUT')])
      .when(milestone('SHIPPED'))
      .rejected('MilestonePassed', { milestone: 'OUT' });
    given(underWay).when(milestone('LOST')).rejected('UnknownMilestone');
    given([opened]).when(milestone('SHIPPED')).rejected('NotPossible', { state: 'OPEN' });
    given([...underWay, completed])
      .when(milestone('SHIPPED'))
      .rejected('NotPossible');
    given([...underWay, reached('OUT'), completed])
      .when(milestone('OUT'))
      .then([]);
    given().when(milestone('SHIPPED')).rejected('NotFound');
  });

  it('keeps when and in whose words, and the desk’s own note beside it', () => {
    const note = '경비실에 맡겼습니다';
    const state = given(underWay)
      .when({ type: 'RecordMilestone', code: 'OUT', by: 'rider', note, at: later })
      .then([{ ...reached('OUT'), by: 'rider', note, at: later } as WorkOrderEvent]);
    expect(state).toMatchObject({
      reached: [{ code: 'OUT', reachedAt: later, note, by: 'rider' }],
      note: null,
      actor: 'rider',
    });
  });
});

describe('whatever happens in whatever order', () => {
  const gates = [
    ['START', 'coupon.issue'],
    ['WITHDRAW', 'coupon.cancel'],
    ['WITHDRAW', 'message.sendCancellation'],
  ] as const;
  const anything = fc.oneof(
    fc.constantFrom<DeskAction>('CONFIRM', 'DENY', 'START', 'COMPLETE', 'NO_SHOW').map(act),
    fc
      .tuple(fc.constantFrom(...gates), fc.constantFrom(undefined, 'NO_CAMPAIGN'))
      .map(([[action, gate], reason]) => says(action, gate, reason)),
    fc.constantFrom('SHIPPED', 'OUT', 'HANDED_OVER').map(milestone),
    fc.constant(withdraw),
  );

  it('D3 D9 nothing starts without its coupon, nothing is withdrawn before every gate, nothing goes on after', () => {
    fc.assert(
      fc.property(
        fc.subarray<DeskAction>(['CONFIRM', 'DENY', 'COMPLETE', 'NO_SHOW']),
        fc.array(anything, { maxLength: 12 }),
        (declared, commands) => {
          const opening = {
            ...opened,
            brief: { ...delivery(), actions: brief(['START', ...declared]).actions },
          };
          let state: WorkOrder = evolve(null, opening);
          let isAgreed = false;
          for (const command of commands) {
            const decision = workOrderDecider.decide(command, state);
            if (!decision.ok) continue;
            state = decision.events.reduce<WorkOrder>(evolve, state);
            if (state.status === 'CLOSED') throw new Error('opened work is never closed');
            const isOpen = (wanted: string) =>
              state.status !== 'CLOSED' &&
              state.gates.some(({ gate, state: now }) => gate === wanted && now === 'OPEN');
            if (state.startedAt) expect(isOpen('coupon.issue')).toBe(true);
            if (state.status === 'WITHDRAWN')
              expect(isOpen('coupon.cancel') && isOpen('message.sendCancellation')).toBe(true);
            if (state.status === 'DENIED' || state.status === 'NO_SHOW')
              expect(isOpen('coupon.issue')).toBe(false);
            isAgreed ||= state.status === 'WITHDRAWING';
            if (isAgreed) {
              expect(['WITHDRAWING', 'WITHDRAWN']).toContain(state.status);
              expect([possibleActions(state, command.at), possibleMilestones(state)]).toEqual([[], []]);
            }
            expect(waitingFor(state) !== null).toBe(['STARTING', 'WITHDRAWING'].includes(state.status));
            expect(waitingFor(state)?.gates).not.toEqual([]);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
