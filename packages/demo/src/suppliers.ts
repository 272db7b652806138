/** Who supplies the stores. */
export const demoSupplier = { id: 'supplier-hanbit', name: { ko: '한빛식품', en: 'Hanbit Foods' } } as const;

/** Who supplies the vaccines: what V4 calls the warehouse orders from it. */
export const vaccineSupplier = {
  id: 'supplier-saeon',
  name: { ko: '새온바이오', en: 'Saeon Bio' },
} as const;

/** Who supplies the shops. */
export const goodsSupplier = {
  id: 'supplier-narae',
  name: { ko: '나래상사', en: 'Narae Trading' },
} as const;

export const demoSuppliers = [demoSupplier, vaccineSupplier, goodsSupplier] as const;
