import { eventually } from '@yeyak/testkit';
import { FakeSolapi } from '../../subgraphs/notification/test/fake-solapi';
import type { Kind } from '../../subgraphs/reservation/src/domain/kind';
import { courseEnrollment } from '../../subgraphs/reservation/src/kinds/course-enrollment';
import { healthCheckup } from '../../subgraphs/reservation/src/kinds/health-checkup';
import { type Cast, goTo, make, newCast, offer } from '../support/any-kind';
import type { Visitor } from '../support/visitor';
import { World } from '../support/world';

interface Told {
  template: string;
  status: string;
  channel: string | null;
  text: { ko: string };
}

/** Of whoever signs up in these tests, as the provider writes it. */
const NUMBER = '01000007777';
const SENDER = '0212345678';

/** What KakaoTalk has approved: a template for each message of a kind. */
const templatesOf = ({ code, stages }: Kind): Record<string, { templateId: string; variable: string }> =>
  Object.fromEntries(
    Object.values(stages).flatMap((stage) =>
      stage?.message
        ? [[`${code}.${stage.code}`, { templateId: `KA01TP_${stage.code}`, variable: '내용' }]]
        : [],
    ),
  );

/**
 * The SDK's address is its own: a process that is started so sends what is meant for it to the stand-in. It is Node's
 * option, not ours: production has no setting by which its messages could go elsewhere.
 */
const redirecting = (solapi: FakeSolapi): string => {
  const [from, to] = ['https://api.solapi.com', solapi.addressOf('https://api.solapi.com')];
  const preload = `
    const real = globalThis.fetch;
    globalThis.fetch = (input, init) =>
      real(typeof input === 'string' ? input.replace('${from}', '${to}') : input, init);`;
  return `--import data:text/javascript,${encodeURIComponent(preload)}`;
};

describe('the channels that messages go by', () => {
  const solapi = new FakeSolapi();
  let world: World;
  let cast: Cast;
  beforeAll(async () => {
    world = await World.enter();
    cast = await newCast(world);
    await solapi.listen();
    await world.platform.restart('notification', {
      NODE_OPTIONS: redirecting(solapi),
      NOTIFICATION_CHANNELS: 'COURSE_ENROLLMENT.=kakao,in-app; HEALTH_CHECKUP.=sms,in-app; in-app',
      SOLAPI_API_KEY: solapi.apiKey,
      SOLAPI_API_SECRET: solapi.apiSecret,
      SOLAPI_SENDER: '02-1234-5678',
      SOLAPI_KAKAO_CHANNEL: 'KA01PF1',
      SOLAPI_KAKAO_TEMPLATES: JSON.stringify(templatesOf(courseEnrollment)),
    });
  });
  afterAll(async () => {
    await world.platform.restart('notification');
    await solapi.close();
    await world.leave();
  });

  /** Reserved, paid and confirmed by the desk. @returns what the customer was told by then. */
  async function toldUntilConfirmed(kind: Kind, templates: readonly string[]): Promise<Told[]> {
    const made = await make(world, await offer(world, cast, kind));
    await goTo(world, made, kind.steps.findIndex(({ name }) => name === 'decide') + 1);
    return eventually(
      async () => {
        const told = await messagesOf(made.who, made.id);
        expect(told.map(({ template }) => template).sort()).toEqual([...templates].sort());
        expect(told.filter(({ status }) => status !== 'SENT')).toEqual([]);
        return told;
      },
      { within: 45_000 },
    );
  }

  /** What the provider was given to send, as often as it was: each text names a place that nobody else has. */
  const sentAs = ({ text }: Told) => solapi.sent.filter((message) => message.text === text.ko);

  it('E8 a course’s messages go by KakaoTalk, each by the template that is registered for it', async () => {
    const told = await toldUntilConfirmed(courseEnrollment, [
      'COURSE_ENROLLMENT.APPLIED',
      'COURSE_ENROLLMENT.ENROLLED',
    ]);
    for (const message of told) {
      expect([message.template, message.channel]).toEqual([message.template, 'kakao']);
      expect(sentAs(message)).toMatchObject([
        {
          to: NUMBER,
          from: SENDER,
          type: 'ATA',
          kakaoOptions: {
            pfId: 'KA01PF1',
            templateId: message.template.replace('COURSE_ENROLLMENT.', 'KA01TP_'),
            variables: { '#{내용}': message.text.ko },
          },
        },
      ]);
    }
  });

  it('H10 a check-up’s messages go by text message', async () => {
    const told = await toldUntilConfirmed(healthCheckup, [
      'HEALTH_CHECKUP.REQUESTED',
      'HEALTH_CHECKUP.CONFIRMED',
    ]);
    for (const message of told) {
      expect([message.template, message.channel]).toEqual([message.template, 'sms']);
      const sent = sentAs(message);
      expect(sent).toMatchObject([{ to: NUMBER, from: SENDER }]);
      expect(sent[0]).not.toHaveProperty('kakaoOptions');
    }
  });
});

/** What was sent about a reservation, and by which channel, as the customer sees it. */
async function messagesOf(who: Visitor, id: string): Promise<Told[]> {
  const { reservation } = await who.get<{ reservation: { messages: Told[] } }>(
    `query ($id: ID!) { reservation(id: $id) { messages { template status channel text { ko } } } }`,
    { id },
  );
  return reservation.messages;
}
