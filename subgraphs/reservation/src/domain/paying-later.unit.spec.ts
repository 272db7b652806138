import { Story } from '../../test/story';
import { courseEnrollment } from '../kinds/course-enrollment';

const told = (story: Story): string[] =>
  story.messages.flatMap((message) => (message.type === 'SendMessage' ? [message.payload.template] : []));
const AWAITING = 'COURSE_ENROLLMENT.AWAITING_PAYMENT';
const APPLIED = 'COURSE_ENROLLMENT.APPLIED';

describe('E8 asking for what is not paid yet', () => {
  it('asks whoever reserves without paying', () => {
    expect(told(new Story(courseEnrollment))).toEqual([AWAITING]);
  });

  it('does not ask whoever pays in the same request for what they have just paid', () => {
    const story = new Story(courseEnrollment, {}, true);
    expect(told(story)).toEqual([]);
    expect(told(story.fact('PaymentApproved'))).toEqual([APPLIED]);
  });

  it.each([true, false])('asks where the payment was not to be had (X1), certainly or not: %s', (certain) => {
    const story = new Story(courseEnrollment, {}, true);
    story.carryOut({ type: 'GiveUpPayment', certain, at: story.now });
    expect(story.status).toBe('HELD');
    expect(told(story)).toEqual([AWAITING]);
    expect(told(story.fact('PaymentApproved'))).toEqual([AWAITING, APPLIED]);
  });

  it('asks where the card was declined', () => {
    expect(told(new Story(courseEnrollment, {}, true).fact('PaymentDeclined'))).toEqual([AWAITING]);
  });

  it('does not ask for what is cancelled', () => {
    const story = new Story(courseEnrollment, {}, true);
    story.cancel();
    const before = told(story).length;
    story.carryOut({ type: 'GiveUpPayment', certain: true, at: story.now });
    expect(told(story)).toHaveLength(before);
  });
});
