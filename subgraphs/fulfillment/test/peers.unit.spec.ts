import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createLogger, type Peer, PeerFault, type PeerRequest, PeerUnavailable } from '@yeyak/service-kit';
import { buildASTSchema, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { PeerGates } from '../src/adapters/peers/gates';
import { IdentityContacts } from '../src/adapters/peers/identity-contacts';
import type { GateAnswer, GateCall } from '../src/application/ports';
import { letterOf, PROVIDER } from './desk';

const logger = createLogger('fulfillment', 'silent');
const call: GateCall = {
  workOrderId: 'w1',
  reservationId: 'r-w1',
  customerId: 'customer-1',
  providerId: PROVIDER,
  letter: letterOf(),
};

/** What another context has published of itself: all that we know of it. */
const schemaOf = (context: string): GraphQLSchema => {
  const file = path.join(__dirname, `../../${context}/src/graphql/schema.graphql`);
  return buildASTSchema(parse(readFileSync(file, 'utf8')), { assumeValidSDL: true });
};

/** What would not be understood of a request by whoever has this schema. */
function misunderstood(schema: GraphQLSchema, { query, variables = {} }: PeerRequest): string[] {
  const document = parse(query);
  const problems = validate(schema, document).map(({ message }) => message);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [...problems, 'no operation'];
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return [...problems, ...(values.errors ?? []).map(({ message }) => message)];
}

/** A peer that keeps what it was asked, and answers nothing. */
function listener() {
  const heard: PeerRequest[] = [];
  const peer: Pick<Peer, 'request'> = {
    request: (request) => {
      heard.push(request);
      return Promise.reject(new PeerUnavailable('nobody', 1));
    },
  };
  return { heard, peer };
}

describe('what is asked of other contexts', () => {
  it.each([
    ['coupon.issue', 'marketing'],
    ['coupon.cancel', 'marketing'],
    ['message.sendCancellation', 'notification'],
  ] as const)('D3 D7 D8 %s is in the words of %s', async (gate, context) => {
    const { heard, peer } = listener();
    const nobody = { marketing: null, notification: null };
    await new PeerGates({ ...nobody, [context]: peer }, logger).ask(gate, call);
    expect(heard).toHaveLength(1);
    for (const request of heard) expect(misunderstood(schemaOf(context), request)).toEqual([]);
  });

  it('contacts are in the words of identity', async () => {
    const { heard, peer } = listener();
    await new IdentityContacts(peer, logger).byIds(['contact-1']);
    expect(heard.flatMap((request) => misunderstood(schemaOf('identity'), request))).toEqual([]);
    expect(heard).toHaveLength(1);
  });
});

describe('what a gate says', () => {
  const saying = (answer: unknown): Pick<Peer, 'request'> => ({
    request: <T>() => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve({ answer } as T)),
  });
  const ask = (gate: string, answer: unknown, given = call): Promise<GateAnswer> => {
    const peer = saying(answer);
    return new PeerGates({ marketing: peer, notification: peer }, logger).ask(gate, given);
  };
  const waiting = { state: 'WAITING', retryAfterSeconds: null };

  it.each([
    ['coupon.issue', { __typename: 'IssueCouponSuccess' }, { state: 'OPEN' }],
    ['coupon.cancel', { __typename: 'CancelCouponSuccess' }, { state: 'OPEN' }],
    ['message.sendCancellation', { __typename: 'SendCancellationSuccess' }, { state: 'OPEN' }],
    [
      'coupon.issue',
      { __typename: 'NoCampaign', code: 'NO_CAMPAIGN' },
      { state: 'REFUSED', reason: 'NO_CAMPAIGN' },
    ],
    ['coupon.issue', { __typename: 'CancelCouponSuccess' }, { state: 'REFUSED', reason: 'REFUSED' }],
    [
      'message.sendCancellation',
      { __typename: 'NotSentYet', code: 'NOT_SENT_YET', retryAfterSeconds: 3 },
      { state: 'WAITING', retryAfterSeconds: 3 },
    ],
    ['coupon.issue', new PeerUnavailable('marketing', 5), waiting],
    ['coupon.issue', new PeerFault('marketing', 'INTERNAL_SERVER_ERROR', 'oops'), waiting],
    ['unheard.of', { __typename: 'IssueCouponSuccess' }, { state: 'REFUSED', reason: 'NOT_PROVIDED' }],
    ['constructor', { __typename: 'IssueCouponSuccess' }, { state: 'REFUSED', reason: 'NOT_PROVIDED' }],
  ])('D3 D9 %s: %j is %j', async (gate, answer, meant) => {
    expect(await ask(gate, answer)).toEqual(meant);
  });

  it('D8 without a letter there is nothing to send', async () => {
    const sent = { __typename: 'SendCancellationSuccess' };
    expect(await ask('message.sendCancellation', sent, { ...call, letter: null })).toEqual({
      state: 'REFUSED',
      reason: 'NO_LETTER',
    });
  });
});
