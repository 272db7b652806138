import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as SOLAPI is given it. */
export interface SolapiMessage {
  to: string;
  from?: string;
  text: string;
  type?: string;
  kakaoOptions?: {
    pfId: string;
    templateId: string;
    variables: Record<string, string>;
    disableSms: boolean;
  };
}
interface Group {
  groupId: string;
  key: string;
  messages: SolapiMessage[];
  sentAt: string | null;
}
type Step = 'create' | 'add' | 'send';

const nothing = { requested: 0, replacement: 0, refund: 0, sum: 0 };
const TYPES = ['sms', 'lms', 'mms', 'ata', 'cta', 'cti', 'nsa', 'rcs_sms', 'rcs_lms', 'rcs_mms', 'rcs_tpl'];

/** Speaks SOLAPI's protocol for groups of messages; checks signatures, sends a group once, and fails as it is told. */
export class FakeSolapi {
  readonly apiKey = 'NCSAPIKEY';
  readonly apiSecret = 'a secret of the tests';
  readonly groups = new Map<string, Group>();
  /** Steps whose next requests are carried out and then not answered. */
  readonly unanswered: Step[] = [];
  /** What the next requests of a step are answered with, instead of being carried out. */
  readonly refusals: { step: Step; status: number; errorCode: string }[] = [];
  /** Numbers that the provider does not register. */
  readonly unknownNumbers = new Set<string>();
  private readonly server: Server;
  private url = '';

  constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => this.answer(request, response, Buffer.concat(chunks).toString()));
    });
  }

  /** Messages that went out, in order. */
  get sent(): SolapiMessage[] {
    return [...this.groups.values()].filter((group) => group.sentAt).flatMap((group) => group.messages);
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The address that stands in for one of SOLAPI's. */
  addressOf = (url: string): string => url.replace('https://api.solapi.com', this.url);

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answer(request: IncomingMessage, response: ServerResponse, body: string): void {
    const say = (status: number, content: unknown): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
    if (!this.isSigned(request.headers.authorization ?? '')) {
      return say(403, { errorCode: 'SignatureDoesNotMatch', errorMessage: 'signature' });
    }
    const [, groupId = '', part] =
      /^\/messages\/v4\/groups(?:\/([^/]+))?(?:\/(\w+))?$/.exec(request.url ?? '') ?? [];
    const step = { POST: part === 'send' ? 'send' : 'create', PUT: 'add' }[request.method ?? ''] as
      Step | undefined;
    const refusal = this.refusals.findIndex((one) => one.step === step);
    const [refused] = refusal >= 0 ? this.refusals.splice(refusal, 1) : [];
    if (refused) return say(refused.status, { errorCode: refused.errorCode, errorMessage: 'refused' });
    const done = this.carryOut(step, groupId, body);
    if (step && this.unanswered[0] === step) {
      this.unanswered.shift();
      return void request.socket.destroy();
    }
    say(done ? 200 : 400, done ?? { errorCode: 'InvalidGroupStatus', errorMessage: 'already sent' });
  }

  private carryOut(step: Step | undefined, groupId: string, body: string): unknown {
    if (step === 'create') {
      const { customFields } = JSON.parse(body) as { customFields: { key: string } };
      const group = { groupId: `G4V${randomUUID()}`, key: customFields.key, messages: [], sentAt: null };
      this.groups.set(group.groupId, group);
      return describeGroup(group);
    }
    const group = this.groups.get(groupId);
    if (!group) return null;
    if (step === 'add') {
      const { messages } = JSON.parse(body) as { messages: SolapiMessage[] };
      const results = messages.map((message) => this.add(group, message));
      const errors = results.filter(({ statusCode }) => statusCode !== '2000').length;
      return { errorCount: String(errors), resultList: results };
    }
    if (step === 'send') {
      if (group.sentAt) return null;
      group.sentAt = new Date().toISOString();
    }
    return describeGroup(group);
  }

  private add(group: Group, message: SolapiMessage) {
    const duplicate = group.messages.some(({ to }) => to === message.to);
    const statusCode = this.unknownNumbers.has(message.to) ? '1062' : duplicate ? '1064' : '2000';
    if (statusCode === '2000') group.messages.push(message);
    return {
      to: message.to,
      from: message.from ?? '',
      type: message.type ?? 'SMS',
      country: '82',
      messageId: `M4V${randomUUID()}`,
      statusCode,
      statusMessage: statusCode,
      accountId: '1',
    };
  }

  private isSigned(header: string): boolean {
    const [, key, date = '', salt = '', signature] =
      /^HMAC-SHA256 apiKey=([^,]+), date=([^,]+), salt=([^,]+), signature=(\w+)$/.exec(header) ?? [];
    const expected = createHmac('sha256', this.apiSecret).update(`${date}${salt}`).digest('hex');
    return key === this.apiKey && signature === expected;
  }
}

const describeGroup = ({ groupId, messages, sentAt }: Group) => ({
  groupId,
  count: {
    total: messages.length,
    sentTotal: 0,
    sentFailed: 0,
    sentSuccess: 0,
    sentPending: 0,
    sentReplacement: 0,
    refund: 0,
    registeredFailed: 0,
    registeredSuccess: messages.length,
  },
  countForCharge: Object.fromEntries(TYPES.map((type) => [type, {}])),
  balance: nothing,
  point: nothing,
  app: { profit: Object.fromEntries(TYPES.map((type) => [type, 0])), appId: null },
  log: [],
  status: sentAt ? 'SENDING' : 'PENDING',
  allowDuplicates: false,
  isRefunded: false,
  accountId: '1',
  masterAccountId: null,
  apiVersion: 'messages/v4',
  price: {},
  dateCreated: '2026-11-21T03:00:00.000Z',
  dateUpdated: '2026-11-21T03:00:00.000Z',
  scheduledDate: null,
  dateSent: sentAt,
  dateCompleted: null,
});
