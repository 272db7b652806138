import { World } from '../support/world';
import { type Registered, register, residentNumber } from './clinic';

/** The number with another last digit than the one that follows from the others. */
const mistyped = (number: string): string => `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;

describe('vaccination: the person', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.enter();
  });
  afterAll(() => world.leave());

  it('V1 a person gives name and resident registration number, which is shown masked from then on', async () => {
    const { visitor } = await world.newCustomer();
    const number = residentNumber();
    const first = await register(visitor, { name: '홍길동', residentNumber: number });
    expect(first).toMatchObject({
      __typename: 'RegisterPersonSuccess',
      person: { name: '홍길동', maskedResidentNumber: `${number.slice(0, 8)}******` },
    });
    // The number is the idempotency key, with or without its hyphen.
    const again = await register(visitor, { name: '홍길동', residentNumber: number.replace('-', '') });
    expect(again).toEqual(first);
    const { text, data } = await visitor.ask<{ me: { persons: { id: string }[] } }>(
      `{ me { persons { id name maskedResidentNumber vaccinations { dose } nextDoses { dueOn } } } }`,
    );
    expect(data?.me.persons).toEqual([{ ...first.person, vaccinations: [], nextDoses: [] }]);
    expect(text).not.toMatch(new RegExp(number.replace('-', '-?')));
  });

  it('V1 a number that cannot be right is refused, by what is wrong with it, and is not repeated', async () => {
    const { visitor } = await world.newCustomer();
    const right = residentNumber();
    const wrong: [string, string][] = [
      [mistyped(right), 'CHECKSUM'],
      [`900230-${right.slice(7)}`, 'DATE'],
      [`901301-${right.slice(7)}`, 'DATE'],
      [`991231-3${right.slice(8)}`, 'CENTURY_DIGIT'],
      [right.slice(0, -1), 'FORMAT'],
      [`${right}1`, 'FORMAT'],
      [right.replace('-', ' '), 'FORMAT'],
      ['', 'FORMAT'],
    ];
    for (const [number, code] of wrong) {
      const { data, text } = await visitor.ask<{ registerPerson: Registered }>(
        `mutation ($input: RegisterPersonInput!) {
           registerPerson(input: $input) { __typename ... on UserError { code message } }
         }`,
        { input: { name: '홍길동', residentNumber: number } },
      );
      expect({ number, ...data?.registerPerson }).toMatchObject({
        number,
        __typename: 'InvalidResidentNumber',
        code,
      });
      if (number) expect(text).not.toContain(number);
    }
    expect(await visitor.get(`{ me { persons { id } } }`)).toEqual({ me: { persons: [] } });
  });

  it('V1 a number without a checksum, as they are issued since October 2020, is taken when the person says so', async () => {
    const { visitor } = await world.newCustomer();
    const number = mistyped(residentNumber());
    const input = { name: '김새롬', residentNumber: number };
    expect(await register(visitor, input)).toMatchObject({ code: 'CHECKSUM' });
    const said = await register(visitor, { ...input, issuedSinceOctober2020: true });
    expect(said).toMatchObject({ __typename: 'RegisterPersonSuccess', person: { name: '김새롬' } });
    const child = `210101-4${mistyped(residentNumber()).slice(8)}`;
    const born = await register(visitor, { name: '김아기', residentNumber: child });
    expect(born).toMatchObject({ person: { maskedResidentNumber: '210101-4******' } });
  });

  it('V1 somebody else’s name for a number is refused, and a stranger does not see the person', async () => {
    const [mother, stranger] = [await world.newCustomer(), await world.newCustomer()];
    const residentNumberOfChild = residentNumber();
    const { person } = await register(mother.visitor, {
      name: '이하늘',
      residentNumber: residentNumberOfChild,
    });
    const guess = await register(stranger.visitor, {
      name: '이바다',
      residentNumber: residentNumberOfChild,
    });
    expect(guess).toMatchObject({ __typename: 'PersonMismatch', code: 'PERSON_MISMATCH' });
    const seen = `query ($id: ID!) { person(id: $id) { name maskedResidentNumber } }`;
    const { id } = person ?? {};
    expect(await stranger.visitor.get(seen, { id })).toEqual({ person: null });
    expect(await world.visitor().get(seen, { id })).toEqual({ person: null });
    expect(await mother.visitor.get(seen, { id })).toMatchObject({ person: { name: '이하늘' } });
  });
});
