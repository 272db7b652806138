import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Mail {
  to: string;
  /** `ko` or `en`, as the mail itself says. */
  language: string;
  text: string;
}

/** A mail server of a test's own, for the platform's e-mail channel: it keeps what it is given. */
export class MailBox {
  private readonly mails: Mail[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = read(Buffer.concat(chunks).toString('latin1'));
        for (const { address } of session.envelope.rcptTo) this.mails.push({ to: address, ...mail });
        done();
      });
    },
  });

  /** @returns what a process needs to send its mail here. */
  async listen(): Promise<{ SMTP_URL: string; SMTP_FROM: string }> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', () => resolve()));
    const { port } = this.server.server.address() as AddressInfo;
    return { SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_FROM: 'Yeyak <no-reply@yeyak.example>' };
  }

  /** What came for somebody, in the order of coming. */
  to = (address: string): Mail[] => this.mails.filter(({ to }) => to === address);

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

function read(raw: string): Omit<Mail, 'to'> {
  const end = raw.indexOf('\r\n\r\n');
  const [head, body] = [raw.slice(0, end), raw.slice(end + 4)];
  const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  const encoding = header('Content-Transfer-Encoding').toLowerCase();
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1');
  return { language: header('Content-Language'), text: bytes.toString('utf8').trim() };
}

const unquoted = (body: string): string =>
  body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
