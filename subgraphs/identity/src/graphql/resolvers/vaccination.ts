import type { VaccinationResolvers } from '../schema.generated';

const VACCINATED = { code: 'VACCINATED', label: { ko: '접종 완료', en: 'Vaccinated' } };

export const Vaccination: VaccinationResolvers = {
  status: () => VACCINATED,
  vaccinatedAt: ({ vaccinatedAt }) => vaccinatedAt.toISOString(),
};
