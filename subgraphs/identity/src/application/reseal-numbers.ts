import type { Persons, ResidentNumbers } from './ports';

/** How many one transaction seals again: few enough that it is over soon. */
const AT_ONCE = 100;

/** @returns whether there may be more to do. */
export type ResealNumbers<Tx> = (tx: Tx) => Promise<boolean>;

/** Seals numbers again that were sealed with a key which is not the current one any more: what ends its rotation. */
export const resealNumbers =
  <Tx>({
    persons,
    residentNumbers,
  }: {
    persons: Persons<Tx>;
    residentNumbers: ResidentNumbers;
  }): ResealNumbers<Tx> =>
  async (tx) => {
    const old = await persons.lockSealedOtherwise(tx, residentNumbers.currentKeyId, AT_ONCE);
    for (const { id, number } of old)
      await persons.reseal(tx, id, residentNumbers.seal(residentNumbers.open(number, id), id));
    return old.length === AT_ONCE;
  };
