import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Stands in front of a context and passes on what it is asked, later: in the source of D11 the message service is slowed.
 * That one took 400 to 620 ms, about as long as it was waited for; here it is longer, so that no call depends on luck.
 */
export class Slowed {
  /** How many calls have come to the door. */
  calls = 0;

  private constructor(
    private readonly server: Server,
    /** Milliseconds for which each call is held back. */
    public delay: number,
  ) {}

  static async inFrontOf(target: string, delay: number): Promise<Slowed> {
    const server = createServer((request, response) => {
      slowed.pass(request, target).then(
        ({ status, text }) => response.writeHead(status, { 'content-type': 'application/json' }).end(text),
        () => response.writeHead(502).end(),
      );
    });
    const slowed = new Slowed(server, delay);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return slowed;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async pass(request: IncomingMessage, target: string): Promise<{ status: number; text: string }> {
    this.calls++;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    await pause(this.delay);
    const given = Object.entries(request.headers).filter(
      ([name]) => name.startsWith('x-') || name === 'content-type',
    );
    const headers = Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
    const answer = await fetch(target, { method: 'POST', headers, body: Buffer.concat(chunks) });
    return { status: answer.status, text: await answer.text() };
  }
}
