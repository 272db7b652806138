import { z } from 'zod';
import type { ReserveCommand } from '../application/reserve';

/** What the database and GraphQL's Int hold. */
const LARGEST = 2_147_483_647;

/** The body of `POST /reservations`: `reserve`'s input, without the key, which travels in its header. */
export const wishBody = z
  .strictObject({
    offeringId: z.string().meta({ description: 'What is reserved.' }),
    quantity: z
      .int()
      .min(-LARGEST)
      .max(LARGEST)
      .nullish()
      .meta({ description: 'How many; where it is left out as many as there are participants, else 1.' }),
    contactId: z
      .string()
      .nullish()
      .meta({ description: 'Whom to reach; the customer where it is left out.' }),
    slot: z
      .strictObject({
        startsAt: z.string().nullish().meta({ description: 'The instant: 2026-12-01T00:00:00Z.' }),
        localStart: z.string().nullish().meta({ description: 'On the provider’s clocks: 2026-12-01T09:00.' }),
      })
      .nullish()
      .meta({ description: 'For when, where the kind is reserved for a time; said in one of two ways.' }),
    personId: z.string().nullish().meta({ description: 'For whom, where the kind asks for a person.' }),
    participantIds: z
      .array(z.string())
      .max(1_000)
      .nullish()
      .meta({ description: 'Who takes part, where the kind asks for that.' }),
    expectedPrice: z
      .strictObject({ amount: z.int(), currency: z.string() })
      .nullish()
      .meta({ description: 'The price for one that the person was shown, in minor units.' }),
    payment: z
      .strictObject({
        method: z.enum(['CARD', 'CASH', 'KAKAO_PAY']),
        token: z
          .string()
          .regex(/^[\x21-\x7e]{1,200}$/)
          .nullish()
          .meta({ description: 'The payment provider’s token for the instrument; never card data.' }),
      })
      .nullish()
      .meta({
        description: 'How to pay. Where it is left out, it is held until it is paid or the hold ends.',
      }),
  })
  .meta({ description: 'What a person asks for. Which of the parts are needed is declared by the kind.' });

/** A body as the use case takes it. */
export function toCommand(
  body: z.infer<typeof wishBody>,
  by: Pick<ReserveCommand, 'id' | 'customerId' | 'idempotencyKey' | 'at'>,
): ReserveCommand {
  const { slot, payment } = body;
  return {
    ...by,
    offeringId: body.offeringId,
    quantity: body.quantity ?? null,
    contactId: body.contactId ?? null,
    slot: slot ? { startsAt: slot.startsAt ?? null, localStart: slot.localStart ?? null } : null,
    personId: body.personId ?? null,
    participantIds: body.participantIds ?? null,
    expectedPrice: body.expectedPrice ?? null,
    payment: payment ? { method: payment.method, token: payment.token ?? null } : null,
  };
}
