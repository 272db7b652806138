import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Peer, PeerFault, type PeerRequest, PeerTimedOut, PeerUnavailable } from '@yeyak/service-kit';
import { buildASTSchema, parse, validate } from 'graphql';
import { IdentityContacts } from '../src/adapters/peers/contact.book';

/** A peer that answers one thing, and keeps what it was asked. */
function answering(answer: unknown) {
  const heard: PeerRequest[] = [];
  const request = (asked: PeerRequest): Promise<unknown> => {
    heard.push(asked);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const peer = { request } as Pick<Peer, 'request'>;
  return { heard, book: new IdentityContacts(peer) };
}

describe('the contacts that identity keeps', () => {
  it('D1, P5 are asked for in its words, and for no more than is needed', async () => {
    const { heard, book } = answering({ contacts: [] });
    await book.ownOf(['home'], 'customer');
    const schema = path.join(__dirname, '../../identity/src/graphql/schema.graphql');
    const identity = buildASTSchema(parse(readFileSync(schema, 'utf8')), { assumeValidSDL: true });
    for (const { query, variables } of heard) {
      expect(validate(identity, parse(query)).map(({ message }) => message)).toEqual([]);
      expect(variables).toEqual({ ids: ['home'] });
      expect(query).not.toMatch(/\b(name|phone|address)\b/); // what it says of people stays there
    }
    expect(heard).toHaveLength(1);
  });

  it('P5 are those of the customer alone', async () => {
    const own = { id: 'home', customerId: 'customer', hasAddress: true };
    const nowhere = { id: 'sora', customerId: 'customer', hasAddress: false };
    const theirs = { id: 'theirs', customerId: 'stranger', hasAddress: true };
    const hidden = { id: 'hidden', customerId: null, hasAddress: null };
    const { book } = answering({ contacts: [own, nowhere, theirs, hidden, null] });
    expect([...((await book.ownOf([], 'customer')) ?? [])]).toEqual([
      ['home', { hasAddress: true }],
      ['sora', { hasAddress: false }],
    ]);
  });

  it.each([
    new PeerUnavailable('identity', 1),
    new PeerTimedOut('identity'),
    new PeerFault('identity', 'INTERNAL_SERVER_ERROR', 'its database is away'),
  ])('X25 are not known where it does not answer, or is out of order: %s', async (outage) => {
    expect(await answering(outage).book.ownOf(['home'], 'customer')).toBeNull();
  });

  it.each([
    new PeerFault('identity', 'GRAPHQL_VALIDATION_FAILED', 'no such field'),
    new TypeError('a mistake'),
  ])('X25 a mistake is no outage: nobody is believed for it: %s', async (fault) => {
    await expect(answering(fault).book.ownOf(['home'], 'customer')).rejects.toBe(fault);
  });
});
