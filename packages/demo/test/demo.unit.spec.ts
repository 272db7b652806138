import type { Role } from '@yeyak/contracts';
import { demoCatalog, demoOfferings, demoStock, demoSuppliers, demoUsers, publicHolidays } from '@yeyak/demo';

const { providers, offerings } = demoCatalog;
const providerIds = new Set(providers.map(({ id }) => id));
const repeated = (ids: readonly string[]): string[] => ids.filter((id, place) => ids.indexOf(id) !== place);

describe('demonstration data', () => {
  it('are as many as a person believes', () => {
    expect(providers.length).toBeGreaterThanOrEqual(45);
    expect(offerings.length).toBeGreaterThanOrEqual(250);
    expect(new Set(offerings.map(({ kind }) => kind))).toEqual(
      new Set([
        'VACCINATION',
        'STORE_PICKUP',
        'HEALTH_CHECKUP',
        'SHOP_DELIVERY',
        'EBOOK_RENTAL',
        'COURSE_ENROLLMENT',
      ]),
    );
  });

  it('have every id once', () => {
    for (const ids of [
      providers.map(({ id }) => id),
      providers.map(({ code }) => code),
      providers.map(({ name }) => name.ko),
      offerings.map(({ id }) => id),
      demoStock.map(({ sku }) => sku),
      demoUsers.map(({ id }) => id),
      demoUsers.map(({ email }) => email),
      demoUsers.map(({ phone }) => phone),
    ])
      expect(repeated(ids)).toEqual([]);
  });

  it('fit together: who offers, what is in stock, who supplies it, who works where', () => {
    const skus = new Map(demoStock.map((item) => [item.sku, item]));
    const groups = new Set(demoStock.map(({ providerId, group }) => `${providerId} ${group}`));
    for (const { id, providerId, sku, stockGroup } of offerings) {
      expect([id, providerIds.has(providerId)]).toEqual([id, true]);
      if (sku !== null) expect(skus.get(sku)).toMatchObject({ providerId, group: null });
      if (stockGroup !== null) expect(groups).toContain(`${providerId} ${stockGroup}`);
    }
    const suppliers = new Set<string>(demoSuppliers.map(({ id }) => id));
    for (const { providerId, supplierId, quantity, lots } of demoStock) {
      expect(providerIds).toContain(providerId);
      expect(suppliers).toContain(supplierId);
      if (lots.length > 0) expect(lots.reduce((sum, lot) => sum + lot.quantity, 0)).toBe(quantity);
    }
    for (const role of demoUsers.flatMap((user): readonly Role[] => user.roles)) {
      if (role.role === 'STAFF') expect(providerIds).toContain(role.providerId);
      if (role.role === 'SUPPLIER') expect(suppliers).toContain(role.supplierId);
    }
  });

  it('say of each kind what it needs', () => {
    for (const { kind, ...offering } of offerings) {
      expect(offering.slotPlan !== null).toBe(kind === 'VACCINATION' || kind === 'HEALTH_CHECKUP');
      expect(offering.doses !== null && offering.stockGroup !== null).toBe(kind === 'VACCINATION');
      expect(offering.contents.length > 0).toBe(kind === 'HEALTH_CHECKUP');
      expect(offering.sku !== null).toBe(kind === 'STORE_PICKUP' || kind === 'SHOP_DELIVERY');
      expect(offering.course !== null).toBe(kind === 'COURSE_ENROLLMENT');
      expect(offering.book !== null).toBe(kind === 'EBOOK_RENTAL');
      expect(offering.capacity !== null).toBe(kind === 'COURSE_ENROLLMENT' || kind === 'EBOOK_RENTAL');
      expect(offering.price.amount === 0).toBe(kind === 'VACCINATION');
    }
  });

  it('keep what walk-throughs know by name', () => {
    expect(demoOfferings.find(({ id }) => id === 'seongsu-gimbap')).toMatchObject({
      sku: 'seongsu-gimbap',
      stock: 40,
    });
    for (const id of ['customer-minji', 'customer-junho', 'staff-seongsu', 'staff-haeundae', 'user-admin'])
      expect(demoUsers.map((user): string => user.id)).toContain(id);
    expect(publicHolidays.map(({ date }) => date)).toContain('2026-12-25');
  });
});
