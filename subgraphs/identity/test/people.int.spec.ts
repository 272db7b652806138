import type { Principal } from '@yeyak/service-kit';
import { admin, anonymous, customer, type Running, runIdentity, service } from './harness';

const CUSTOMER = `query ($r: [_Any!]!) { _entities(representations: $r) {
  ... on Customer { id name email phone locale createdAt contacts { id phone } }
  ... on Contact { id customerId name phone address locale } } }`;
const SAVE = `mutation ($input: SaveContactInput!) { saveContact(input: $input) { __typename
  ... on SaveContactSuccess { contact { id customerId name phone address } }
  ... on UserError { code message } ... on InvalidInput { field } ... on TooManyContacts { limit } } }`;

interface Contact {
  id: string;
  customerId: string | null;
  name: string | null;
  phone: string | null;
  address: string | null;
}
interface Saved {
  __typename: string;
  contact: Contact;
  field: string;
  limit: number;
}

const minji = customer('customer-minji');
const junho = customer('customer-junho');
const staff: Principal = {
  type: 'user',
  userId: 'staff-seongsu',
  roles: [{ role: 'STAFF', providerId: 'store-seongsu' }],
};

describe('identity, who sees what of a person', () => {
  let identity: Running;
  beforeAll(async () => {
    identity = await runIdentity({ SEED_DEMO: 'true' });
  });
  afterAll(() => identity.stop());

  const entity = async (typename: string, id: string, principal: Principal) => {
    const r = [{ __typename: typename, id }];
    const { data } = await identity.ask<{ _entities: Record<string, unknown>[] }>(CUSTOMER, { r }, principal);
    return data._entities[0];
  };
  const save = async (input: object, principal: Principal = minji) =>
    (await identity.ask<{ saveContact: Saved }>(SAVE, { input }, principal)).data.saveContact;

  const whole = {
    id: 'customer-minji',
    name: '김민지',
    email: 'minji@demo.yeyak.dev',
    phone: '010-0000-1001',
    locale: 'ko',
    createdAt: expect.stringMatching(/Z$/) as unknown,
    contacts: expect.arrayContaining([{ id: 'customer-minji', phone: '010-0000-1001' }]) as unknown,
  };
  const nothing = {
    id: 'customer-minji',
    name: null,
    email: null,
    phone: null,
    locale: null,
    createdAt: null,
    contacts: null,
  };

  it.each([
    ['the person', minji],
    ['an administrator', admin],
    ['another context', service],
  ])('a customer is shown to %s', async (_, principal) => {
    expect(await entity('Customer', 'customer-minji', principal)).toEqual(whole);
  });

  it.each([
    ['another customer', junho],
    ['staff', staff],
    ['nobody', anonymous],
  ])('of a customer %s sees the id alone, and not whether there is one', async (_, principal) => {
    expect(await entity('Customer', 'customer-minji', principal)).toEqual(nothing);
    expect(await entity('Customer', 'no-such', principal)).toEqual({ ...nothing, id: 'no-such' });
  });

  it('whoever is no customer is none, also to those who may see all', async () => {
    expect(await entity('Customer', 'staff-seongsu', service)).toBeNull();
    expect(await entity('Customer', 'a\u0000b', service)).toBeNull();
  });

  it('me is the viewer, with the customer where they are one', async () => {
    const me = '{ me { id name roles { role providerId supplierId } customer { id phone } } }';
    expect((await identity.ask(me, {}, minji)).data).toEqual({
      me: {
        id: 'customer-minji',
        name: '김민지',
        roles: [{ role: 'CUSTOMER', providerId: null, supplierId: null }],
        customer: { id: 'customer-minji', phone: '010-0000-1001' },
      },
    });
    expect((await identity.ask(me, {}, staff)).data).toMatchObject({
      me: { roles: [{ role: 'STAFF', providerId: 'store-seongsu' }], customer: null },
    });
    expect((await identity.ask(me)).data).toEqual({ me: null });
  });

  it('P5 a contact is kept for a reservation, once however often it is said', async () => {
    const input = { name: '김민지', phone: '010-9999-0000', address: '서울' };
    const first = await save(input);
    expect(first).toMatchObject({
      __typename: 'SaveContactSuccess',
      contact: { ...input, customerId: 'customer-minji' },
    });
    const again = await Promise.all([save(input), save({ ...input, name: ' 김민지 ' })]);
    expect(again.map(({ contact }) => contact.id)).toEqual([first.contact.id, first.contact.id]);
    expect((await save({ name: '김민지', phone: '010-0000-1001' })).contact.id).toBe('customer-minji');
  });

  it('many who save one contact at once keep one', async () => {
    const input = { name: '한 번만', phone: '010-9999-1111' };
    const ids = (await Promise.all(Array.from({ length: 4 }, () => save(input)))).map(
      ({ contact }) => contact.id,
    );
    expect(new Set(ids).size).toBe(1);
  });

  it('only the person’s own contact changes, and only where they say so', async () => {
    const input = { name: '이준호', phone: '010-7777-7777' };
    const other = await save(input, junho);
    expect(other.contact.id).not.toBe('customer-junho');
    expect(await entity('Contact', 'customer-junho', junho)).toMatchObject({ phone: '010-0000-1002' });
    expect((await save({ ...input, asDefault: true }, junho)).contact.id).toBe('customer-junho');
    expect(await entity('Contact', 'customer-junho', junho)).toMatchObject({ phone: '010-7777-7777' });
  });

  it('P5 a contact is shown to its customer, administrators and contexts, and to nobody else', async () => {
    const { contact } = await save({ name: '비밀', phone: '010-8888-0000' });
    for (const principal of [minji, admin, service]) {
      expect(await entity('Contact', contact.id, principal)).toMatchObject({
        phone: '010-8888-0000',
        locale: 'ko',
      });
    }
    for (const principal of [junho, staff, anonymous]) {
      expect(await entity('Contact', contact.id, principal)).toEqual({
        id: contact.id,
        customerId: null,
        name: null,
        phone: null,
        address: null,
        locale: null,
      });
    }
  });

  it('contexts fetch contacts by id, one or many in the order asked for; nobody else may', async () => {
    const ask = (principal: Principal) =>
      identity.ask<{ contact: Contact; contacts: (Contact | null)[] }>(
        '{ contact(id: "customer-minji") { phone } contacts(ids: ["customer-junho", "no-such", "customer-minji"]) { id } }',
        {},
        principal,
      );
    expect((await ask(service)).data).toEqual({
      contact: { phone: '010-0000-1001' },
      contacts: [{ id: 'customer-junho' }, null, { id: 'customer-minji' }],
    });
    for (const principal of [minji, admin, anonymous]) {
      const { data, errors } = await ask(principal);
      expect(data).toBeNull();
      expect(errors?.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN');
    }
  });

  it('D1 an address is saved with a contact and handed to the context that delivers', async () => {
    const input = { name: '김민지', phone: '010-2222-3333', address: ' 서울특별시 성동구 성수이로 77, 3층 ' };
    const { contact } = await save(input);
    expect(contact.address).toBe('서울특별시 성동구 성수이로 77, 3층');
    const query = 'query ($ids: [ID!]!) { contacts(ids: $ids) { id customerId name phone address locale } }';
    expect((await identity.ask(query, { ids: [contact.id] }, service)).data).toEqual({
      contacts: [{ ...input, ...contact, locale: 'ko' }],
    });
  });

  it('D1 whether there is an address is told apart from where it is', async () => {
    const known = { name: '김민지', phone: '010-2222-3333' };
    const somewhere = await save({ ...known, address: '서울특별시 성동구 성수이로 77' });
    const nowhere = await save(known);
    const ids = [somewhere.contact.id, nowhere.contact.id, 'no-such'];
    const query = 'query ($ids: [ID!]!) { contacts(ids: $ids) { id hasAddress } }';
    expect((await identity.ask(query, { ids }, service)).data).toEqual({
      contacts: [{ id: ids[0], hasAddress: true }, { id: ids[1], hasAddress: false }, null],
    });
  });

  it('E1 participants are contacts of the customer: whose each is, is told to the context that asks', async () => {
    const own = await Promise.all(
      ['참가자 하나', '참가자 둘'].map((name) => save({ name, phone: '010-0000-1001' })),
    );
    const ids = [...own.map(({ contact }) => contact.id), 'customer-junho', 'no-such'];
    const query = 'query ($ids: [ID!]!) { contacts(ids: $ids) { id customerId name } }';
    expect((await identity.ask(query, { ids }, service)).data).toEqual({
      contacts: [
        { id: ids[0], customerId: 'customer-minji', name: '참가자 하나' },
        { id: ids[1], customerId: 'customer-minji', name: '참가자 둘' },
        { id: 'customer-junho', customerId: 'customer-junho', name: '이준호' },
        null,
      ],
    });
  });

  it('saving takes a sign-in, of somebody who is there', async () => {
    const input = { name: 'x', phone: '010-1234-5678' };
    for (const principal of [anonymous, customer('nobody-we-know')]) {
      const { errors } = await identity.ask(SAVE, { input }, principal);
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it.each([
    ['name', { name: '' }],
    ['phone', { phone: '전화' }],
    ['address', { address: 'x'.repeat(201) }],
    ['address', { address: 'a\u0007b' }],
  ])('a contact whose "%s" cannot be right is refused', async (field, wrong) => {
    expect(await save({ name: 'x', phone: '010-1234-5678', ...wrong })).toMatchObject({
      __typename: 'InvalidInput',
      field,
    });
  });

  it('one person keeps 50 contacts at most, also when many are saved at once', async () => {
    await identity.sql(
      `INSERT INTO contact (id, customer_id, name, phone, created_at)
       SELECT 'many-' || i, 'staff-haeundae', '많이', '010-4444-' || 1000 + i, now() FROM generate_series(1, 43) i`,
    );
    const many = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        save({ name: '많이', phone: `010-5555-${1000 + i}` }, customer('staff-haeundae')),
      ),
    );
    expect(many.filter(({ __typename }) => __typename === 'SaveContactSuccess')).toHaveLength(6);
    expect(many.find(({ __typename }) => __typename === 'TooManyContacts')).toMatchObject({ limit: 50 });
  });
});
