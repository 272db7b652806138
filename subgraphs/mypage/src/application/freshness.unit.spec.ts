import { createLogger } from '@yeyak/service-kit';
import { Freshness } from './freshness';
import type { Known } from './ports';

/** One reservation of a customer, known in a version that rises when it is told to. */
class Views {
  version = 0;
  private listener: (() => void) | undefined;
  readonly known = async (): Promise<ReadonlyMap<string, Known>> =>
    new Map(
      this.version === 0
        ? []
        : [['r-1', { reservationVersion: this.version, customerId: 'minji', providerId: 'store' }]],
    );
  readonly doorbell = {
    ring: () => this.listener?.(),
    onRing: (listener: () => void) => {
      this.listener = listener;
    },
  };
}

const PATIENCE_MS = 80;
let views: Views;
let freshness: Freshness;
beforeEach(() => {
  views = new Views();
  freshness = new Freshness(views, views.doorbell, createLogger('test', 'silent'), PATIENCE_MS);
});
afterEach(() => freshness.close());

const minji = ({ customerId }: { customerId: string }): boolean => customerId === 'minji';
const stranger = (): boolean => false;

describe('waiting for one’s own write', () => {
  it('X7 ends at once where it is known, and when it becomes known', async () => {
    views.version = 1;
    expect(await freshness.reached('r-1', 1, minji)).toBe(true);
    const later = freshness.reached('r-1', 2, minji);
    views.version = 2;
    views.doorbell.ring();
    expect(await later).toBe(true);
  });

  it('X7 ends with "not yet" when patience does', async () => {
    expect(await freshness.reached('r-1', 1, minji)).toBe(false);
  });

  it('X9 takes a stranger as long as if there were none, from the start or once it is there', async () => {
    const ends: string[] = [];
    const note = (who: string, end: Promise<boolean>) => end.then((known) => ends.push(`${who} ${known}`));
    const nobody = note('nobody', freshness.reached('r-0', 1, minji));
    const before = note('stranger before', freshness.reached('r-1', 1, stranger));
    views.version = 1;
    views.doorbell.ring();
    const after = note('stranger after', freshness.reached('r-1', 1, stranger));
    await note('minji', freshness.reached('r-1', 1, minji));
    expect(ends).toEqual(['minji true']);
    await Promise.all([nobody, before, after]);
    expect(ends.toSorted()).toEqual([
      'minji true',
      'nobody false',
      'stranger after false',
      'stranger before false',
    ]);
  });
});
