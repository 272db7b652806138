import { Lifecycle, type Logger, openDoor, PRINCIPAL_HEADER, signPrincipal } from '@yeyak/service-kit';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { mountRest } from './rest';
import { startSubgraph } from './server';

const SECRET = 'a-secret-of-thirty-two-characters';
const CONTEXT = 'faults';
const TYPES = `
  type Query { broken: String }
  type Subscription { breaking: String }
`;

interface Line {
  err: Error;
  correlationId?: string;
}

describe('what a context logs of a fault', () => {
  /** What each request was given as its correlation, as its use cases see it. */
  const given: string[] = [];
  const faults: Line[] = [];
  const quiet = (): void => undefined;
  const logger = {
    info: quiet,
    warn: quiet,
    error: (line: Line, message: string) => {
      if (message === 'a request failed') faults.push(line);
    },
  } as unknown as Logger;
  const lifecycle = new Lifecycle(logger);
  let origin = '';

  const fail = (): never => {
    throw new Error('it broke');
  };
  beforeAll(async () => {
    openDoor(CONTEXT, { path: '/door', answer: fail });
    const { port } = await startSubgraph({
      name: CONTEXT,
      typeDefs: TYPES,
      resolvers: {
        Query: { broken: fail },
        Subscription: {
          breaking: {
            subscribe: async function* () {
              yield await Promise.resolve({});
            },
            resolve: fail,
          },
        },
      },
      host: '127.0.0.1',
      port: 0,
      secret: SECRET,
      logger,
      lifecycle,
      ready: () => Promise.resolve(),
      context: (request) => {
        given.push(request.correlationId);
        return request;
      },
      routes: (app) => {
        const endpoint = { method: 'get', path: '/broken', answer: fail } as const;
        const telling = {
          method: 'get',
          path: '/telling',
          answer: ({ context }: { context: { correlationId: string } }) => {
            given.push(context.correlationId);
            return fail();
          },
        } as const;
        mountRest(app, { endpoints: [endpoint, telling], secret: SECRET, logger });
      },
    });
    origin = `http://127.0.0.1:${port}`;
  });
  beforeEach(() => {
    given.length = 0;
    faults.length = 0;
  });
  afterAll(() => lifecycle.stop());

  const ask = async (query: string, correlationId?: string): Promise<unknown> => {
    const headers = {
      'content-type': 'application/json',
      [PRINCIPAL_HEADER]: signPrincipal({ type: 'service', name: 'reservation' }, SECRET),
      ...(correlationId === undefined ? {} : { 'x-correlation-id': correlationId }),
    };
    const answer = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return answer.json();
  };
  const logged = (): (string | undefined)[] => faults.map(({ correlationId }) => correlationId);

  it('X5 names the reservation that another context asked about', async () => {
    expect(await ask('{ broken }', 'reservation-1')).toMatchObject({
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(faults).toEqual([{ err: new Error('it broke'), correlationId: 'reservation-1' }]);
  });

  it('X5 tells the faults of two requests at once apart', async () => {
    await Promise.all([ask('{ a: broken b: broken }', 'reservation-1'), ask('{ broken }', 'reservation-2')]);
    expect(logged().sort()).toEqual(['reservation-1', 'reservation-1', 'reservation-2']);
  });

  it('X5 names what the use cases were given, where nobody said what it is about', async () => {
    await ask('{ broken }');
    expect(given).toHaveLength(1);
    expect(logged()).toEqual(given);
  });

  it('X5 names it for a subscription as well', async () => {
    const client = createClient({ url: origin.replace('http', 'ws') + '/graphql', webSocketImpl: WebSocket });
    const events = client.iterate({ query: 'subscription { breaking }' });
    expect(await events.next()).toMatchObject({ value: { errors: [{ path: ['breaking'] }] } });
    await client.dispose();
    expect(given).toHaveLength(1);
    expect(logged()).toEqual(given);
  });

  it.each(['/broken', '/door'])('X5 names it for plain HTTP: %s', async (path) => {
    const answer = await fetch(origin + path, { headers: { 'x-correlation-id': 'reservation-3' } });
    expect(answer.status).toBe(500);
    expect(logged()).toEqual(['reservation-3']);
  });

  it('X5 names what the use case was given over plain HTTP, where nobody said what it is about', async () => {
    await fetch(`${origin}/telling`);
    expect(given).toHaveLength(1);
    expect(logged()).toEqual(given);
  });

  it('logs no refusal', async () => {
    await ask('{ nothing }', 'reservation-4');
    expect(faults).toEqual([]);
  });
});
