import { type Client, createClient } from 'graphql-ws';
import { eventually } from '@yeyak/testkit';
import WebSocket from 'ws';

export interface Answer<T> {
  status: number;
  data: T | null;
  errors: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
  /** The body as it came over the wire, to look for what must not be in it. */
  text: string;
}

/**
 * For `reservationChanged(after: …)`: every change from the first on. It takes a moment until a subscription stands; one
 * that begins here leaves nothing out that happens before.
 */
export const BEGINNING = Buffer.from(JSON.stringify(['0', '0'])).toString('base64url');

/** What a subscription has delivered so far. */
export class Stream<T> {
  readonly events: T[] = [];
  readonly errors: unknown[] = [];
  ended = false;

  constructor(private readonly end: () => void) {}

  /** The first event that fits; waits for it. */
  until(fits: (event: T) => boolean, within = 30_000): Promise<T> {
    return eventually(
      () => {
        const found = this.events.find(fits);
        if (!found)
          throw new Error(
            `none of ${this.events.length}: ${JSON.stringify(this.events.at(-1) ?? this.errors)}`,
          );
        return found;
      },
      { within },
    );
  }

  stop(): void {
    this.end();
  }
}

/** Somebody who uses the platform through its router, over HTTP and graphql-ws: nobody known until a token is given. */
export class Visitor {
  private socket: Client | undefined;

  constructor(
    private readonly http: string,
    private readonly ws: string,
    readonly token?: string,
  ) {}

  async ask<T = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(this.http, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const body = JSON.parse(text) as { data?: T | null; errors?: Answer<T>['errors'] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [], text };
  }

  /** The data of an answer. @throws where it has errors. */
  async get<T = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors, status } = await this.ask<T>(query, variables);
    if (errors.length > 0 || data === null) throw new Error(`${status} ${JSON.stringify(errors)}`);
    return data;
  }

  subscribe<T>(query: string, variables: Record<string, unknown> = {}): Stream<T> {
    this.socket ??= createClient({
      url: this.ws,
      webSocketImpl: WebSocket,
      connectionParams: this.token ? { authorization: `Bearer ${this.token}` } : {},
      retryAttempts: 0,
    });
    const stream = new Stream<T>(() => stop());
    const stop = this.socket.subscribe<T>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (errors) stream.errors.push(...errors);
          if (data) stream.events.push(data);
        },
        error: (error) => void stream.errors.push(error),
        complete: () => {
          stream.ended = true;
        },
      },
    );
    return stream;
  }

  async leave(): Promise<void> {
    await this.socket?.dispose();
  }
}
