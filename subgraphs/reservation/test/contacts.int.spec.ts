import { capacityPool } from '../src/domain/claims';
import { cake, type Harness, startHarness, wish } from './harness';

const sora = { hasAddress: true };
const nowhere = { hasAddress: false };

describe('reserving for people who are named', () => {
  let h: Harness;
  beforeAll(async () => {
    h = await startHarness();
  });
  beforeEach(async () => {
    await h.startAgain();
    await h.supply(10);
    await h.offerings.saveOffering(h.database, cake({ kind: 'SHOP_DELIVERY', version: 2 }));
    h.contacts.kept = { customer: { sora, nowhere }, stranger: { theirs: sora } };
  });
  afterAll(() => h.stop());

  const order = (contactId: string | null) =>
    h.reserve.execute(wish({ customerId: 'customer', contactId, payment: null }));

  it('D1 is delivered to an address of the customer’s own', async () => {
    expect(await order('sora')).toMatchObject({ tag: 'Reserved', reservation: { contactId: 'sora' } });
    expect(h.contacts.asked).toEqual([['sora']]);
  });

  it.each([
    ['nobody is named', null, { tag: 'MissingDetail', part: 'contact' }],
    ['who is named has no address', 'nowhere', { tag: 'MissingDetail', part: 'address' }],
    ['who is named is somebody else’s', 'theirs', { tag: 'NotFound' }],
    ['nobody has heard of who is named', 'made-up', { tag: 'NotFound' }],
    ['they name themselves, who are no address', 'customer', { tag: 'NotFound' }],
  ])('D1 is refused where %s, and nothing is kept', async (_, contactId, refusal) => {
    expect(await order(contactId)).toEqual(refusal);
    expect(await h.database.reservation.count()).toBe(0);
    expect(await h.pool()).toMatchObject({ claimed: 0 });
  });

  it('D1, X25 goes on where nobody answers: the desk sees whom it can reach', async () => {
    h.contacts.kept = null;
    expect(await order('sora')).toMatchObject({ tag: 'Reserved' });
  });

  it.each([
    ['nobody', null],
    ['themselves', 'customer'],
  ])('P5 nobody is asked where the kind can do without and they name %s', async (_, contactId) => {
    await h.offerings.saveOffering(h.database, cake({ version: 3 }));
    expect(await order(contactId)).toMatchObject({ tag: 'Reserved', reservation: { contactId: 'customer' } });
    expect(h.contacts.asked).toEqual([]);
  });

  it('P5 of a kind that can do without, too, only their own contact can be named', async () => {
    await h.offerings.saveOffering(h.database, cake({ version: 3 }));
    expect(await order('theirs')).toEqual({ tag: 'NotFound' });
    expect(await h.database.reservation.count()).toBe(0);
    expect(await order('nowhere')).toMatchObject({ tag: 'Reserved', reservation: { contactId: 'nowhere' } });
    expect(h.contacts.asked).toEqual([['theirs'], ['nowhere']]);
  });

  it('E1 takes seats only for participants whom the customer has named as theirs', async () => {
    const course = cake({ id: 'course', kind: 'COURSE_ENROLLMENT', sku: null, capacity: 5 });
    await h.offerings.saveOffering(h.database, course);
    await h.pools.setSupply(h.database, {
      id: capacityPool('course'),
      providerId: 'store',
      supply: 5,
      version: 1,
    });
    const enrol = (participantIds: string[]) =>
      h.reserve.execute(
        wish({
          customerId: 'customer',
          offeringId: 'course',
          quantity: null,
          contactId: null,
          participantIds,
          payment: null,
        }),
      );
    expect(await enrol(['sora', 'theirs'])).toEqual({ tag: 'NotFound' });
    expect(await h.poolOf(capacityPool('course'))).toMatchObject({ claimed: 0 });
    expect(await enrol(['sora', 'nowhere'])).toMatchObject({ tag: 'Reserved', reservation: { quantity: 2 } });
  });
});
