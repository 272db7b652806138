import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { FakeSolapi } from './fake-solapi';
import { Platform, sendMessage, soon } from './platform';

const TEMPLATES = {
  'COURSE_ENROLLMENT.CONFIRMED': { templateId: 'KA01TP1', variable: '내용' },
  'HEALTH_CHECKUP.CONFIRMED': { templateId: 'KA01TP2' },
};

/** A mail server that keeps what it is given, and refuses whom it is told to. */
class MailBox {
  readonly mails: { to: string; text: string }[] = [];
  readonly refusals = new Map<string, number[]>();
  private readonly server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    logger: false,
    onRcptTo: ({ address }, _, done) => {
      const code = this.refusals.get(address)?.shift();
      done(code ? Object.assign(new Error(`no such person: ${address}`), { responseCode: code }) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        for (const { address } of session.envelope.rcptTo) this.mails.push({ to: address, text });
        done();
      });
    },
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', () => resolve()));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  to = (address: string) => this.mails.filter((mail) => mail.to === address);

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

let platform: Platform;
const solapi = new FakeSolapi();
const mailBox = new MailBox();
const realFetch = globalThis.fetch;

beforeAll(async () => {
  await solapi.listen();
  // The SDK's address is its own: its requests are sent to the stand-in here.
  globalThis.fetch = (input, init) =>
    realFetch(typeof input === 'string' ? solapi.addressOf(input) : input, init);
  platform = await Platform.start({
    NOTIFICATION_CHANNELS: 'SHOP_DELIVERY.=sms,in-app; EBOOK_RENTAL.=email,in-app; kakao,sms,email,in-app',
    SMTP_URL: await mailBox.listen(),
    SMTP_FROM: 'Yeyak <no-reply@yeyak.example>',
    SOLAPI_API_KEY: solapi.apiKey,
    SOLAPI_API_SECRET: solapi.apiSecret,
    SOLAPI_SENDER: '02-1234-5678',
    SOLAPI_KAKAO_CHANNEL: 'KA01PF1',
    SOLAPI_KAKAO_TEMPLATES: JSON.stringify(TEMPLATES),
  });
});
afterAll(async () => {
  await platform.stop();
  globalThis.fetch = realFetch;
  await Promise.all([solapi.close(), mailBox.close()]);
});

let people = 0;
/** Somebody with a number of their own. */
function somebody(more: { locale?: 'ko' | 'en'; phone?: string; email?: string | null } = {}) {
  const phone = `010-7000-${String(++people).padStart(4, '0')}`;
  const id = platform.identity.knows({ phone, ...more });
  return { id, number: phone.replaceAll('-', '') };
}

/** Has a message sent, and returns how it ended. */
async function ended(template: string, customerId: string) {
  const command = sendMessage({ customerId, template });
  await platform.deliver(command);
  const where = { key: command.payload.key };
  return soon(async () => {
    const message = await platform.prisma.message.findUniqueOrThrow({ where });
    expect(message.status).not.toBe('PENDING');
    return message;
  });
}
const to = (number: string) => solapi.sent.filter((message) => message.to === number);

describe('KakaoTalk', () => {
  it('E8 carries a message by its registered template, with a text message should it not arrive', async () => {
    const { id, number } = somebody();
    expect(await ended('COURSE_ENROLLMENT.CONFIRMED', id)).toMatchObject({
      status: 'SENT',
      channel: 'kakao',
      deliveries: [{ channel: 'kakao', tries: 1, outcome: 'TAKEN' }],
    });
    expect(to(number)).toMatchObject([
      {
        type: 'ATA',
        from: '0212345678',
        text: '예약이 확정되었습니다',
        kakaoOptions: {
          pfId: 'KA01PF1',
          templateId: 'KA01TP1',
          variables: { '#{내용}': '예약이 확정되었습니다' },
          disableSms: false,
        },
      },
    ]);
  });

  it('Vn4 leaves a template that is not registered, or in another language, to the next channel', async () => {
    const [minji, john] = [somebody(), somebody({ locale: 'en' })];
    expect(await ended('VACCINATION.CONFIRMED', minji.id)).toMatchObject({ channel: 'sms' });
    expect(await ended('COURSE_ENROLLMENT.CONFIRMED', john.id)).toMatchObject({ channel: 'sms' });
    expect(to(minji.number)).toMatchObject([{ text: '예약이 확정되었습니다' }]);
    expect(to(john.number)).toMatchObject([{ text: 'Your pick-up is confirmed' }]);
  });

  it('H10 leaves what the provider refuses at once to the next channel, and says so', async () => {
    const { id } = somebody();
    solapi.refusals.push({ step: 'add', status: 400, errorCode: 'InvalidTemplate' });
    expect(await ended('HEALTH_CHECKUP.CONFIRMED', id)).toMatchObject({
      channel: 'sms',
      deliveries: [
        { channel: 'kakao', outcome: 'REFUSED', code: 'SOLAPI_HTTP_400' },
        { channel: 'sms', outcome: 'TAKEN' },
      ],
    });
  });
});

