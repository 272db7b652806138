import { eventually } from '@yeyak/testkit';
import { sees } from '../support/my-page';
import { act } from '../support/desk';
import type { Visitor } from '../support/visitor';
import type { Place, World } from '../support/world';

export const KIND = 'EBOOK_RENTAL';
export const FEE = 1_200;

export const BOOK = {
  name: { ko: '소나기', en: 'The Shower' },
  price: { amount: FEE, currency: 'KRW' },
  book: {
    author: { ko: '황순원', en: 'Hwang Sun-won' },
    publisher: { ko: '한빛출판', en: 'Hanbit Press' },
    publishedIn: 1953,
  },
};

/** An e-book in a library's catalogue. */
export interface Ebook {
  id: string;
}

/** An administrator registers an e-book with some copies (B1); it can be asked for at once. */
export async function registerBook(world: World, library: Place, copies = 1): Promise<Ebook> {
  const id = await world.publish(
    { id: library.id, staff: world.admin },
    { kind: KIND, ...BOOK, capacity: copies },
  );
  await eventually(async () => expect(await world.available(id)).toBe(copies), { within: 30_000 });
  return { id };
}

/** A member has asked for a book and paid: the library has the request. */
export async function askedFor(
  world: World,
  library: Place,
  book: Ebook,
  member: Visitor,
): Promise<{ id: string; workId: string }> {
  const { id } = await world.reserved(book, {}, member);
  const work = await world.work(id, { who: library.staff });
  return { id, workId: work.id };
}

/** A member has a book on loan. */
export async function lent(world: World, library: Place, book: Ebook, member: Visitor): Promise<string> {
  const { id, workId } = await askedFor(world, library, book, member);
  await act(library.staff, workId, 'CONFIRM');
  await sees(member, id, { status: 'IN_PROGRESS' });
  return id;
}

/** A member gives a book back before its time is over. */
export async function giveBack(
  who: Visitor,
  reservationId: string,
): Promise<{ __typename: string; state?: string; reservation?: { status: string } }> {
  const { giveBack: answer } = await who.get<{ giveBack: { __typename: string } }>(
    `mutation ($id: ID!) {
       giveBack(reservationId: $id) {
         __typename
         ... on GiveBackSuccess { reservation { status stage { code } } }
         ... on NotPossible { state }
       }
     }`,
    { id: reservationId },
  );
  return answer;
}
