import { runInNewContext } from 'node:vm';
import { eventually } from '@yeyak/testkit';
import type { Stream, Visitor } from '../support/visitor';
import { World } from '../support/world';

/** A tab as the Playground's script gives it to the browser. */
interface Tab {
  initialName: string;
  initialQuery: string;
  initialVariables?: string;
  initialPostRequestScript?: string;
  initialHeaders?: { Authorization: string };
}

type Data = Record<string, unknown>;

/** What becomes visible a moment after the tab before, and what a tab is there to show. */
const shows: Record<string, object> = {
  '1.4': { actOnWork: { fulfillment: { status: 'COMPLETED' } } },
  '2.1': { registerPerson: { person: { maskedResidentNumber: '880907-1******' } } },
  '2.6': {
    me: {
      persons: expect.arrayContaining([
        expect.objectContaining({
          name: '김도영',
          vaccinations: [expect.objectContaining({ disease: 'PNEUMOCOCCUS', dose: 1 })],
        }),
      ]) as unknown,
    },
  },
  '3.5': { cancelReservation: { reservation: { status: expect.stringMatching(/^CANCELL/) as string } } },
  '4.5': { recordMilestone: { fulfillment: { milestones: [{ label: { ko: '집화 완료' } }, {}, {}] } } },
  '4.6': { reservationView: { coupon: { state: 'ISSUED' } } },
  '5.5': { reservationView: { status: 'IN_PROGRESS', dueAt: expect.stringMatching(/Z$/) as string } },
  '5.6': { giveBack: { __typename: 'GiveBackSuccess' } },
};

/** Whether an answer is an expected refusal, which says so in words. */
const isRefusal = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'message' in answer;

/** One browser: what its tabs keep for those that follow. */
class Browser {
  private readonly kept: Record<string, string> = {};

  constructor(private readonly world: World) {}

  /** The tabs that the router serves. */
  async open(): Promise<Tab[]> {
    const router = new URL(this.world.platform.url('router'));
    const script = await (await fetch(new URL('/playground/initial_options.js', router))).text();
    let tabs: Tab[] = [];
    runInNewContext(script, {
      location: router,
      localStorage: { getItem: () => 'opened', setItem: () => undefined },
      AltairGraphQL: { init: ({ initialWindows }: { initialWindows: Tab[] }) => (tabs = initialWindows) },
    });
    return tabs;
  }

  /** Sends a tab, until it shows what it is there for and has kept what it keeps: contexts hear of things by events. */
  send(tab: Tab): Promise<void> {
    return eventually(
      async () => {
        const { data, errors } = await this.as(tab).ask<Data>(tab.initialQuery, this.variables(tab));
        expect(errors).toEqual([]);
        const refused = Object.values(data ?? {}).filter(isRefusal);
        expect(refused).toEqual([]);
        expect(data).toMatchObject(shows[tab.initialName.slice(0, 3)] ?? {});
        if (tab.initialPostRequestScript) {
          expect(await this.keep(tab.initialPostRequestScript, { data })).toBeGreaterThan(0);
        }
      },
      { within: 30_000 },
    );
  }

  watch<T>(tab: Tab): Stream<T> {
    return this.as(tab).subscribe<T>(tab.initialQuery);
  }

  private as({ initialHeaders }: Tab): Visitor {
    return this.world.visitor(
      initialHeaders && this.filled(initialHeaders.Authorization).replace('Bearer ', ''),
    );
  }

  private variables({ initialVariables }: Tab): Data {
    return JSON.parse(this.filled(initialVariables ?? '{}')) as Data;
  }

  private filled(text: string): string {
    return text.replace(/{{\s*(\w+)\s*}}/g, (_, name: string) => {
      const value = this.kept[name];
      if (value === undefined) throw new Error(`no tab has kept "${name}"`);
      return value;
    });
  }

  /** @returns how much the script of a tab has kept. */
  private async keep(script: string, body: object): Promise<number> {
    let times = 0;
    const setEnvironment = (key: string, value: string): void => {
      this.kept[key] = value;
      times += 1;
    };
    const getEnvironment = (key: string): string | undefined => this.kept[key];
    const altair = {
      response: { body: JSON.stringify(body) },
      helpers: { setEnvironment, getEnvironment },
    };
    await runInNewContext(`(async () => {${script}})()`, { altair });
    return times;
  }
}

describe('the Playground', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.enter();
  });
  afterAll(() => world.leave());

  it('X8 its tabs, sent from left to right, go through all six systems, and Live shows it', async () => {
    const browser = new Browser(world);
    let live: Stream<{ reservationChanged: { view: { kind: { label: { ko: string } } } } }> | undefined;
    const tabs = await browser.open();
    expect(tabs.length).toBeGreaterThan(30);
    for (const tab of tabs) {
      try {
        if (tab.initialQuery.includes('subscription')) live = browser.watch(tab);
        else await browser.send(tab);
      } catch (error) {
        throw new Error(`${tab.initialName}: ${(error as Error).message}`, { cause: error });
      }
    }
    await eventually(() => {
      const seen = live?.events.map(({ reservationChanged: { view } }) => view.kind.label.ko);
      expect([...new Set(seen)].sort()).toEqual(
        ['건강검진', '교육 신청', '백신 접종', '쇼핑 배송', '전자책 대여', '편의점 픽업'].sort(),
      );
    });
    expect(live?.errors).toEqual([]);
  }, 180_000);
});
