import type { NameSearch } from '../../application/ports';

/** The condition by which a name is found: candidates by the index of grams, checked against the name itself. */
export const nameContains = ({ part, grams }: NameSearch) => ({
  searchGrams: { hasEvery: [...grams] },
  searchText: { contains: part.replace(/[\\%_]/g, '\\$&') }, // Prisma leaves LIKE's own characters to us
});
