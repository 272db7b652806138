import { randomUUID } from 'node:crypto';
import { createLogger } from '@yeyak/service-kit';
import { eventually } from '@yeyak/testkit';
import { RedisDoorbell } from './redis.doorbell';

const opened: RedisDoorbell[] = [];
afterEach(() => {
  for (const doorbell of opened.splice(0)) doorbell.close();
});

/** A replica's doorbell, and how often it was heard. */
function replica(prefix: string, url = process.env['YEYAK_TEST_REDIS_URL'] ?? '') {
  const doorbell = new RedisDoorbell(url, prefix, 'mypage', createLogger('test', 'silent'));
  opened.push(doorbell);
  const heard = { count: 0 };
  doorbell.onRing(() => (heard.count += 1));
  return { doorbell, heard };
}

describe('the doorbell', () => {
  it('is heard by every replica, by the one that rings once', async () => {
    const prefix = randomUUID();
    const [here, there] = [replica(prefix), replica(prefix)];
    let rings = 0;
    await eventually(() => {
      here.doorbell.ring();
      rings += 1;
      expect(there.heard.count).toBeGreaterThan(0);
    });
    const before = there.heard.count;
    here.doorbell.ring();
    rings += 1;
    await eventually(() => expect(there.heard.count).toBeGreaterThan(before));
    expect(here.heard.count).toBe(rings);
  });

  it('of another installation is not heard', async () => {
    const prefix = randomUUID();
    const [here, there, stranger] = [replica(prefix), replica(prefix), replica(randomUUID())];
    await eventually(() => {
      here.doorbell.ring();
      expect(there.heard.count).toBeGreaterThan(0);
    });
    expect(stranger.heard.count).toBe(0);
  });

  it('without Redis is heard in its own process', () => {
    const { doorbell, heard } = replica('lonely', 'redis://127.0.0.1:1');
    doorbell.ring();
    doorbell.ring();
    expect(heard.count).toBe(2);
  });
});
