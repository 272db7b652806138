import { badInput } from '@yeyak/graphql-kit';
import { KeyConflict } from '../application/change-payment';

/** A key of another payment is a mistake of the calling context. @throws BAD_USER_INPUT */
export async function refusingKeyConflict<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KeyConflict) throw badInput('This key belongs to another payment.');
    throw error;
  }
}