describe('text messages', () => {
  it('H10 go from our number to the person’s, by route of the template’s prefix', async () => {
    const { id, number } = somebody();
    expect(await ended('SHOP_DELIVERY.STARTED', id)).toMatchObject({ status: 'SENT', channel: 'sms' });
    expect(to(number)).toMatchObject([{ from: '0212345678', text: '예약이 확정되었습니다' }]);
    expect(to(number)[0]).not.toHaveProperty('kakaoOptions');
  });

  it.each(['create', 'add', 'send'] as const)(
    'X4 are sent once where "%s" was heard and not answered',
    async (step) => {
      const { id, number } = somebody();
      solapi.unanswered.push(step);
      expect(await ended('SHOP_DELIVERY.STARTED', id)).toMatchObject({ status: 'SENT', channel: 'sms' });
      expect(to(number)).toHaveLength(1);
    },
  );

  it.each([
    ['there is no money on the account', 402],
    ['too much is asked of the provider', 429],
    ['the provider is broken', 500],
  ])('X3 wait where %s', async (_, status) => {
    const { id, number } = somebody();
    solapi.refusals.push({ step: 'send', status, errorCode: 'Whatever' });
    expect(await ended('SHOP_DELIVERY.STARTED', id)).toMatchObject({
      status: 'SENT',
      deliveries: [{ channel: 'sms', tries: 2, outcome: 'TAKEN' }],
    });
    expect(to(number)).toHaveLength(1);
  });

  it('are left to the next channel where the number is none of a mobile, or unknown to the provider', async () => {
    const [landline, unknown] = [somebody({ phone: '02-123-4567' }), somebody()];
    solapi.unknownNumbers.add(unknown.number);
    expect(await ended('SHOP_DELIVERY.STARTED', landline.id)).toMatchObject({
      channel: 'in-app',
      deliveries: [{ channel: 'in-app' }],
    });
    expect(await ended('SHOP_DELIVERY.STARTED', unknown.id)).toMatchObject({
      channel: 'in-app',
      deliveries: [{ channel: 'sms', outcome: 'REFUSED', code: 'SOLAPI_1062' }, { channel: 'in-app' }],
    });
  });
});

describe('e-mail', () => {
  it('goes to the customer’s address in their language, as one message however often', async () => {
    const { id } = somebody({ email: 'john@example.com', locale: 'en' });
    mailBox.refusals.set('john@example.com', [451]);
    const message = await ended('EBOOK_RENTAL.STARTED', id);
    expect(message).toMatchObject({ status: 'SENT', channel: 'email', deliveries: [{ tries: 2 }] });
    const [mail, ...others] = mailBox.to('john@example.com');
    expect(others).toEqual([]);
    expect(mail?.text).toContain('Your pick-up is confirmed');
    expect(mail?.text).toMatch(/^Subject: About your reservation\r$/m);
    expect(mail?.text).toContain(`Message-ID: ${message.providerMessageId}`);
  });

  it('is left to the next channel where there is no address, or the server knows nobody there', async () => {
    const [nobody, gone] = [somebody(), somebody({ email: 'gone@example.com' })];
    mailBox.refusals.set('gone@example.com', [550]);
    expect(await ended('EBOOK_RENTAL.STARTED', nobody.id)).toMatchObject({ channel: 'in-app' });
    expect(await ended('EBOOK_RENTAL.STARTED', gone.id)).toMatchObject({
      channel: 'in-app',
      deliveries: [{ channel: 'email', outcome: 'REFUSED', code: 'SMTP_550' }, { channel: 'in-app' }],
    });
  });
});

it('no channel’s secret, number or address is in a log line', () => {
  // Numbers with what comes before: ids are random, and may have any four digits.
  const words = [solapi.apiSecret, solapi.apiKey, '010-7000', '0107000', 'example.com'];
  expect(platform.logged.filter((line) => words.some((word) => line.includes(word)))).toEqual([]);
  expect(platform.logged.some((line) => line.includes('a channel does not take a message now'))).toBe(true);
});
