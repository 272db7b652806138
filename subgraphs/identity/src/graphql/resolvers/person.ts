import type { PersonResolvers } from '../schema.generated';
import { nextDosesOf, vaccinationsOf } from '../../domain/vaccinations';
import { visiblePerson } from '../visibility';

export const Person: PersonResolvers = {
  // Whoever may not see the person is not told either whether there is one.
  __resolveReference: async ({ id }, context) => (await visiblePerson(id, context)) ?? { id },
  name: (person) => ('name' in person ? person.name : null),
  maskedResidentNumber: (person, _, { maskedNumberOf }) =>
    'number' in person ? maskedNumberOf(person) : null,
  vaccinations: async (person, _, { loaders }) =>
    'name' in person ? vaccinationsOf(await loaders.dosesOf.load(person.id)) : null,
  nextDoses: async (person, _, { loaders }) =>
    'name' in person ? nextDosesOf(await loaders.dosesOf.load(person.id)) : null,
};
