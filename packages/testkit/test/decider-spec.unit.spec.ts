import { accepted, type Decider, rejected } from '@yeyak/domain-kit';
import { specify } from '../src/decider-spec';

type Lamp = { on: boolean; broken: boolean };
const lamp: Decider<'switch on' | 'hit', Lamp, 'SwitchedOn' | 'Broke', { tag: 'Broken' }> = {
  decide: (command, { on, broken }) => {
    if (command === 'hit') return accepted('Broke' as const);
    if (broken) return rejected({ tag: 'Broken' });
    return on ? accepted() : accepted('SwitchedOn' as const);
  },
  evolve: (state, event) => (event === 'Broke' ? { on: false, broken: true } : { ...state, on: true }),
  initial: { on: false, broken: false },
};
const given = specify(lamp);

describe('a decider specification', () => {
  it('holds where the decider does what it says', () => {
    expect(given([]).when('switch on').then(['SwitchedOn'])).toEqual({ on: true, broken: false });
    given(['SwitchedOn']).when('switch on').then([]);
    given(['Broke']).when('switch on').rejected('Broken');
  });

  it('fails where it does something else', () => {
    expect(() => given(['Broke']).when('switch on').then(['SwitchedOn'])).toThrow();
    expect(() => given([]).when('switch on').then([])).toThrow();
    expect(() => given([]).when('switch on').rejected('Broken')).toThrow();
    expect(() => given(['Broke']).when('switch on').rejected('Sold')).toThrow();
  });
});
