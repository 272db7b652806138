import { endingsOf } from '../../src/domain/kind';
import { allKinds } from '../../src/kinds/index.generated';
import { restaurantTable } from '../restaurant-table';
import { explore } from './exploration';
import { stateDiagram, statesOf } from './state-diagram';

const kinds = [...allKinds, restaurantTable].map((kind) => [kind.code, kind] as const);

describe.each(kinds)('%s', (_, kind) => {
  it('X26 its diagram has every stage that its file has words for, and no other', () => {
    const drawn = [...stateDiagram(kind).matchAll(/^ {2}([A-Z_]+): /gm)].map(([, code]) => code);
    expect(new Set(drawn)).toEqual(new Set(Object.values(kind.stages).map(({ code }) => code)));
  });

  it('X26 every stage but its endings is left again', () => {
    const left = new Set(explore(kind).flatMap(({ from, to }) => (from === to ? [] : [from])));
    const stages = new Set(Object.values(kind.stages).map(({ code }) => code));
    const endings = endingsOf(kind).map((ending) => kind.stages[ending]?.code);
    for (const code of endings) expect(left).not.toContain(code);
    for (const code of stages) if (!endings.includes(code)) expect(left).toContain(code);
  });
});

it('X26 a kind is drawn in its own words, with what moves it', () => {
  expect(stateDiagram(restaurantTable)).toBe(
    [
      '```mermaid',
      'stateDiagram-v2',
      '  BOOKED: BOOKED · 예약 완료',
      '  SEATED: SEATED · 방문 완료',
      '  NO_SHOW: NO_SHOW · 노쇼',
      '  CANCELLING: CANCELLING · 취소 처리 중',
      '  CANCELLED: CANCELLED · 예약 취소',
      '  [*] --> BOOKED: reserve',
      '  BOOKED --> SEATED: WorkOrderCompleted',
      '  BOOKED --> NO_SHOW: WorkOrderNoShow',
      '  BOOKED --> CANCELLING: the customer cancels',
      '  CANCELLING --> SEATED: WorkOrderCompleted',
      '  CANCELLING --> CANCELLED: everything is given back',
      '  CANCELLING --> BOOKED: WorkOrderWithdrawalRefused',
      '  SEATED --> [*]',
      '  NO_SHOW --> [*]',
      '  CANCELLED --> [*]',
      '```',
    ].join('\n'),
  );
  expect(statesOf(restaurantTable)).toContain('| `BOOKED` | `CONFIRMED` | 예약 완료 | booked | yes |');
});
