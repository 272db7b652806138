import { createHash } from 'node:crypto';
import type { Transporter } from 'nodemailer';
import { type Channel, ChannelRefused, type Dispatch } from '../../application/ports';

export interface EmailOptions {
  /** `smtp://user:password@host:587`, `smtps://…`. */
  url: string;
  /** The sender, e.g. `Yeyak <no-reply@yeyak.example>`. */
  from: string;
}

const SUBJECT = { ko: '예약 알림', en: 'About your reservation' } as const;
const CONNECTION_MS = 4_000;

/** E-mail over SMTP. The same message always has the same Message-ID, by which mailboxes may tell a second copy. */
export const emailChannel = ({ url, from }: EmailOptions): Channel => {
  let transport: Promise<Transporter> | undefined;
  // Loaded with the first message: who sends no e-mail pays nothing for it.
  const open = (): Promise<Transporter> =>
    (transport ??= import('nodemailer').then(({ createTransport }) =>
      createTransport({
        url,
        pool: true,
        maxConnections: 2,
        connectionTimeout: CONNECTION_MS,
        greetingTimeout: CONNECTION_MS,
        socketTimeout: CONNECTION_MS,
        disableFileAccess: true,
        disableUrlAccess: true,
      }),
    ));
  return {
    name: 'email',
    reaches: ({ to }) => to.email !== null,
    async send(dispatch) {
      const { to, locale, text } = dispatch;
      if (to.email === null) throw new ChannelRefused('NO_EMAIL');
      const messageId = messageIdOf(dispatch);
      const mailer = await open();
      try {
        await mailer.sendMail({
          from,
          to: { name: to.name, address: to.email },
          subject: SUBJECT[locale],
          text,
          messageId,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
        });
      } catch (error) {
        throw withoutDetails(error);
      }
      return { providerMessageId: messageId };
    },
    async close() {
      (await transport)?.close();
    },
  };
};

const messageIdOf = ({ key }: Dispatch): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@yeyak>`;

/** What a server says may contain the address. A 5xx answer to the recipient or the message is for good. */
function withoutDetails(error: unknown): Error {
  const { responseCode, command } = error as { responseCode?: unknown; command?: unknown };
  const code = typeof responseCode === 'number' ? responseCode : undefined;
  const aboutTheMessage = command === 'RCPT TO' || command === 'DATA';
  if (code !== undefined && code >= 500 && aboutTheMessage) return new ChannelRefused(`SMTP_${code}`);
  const unavailable = new Error('the mail server does not take the message now');
  unavailable.name = code === undefined ? 'SmtpUnavailable' : `Smtp${code}`;
  return unavailable;
}
