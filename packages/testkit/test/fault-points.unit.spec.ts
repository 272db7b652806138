import { FaultPoints } from '../src/fault-points';

describe('fault points', () => {
  it('an unarmed point does nothing', async () => {
    await expect(new FaultPoints().pass('anywhere')).resolves.toBeUndefined();
  });

  it('fails as often as it was told to', async () => {
    const points = new FaultPoints();
    points.failAt('before commit', new Error('crash'), 2);
    await expect(points.pass('before commit')).rejects.toThrow('crash');
    await expect(points.pass('before commit')).rejects.toThrow('crash');
    await points.pass('before commit');
  });

  it('holds whoever comes until it is released', async () => {
    const points = new FaultPoints();
    const gate = points.pauseAt('read');
    const passed: string[] = [];
    const one = points.pass('read').then(() => passed.push('one'));
    const two = points.pass('read').then(() => passed.push('two'));
    await gate.reached(2);
    expect(passed).toEqual([]);
    gate.release();
    await Promise.all([one, two]);
    expect(passed).toEqual(['one', 'two']);
    await points.pass('read');
  });

  it('lets a rival go first, once', async () => {
    const points = new FaultPoints();
    const order: string[] = [];
    points.runBefore('write', async () => {
      await points.pass('write');
      order.push('rival');
    });
    await points.pass('write');
    order.push('first');
    expect(order).toEqual(['rival', 'first']);
  });
});
