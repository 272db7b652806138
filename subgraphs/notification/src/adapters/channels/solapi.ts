import type { SolapiMessageService } from 'solapi';
import { ChannelRefused, type Dispatch } from '../../application/ports';

/** What SOLAPI says of a message that it has registered. */
const REGISTERED = '2000';
/** Answers that are about us, not about the message: another time it may well be taken. */
const NOT_NOW = new Set([401, 402, 403, 408, 409, 425, 429]);

export interface SolapiAccount {
  apiKey: string;
  apiSecret: string;
}
/** A message of the SDK's, to one person. */
export type SolapiMessage = Exclude<
  Parameters<SolapiMessageService['addMessagesToGroup']>[1],
  readonly unknown[]
>;

/**
 * SOLAPI, which carries text messages and KakaoTalk's. It knows no idempotency key, and its SDK repeats requests whose
 * connection broke: so each message goes in a group of its own. The group's name is remembered before it is sent, and
 * asked for before it is sent again; that a group is sent once is the provider's to see to.
 */
export class SolapiSender {
  private service: Promise<SolapiMessageService> | undefined;

  constructor(private readonly account: SolapiAccount) {}

  /** @throws {ChannelRefused} where the provider refuses the message itself */
  async send(message: SolapiMessage, dispatch: Dispatch): Promise<{ providerMessageId: string }> {
    const service = await this.open();
    try {
      const groupId = dispatch.reference ?? (await this.createGroup(service, dispatch));
      const group = dispatch.reference === null ? null : await service.getGroup(groupId);
      if (group && isUnderWay(group)) return { providerMessageId: groupId };
      if ((group?.count.registeredSuccess ?? 0) === 0) await register(service, groupId, message);
      await sendGroup(service, groupId);
      return { providerMessageId: groupId };
    } catch (error) {
      throw withoutDetails(error);
    }
  }

  private async createGroup(service: SolapiMessageService, { key, remember }: Dispatch): Promise<string> {
    const groupId = await service.createGroup(false, undefined, { key });
    await remember(groupId);
    return groupId;
  }

  /** The SDK is loaded with the first message: who has no account pays nothing for it. */
  private open(): Promise<SolapiMessageService> {
    const { apiKey, apiSecret } = this.account;
    return (this.service ??= import('solapi').then((sdk) => new sdk.SolapiMessageService(apiKey, apiSecret)));
  }
}

type Group = Awaited<ReturnType<SolapiMessageService['getGroup']>>;

/** Whether a group has been sent, or is being sent: everything but being filled. */
const isUnderWay = ({ status, dateSent }: Group): boolean => status !== 'PENDING' || Boolean(dateSent);

async function register(
  service: SolapiMessageService,
  groupId: string,
  message: SolapiMessage,
): Promise<void> {
  const { resultList } = await service.addMessagesToGroup(groupId, message);
  const [result] = resultList;
  if (!result) throw new Error('the provider registered nothing');
  if (result.statusCode === REGISTERED) return;
  // The SDK may have repeated a request that had been heard: the second one is refused as a duplicate.
  const { count } = await service.getGroup(groupId);
  if (count.registeredSuccess === 0) throw new ChannelRefused(`SOLAPI_${result.statusCode}`);
}

async function sendGroup(service: SolapiMessageService, groupId: string): Promise<void> {
  try {
    await service.sendGroup(groupId);
  } catch (error) {
    if (statusOf(error) === undefined || !isUnderWay(await service.getGroup(groupId))) throw error;
  }
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'httpStatus' in error && typeof error.httpStatus === 'number'
    ? error.httpStatus
    : undefined;

/** The SDK's errors carry the request, and with it the number: what is thrown on says only how it went. */
function withoutDetails(error: unknown): Error {
  if (error instanceof ChannelRefused) return error;
  const status = statusOf(error);
  if (status !== undefined && status >= 400 && status < 500 && !NOT_NOW.has(status)) {
    return new ChannelRefused(`SOLAPI_HTTP_${status}`);
  }
  const unavailable = new Error('SOLAPI does not take the message now');
  unavailable.name = status === undefined ? 'SolapiUnavailable' : `SolapiHttp${status}`;
  return unavailable;
}
