import { impossible } from '@yeyak/domain-kit';
import type { ActOnWorkRefusal } from '../application/act-on-work';
import type { MilestoneRefusal } from '../application/record-milestone';
import type { WorkOrderStatus } from '../domain/work-order';
import type { InvalidInput, NotFound, NotPossible, ResolversTypes } from './schema.generated';

const STATE_WORDS: Record<WorkOrderStatus, string> = {
  OPEN: 'waiting for the desk',
  CONFIRMED: 'confirmed',
  STARTING: 'about to start',
  STARTED: 'under way',
  COMPLETED: 'done',
  DENIED: 'denied',
  WITHDRAWING: 'being cancelled',
  WITHDRAWN: 'cancelled',
  NO_SHOW: 'marked as a no-show',
};

type Told<Tag extends string, Type> = Type & { __typename: Tag };

/** Says the refusals that every change of work may meet; a tag is the type's name. */
function tellCommon(
  refusal: Extract<ActOnWorkRefusal, { tag: 'NotFound' | 'InvalidInput' | 'NotPossible' }>,
): Told<'NotFound', NotFound> | Told<'InvalidInput', InvalidInput> | Told<'NotPossible', NotPossible> {
  switch (refusal.tag) {
    case 'NotFound':
      return { __typename: 'NotFound', code: 'NOT_FOUND', message: 'There is no such work order.' };
    case 'InvalidInput': {
      const { field, problem } = refusal;
      const message = `"${field}" ${problem}.`;
      return { __typename: 'InvalidInput', code: 'INVALID_INPUT', message, field };
    }
    case 'NotPossible': {
      const { state } = refusal;
      const message = `This cannot be done with a work order that is ${STATE_WORDS[state]}.`;
      return { __typename: 'NotPossible', code: 'NOT_POSSIBLE', message, state };
    }
    default:
      return impossible(refusal);
  }
}

/** Says why an action was refused. */
export function tell(refusal: ActOnWorkRefusal): Awaited<ResolversTypes['ActOnWorkResult']> {
  switch (refusal.tag) {
    case 'GateRefused': {
      const { gate, reason } = refusal;
      const message = `It cannot start: "${gate}" was refused (${reason}).`;
      return { __typename: 'GateRefused', code: 'GATE_REFUSED', message, gate, reason };
    }
    case 'GateUnknown': {
      const { gate } = refusal;
      const message = `This has to wait for "${gate}", which nobody here provides.`;
      return { __typename: 'GateUnknown', code: 'GATE_UNKNOWN', message, gate };
    }
    case 'TooEarly': {
      const message = 'Nobody can be marked as a no-show before the time that they are expected at.';
      return { __typename: 'TooEarly', code: 'TOO_EARLY', message, from: refusal.from.toISOString() };
    }
    default:
      return tellCommon(refusal);
  }
}

/** Says why a milestone was refused. */
export function tellMilestone(refusal: MilestoneRefusal): Awaited<ResolversTypes['RecordMilestoneResult']> {
  if (refusal.tag !== 'MilestonePassed') return tellCommon(refusal);
  const { milestone } = refusal;
  const message = 'A later step has been reached already.';
  return { __typename: 'MilestonePassed', code: 'MILESTONE_PASSED', message, milestone };
}
