import { GraphQLError } from 'graphql';
import { Mailbox } from '../src/subscriptions/mailbox';

const make = (capacity: number) => {
  const onEnd = jest.fn();
  return { onEnd, mailbox: new Mailbox<number>(capacity, () => new GraphQLError('too slow'), onEnd) };
};
const read = async (mailbox: Mailbox<number>): Promise<number[]> => {
  const all: number[] = [];
  for await (const value of mailbox) all.push(value);
  return all;
};

test('a slow client gets what was queued, and is then told why it is over', async () => {
  const { mailbox, onEnd } = make(2);
  for (const value of [1, 2, 3, 4]) mailbox.push(value);
  expect(onEnd).toHaveBeenCalledTimes(1);
  expect(await mailbox.next()).toEqual({ done: false, value: 1 });
  expect(await mailbox.next()).toEqual({ done: false, value: 2 });
  await expect(mailbox.next()).rejects.toThrow('too slow');
  expect(await mailbox.next()).toEqual({ done: true, value: undefined });
});

test('a client that waits is served directly, whatever the capacity', async () => {
  const { mailbox } = make(1);
  const [first, second] = [mailbox.next(), mailbox.next()];
  mailbox.push(1);
  mailbox.push(2);
  mailbox.push(3);
  expect([(await first).value, (await second).value]).toEqual([1, 2]);
  mailbox.end();
  expect(await read(mailbox)).toEqual([3]);
});

test('return ends a read that is waiting, at once', async () => {
  const { mailbox, onEnd } = make(1);
  const waiting = mailbox.next();
  await mailbox.return();
  expect(await waiting).toEqual({ done: true, value: undefined });
  mailbox.push(1);
  mailbox.end(new GraphQLError('late'));
  expect(await read(mailbox)).toEqual([]);
  expect(onEnd).toHaveBeenCalledTimes(1);
});
