import { impossible } from '@yeyak/domain-kit';
import type { ActOnWorkRefusal } from '../application/act-on-work';
import type { ResolversTypes } from './schema.generated';

const STATE_WORDS = {
  OPEN: 'waiting for the desk',
  CONFIRMED: 'confirmed',
  STARTED: 'under way',
  COMPLETED: 'done',
  DENIED: 'denied',
  WITHDRAWN: 'cancelled',
  NO_SHOW: 'marked as a no-show',
} as const;

/** Says a refusal in the schema's terms: its tag is the type's name. */
export function tell(refusal: ActOnWorkRefusal): Awaited<ResolversTypes['ActOnWorkResult']> {
  switch (refusal.tag) {
    case 'NotFound':
      return { __typename: 'NotFound', code: 'NOT_FOUND', message: 'There is no such work order.' };
    case 'InvalidInput': {
      const { field, problem } = refusal;
      return {
        __typename: 'InvalidInput',
        code: 'INVALID_INPUT',
        message: `"${field}" ${problem}.`,
        field,
      };
    }
    case 'NotPossible': {
      const { state } = refusal;
      return {
        __typename: 'NotPossible',
        code: 'NOT_POSSIBLE',
        message: `This cannot be done with a work order that is ${STATE_WORDS[state]}.`,
        state,
      };
    }
    case 'GateUnknown': {
      const { gate } = refusal;
      return {
        __typename: 'GateUnknown',
        code: 'GATE_UNKNOWN',
        message: `This has to wait for "${gate}", which nobody here provides.`,
        gate,
      };
    }
    default:
      return impossible(refusal);
  }
}
