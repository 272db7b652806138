import { stock } from './claims';
import { days, defineKind, type KindDeclaration, minutes, stage } from './kind';
import { Kinds } from './kinds';
import {
  cancelPayment,
  capturePayment,
  deductStock,
  pivot,
  restoreStock,
  step,
  withdrawWorkOrder,
  workOrder,
} from './steps';

const DONE = { COMPLETE: { ko: '완료', en: 'Done' } };
const pay = step('pay', capturePayment({ whenUnavailable: 'refuse' }), { undo: cancelPayment() });
const deduct = step('deduct', deductStock(), { undo: restoreStock() });
const visit = pivot('visit', workOrder({ actions: DONE }), { undo: withdrawWorkOrder() });

const endings = {
  completed: stage('DONE', '완료', 'done'),
  undoing: stage('CANCELLING', '취소 중', 'being cancelled'),
  cancelled: stage('CANCELLED', '취소', 'cancelled'),
  rejected: stage('REJECTED', '거절', 'refused'),
  expired: stage('EXPIRED', '만료', 'expired'),
};
const sound: KindDeclaration = {
  code: 'VISIT',
  label: { ko: '방문', en: 'Visit' },
  claims: [stock],
  quantity: { min: 1, max: 5 },
  hold: minutes(10),
  process: [pay, deduct, visit],
  cancel: { upTo: 'visit' },
  stages: {
    ...endings,
    pay: stage('PAYING', '결제', 'paying'),
    deduct: stage('RESERVED', '예약', 'reserved'),
    visit: stage('READY', '준비', 'ready'),
  },
};
const { deduct: _deduct, ...withoutDeduct } = sound.stages as Record<string, (typeof endings)['completed']>;

describe('declaring a kind', () => {
  it('takes a sound declaration', () => {
    expect(defineKind(sound)).toMatchObject({ code: 'VISIT', holdMs: 600_000, cancelUpTo: 'visit' });
  });

  it.each<[string, Partial<KindDeclaration>, string]>([
    ['a code in another spelling', { code: 'visit' }, 'a code is UPPER_SNAKE_CASE'],
    ['nothing claimed', { claims: [] }, 'a kind claims something'],
    ['no quantity allowed', { quantity: { min: 1, max: 0 } }, 'quantity: 1 ≤ min ≤ max'],
    ['a quantity of nothing', { quantity: { min: 0, max: 2 } }, 'quantity: 1 ≤ min ≤ max'],
    ['capacity held for no time', { hold: 0 }, 'capacity is held for some time'],
    ['cancelling up to nowhere', { cancel: { upTo: 'vist' } }, 'no step "vist"'],
    [
      'cancelling where there is no way back',
      { process: [pay, deduct, pivot('visit', workOrder({ actions: DONE }))] },
      'can be cancelled at "visit", which has no undo',
    ],
    [
      'running out of time where there is no way back',
      {
        process: [
          pay,
          deduct,
          pivot('visit', workOrder({ actions: DONE }), { due: { ms: days(1), then: 'noShow' } }),
        ],
        cancel: { upTo: 'deduct' },
      },
      '"visit" can run out of time, but has no undo',
    ],
    [
      'a step before the pivot without a way back',
      { process: [pay, step('deduct', deductStock()), visit], cancel: { upTo: 'pay' } },
      '"deduct" comes before the pivot and has no undo',
    ],
    [
      'a fact that nobody says',
      {
        process: [
          pay,
          step('deduct', { ...deductStock(), succeedsOn: ['StockTaken'] }, { undo: restoreStock() }),
          visit,
        ],
      },
      '"deduct": nobody says StockTaken',
    ],
    [
      'a fact for a command',
      {
        process: [
          pay,
          step('deduct', { ...deductStock(), command: 'StockDeducted' }, { undo: restoreStock() }),
          visit,
        ],
      },
      '"deduct": nobody takes StockDeducted',
    ],
    [
      'two payments',
      {
        process: [
          pay,
          step(
            'deduct',
            { ...deductStock(), pays: { whenUnavailable: 'refuse', againOn: [] } },
            { undo: restoreStock() },
          ),
          visit,
        ],
      },
      'more than one step pays',
    ],
    [
      'a notice for what is not paid yet',
      { cancel: { upTo: 'pay', before: minutes(60) } },
      'a notice for what is not paid yet',
    ],
    ['a notice of no time', { cancel: { upTo: 'visit', before: 0 } }, 'a notice is whole minutes'],
    ['a notice of half a minute', { cancel: { upTo: 'visit', before: 30_000 } }, 'a notice is whole minutes'],
    ['a step without words', { stages: withoutDeduct }, 'no stage for "deduct"'],
    [
      'words for a stage that is never reached',
      { stages: { ...sound.stages, waiting: stage('WAITING', '대기', 'waiting') } },
      'the stage "waiting" can never be reached',
    ],
    [
      'words in one language alone',
      { stages: { ...sound.stages, visit: stage('READY', '준비', ' ') } },
      'empty words for "visit"',
    ],
    [
      'a placeholder that stands for nothing',
      {
        stages: { ...sound.stages, visit: stage('READY', '준비', 'ready', { ko: '{상품}', en: '{price}' }) },
      },
      '{price} in "visit" stands for nothing',
    ],
    [
      'a placeholder that stands for nothing, in Korean',
      { stages: { ...sound.stages, visit: stage('READY', '준비', 'ready', { ko: '{상품}', en: 'x' }) } },
      '{상품} in "visit" stands for nothing',
    ],
  ])('refuses %s', (_, over, problem) => {
    expect(() => defineKind({ ...sound, ...over })).toThrow(`\n  ${problem}`);
  });

  it('tells everything that is wrong at once, and of which kind', () => {
    const broken = { ...sound, claims: [], hold: -1 };
    expect(() => defineKind(broken)).toThrow(
      /^VISIT:\n {2}capacity is held for some time where something is paid, and only there\n {2}a kind claims something$/,
    );
  });
});

describe('the kinds that the platform runs', () => {
  const visitKind = defineKind(sound);

  it('are found by code', () => {
    const kinds = new Kinds([visitKind]);
    expect(kinds.find('VISIT')).toBe(visitKind);
    expect(kinds.find('OTHER')).toBeUndefined();
    expect(() => kinds.get('OTHER')).toThrow('no kind OTHER');
  });

  it('have a code each', () => {
    expect(() => new Kinds([visitKind, visitKind])).toThrow('two kinds share a code');
  });
});
