import type { Localized } from '@yeyak/contracts';
import { dayInKorea, daysAfter } from './local-date';

/** A dose that was given, as the provider's desk said it. */
export interface Dose {
  reservationId: string;
  providerId: string;
  providerName: Localized;
  disease: string;
  sku: string;
  vaccine: Localized;
  lot: string | null;
  /** Of the series, as the offering said it when the dose was given. */
  doses: number;
  /** To the next dose at least, in days. */
  intervalDays: number;
  vaccinatedAt: Date;
}

/** A dose in a person's record, with its place in the series against that disease. */
export interface Vaccination extends Dose {
  /** 1 for the first; beyond `doses` they count on, as boosters. */
  dose: number;
}

/** The next dose of a series that is not finished. */
export interface NextDose {
  disease: string;
  dose: number;
  /** From which day on it may be given, in Korea. */
  dueOn: string;
}

/** Two doses at one instant keep one order, whichever was entered first. */
const oldestFirst = (a: Dose, b: Dose): number =>
  a.vaccinatedAt.getTime() - b.vaccinatedAt.getTime() || (a.reservationId < b.reservationId ? -1 : 1);

/**
 * Numbers the doses against each disease by when they were given, not by when we heard of them: the record is the same
 * whatever order the messages took. Oldest first.
 */
export function vaccinationsOf(given: readonly Dose[]): Vaccination[] {
  const counts = new Map<string, number>();
  return [...given].sort(oldestFirst).map((entry) => {
    const dose = (counts.get(entry.disease) ?? 0) + 1;
    counts.set(entry.disease, dose);
    return { ...entry, dose };
  });
}

/**
 * What a person still needs: against each disease the dose after their last one, unless that finished the series.
 * `doses` and the interval are those of the last dose: the newest word on the series.
 */
export function nextDosesOf(given: readonly Dose[]): NextDose[] {
  const last = new Map(vaccinationsOf(given).map((vaccination) => [vaccination.disease, vaccination]));
  return [...last.values()]
    .filter(({ dose, doses }) => dose < doses)
    .map(({ disease, dose, vaccinatedAt, intervalDays }) => ({
      disease,
      dose: dose + 1,
      dueOn: daysAfter(dayInKorea(vaccinatedAt), intervalDays),
    }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.disease < b.disease ? -1 : 1));
}

/** What is said of a dose once it is in the record: its number, and when the next is due (`null` after the last). */
export function placeOf(
  reservationId: string,
  given: readonly Dose[],
): { dose: number; nextDoseFrom: string | null } {
  const entry = vaccinationsOf(given).find((vaccination) => vaccination.reservationId === reservationId);
  if (!entry) throw new Error('a dose that is not in the record');
  const next = nextDosesOf(given).find(({ disease }) => disease === entry.disease);
  return { dose: entry.dose, nextDoseFrom: next?.dueOn ?? null };
}
