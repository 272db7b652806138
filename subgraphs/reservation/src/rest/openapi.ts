import { z } from 'zod';
import { reservationBody } from './representation';
import { wishBody } from './wish-body';

const problemBody = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: 'For programs; stable.' }),
    detail: z.string().meta({ description: 'For people.' }),
  })
  .meta({ description: 'RFC 9457; what a program needs to know beyond this are members of their own.' });

const schemaOf = (type: z.ZodType, io: 'input' | 'output'): Record<string, unknown> => {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io });
  return schema;
};

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const etag = { description: 'The version, as a strong validator.', schema: { type: 'string' } };
const reservation = { 'application/json': { schema: reference('Reservation') } };
const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: reference('Problem') } },
});
const refusedForNow = (description: string) => ({
  ...refused(description),
  headers: { 'Retry-After': { description: 'In seconds.', schema: { type: 'integer' } } },
});

/** The OpenAPI description of this adapter; its schemas are those by which requests are read and answers are made. */
export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'Reservations over HTTP',
    version: '1.0.0',
    description:
      'Placing and reading a reservation. Everything else is offered by GraphQL, over the same gateway.',
  },
  servers: [{ url: '/rest' }],
  security: [{ bearer: [] }],
  paths: {
    '/reservations': {
      post: {
        operationId: 'reserve',
        summary: 'Reserves, and pays where a means of payment is given.',
        parameters: [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description:
              'Made by the client, once for each thing a person wants. A retry carries the same one.',
            schema: { type: 'string', pattern: '^[\\x21-\\x7e]{8,100}$' },
          },
        ],
        requestBody: { required: true, content: { 'application/json': { schema: reference('Wish') } } },
        responses: {
          201: {
            description: 'It is reserved. The same key gives the same reservation, as it stands by then.',
            headers: {
              Location: { description: 'Where to read it.', schema: { type: 'string' } },
              ETag: etag,
            },
            content: reservation,
          },
          400: refused('No Idempotency-Key, or a body that is not JSON.'),
          401: refused('Nobody is signed in, or the token is not good.'),
          402: refused('PAYMENT_DECLINED, with `declineCode`.'),
          403: refused('Who is signed in is no customer.'),
          404: refused('No such offering, or a person who is not the customer’s.'),
          409: refused(
            'SOLD_OUT (`available`), PRICE_CHANGED (`price`), LIMIT_REACHED (`limit`, `per`), NOT_POSSIBLE (`state`).',
          ),
          413: refused('The body is too large.'),
          415: refused('The body is not application/json.'),
          422: refused(
            'INVALID_INPUT (`field`), MISSING_DETAIL (`part`), IDEMPOTENCY_KEY_REUSED, or not at this time: IN_THE_PAST, ' +
              'NOT_IN_CALENDAR, NO_SUCH_LOCAL_TIME, ALREADY_BEGUN, NOT_YET_DUE (`earliest`).',
          ),
          503: refusedForNow('PAYMENT_DELAYED, COME_BACK_SHORTLY, or the context does not answer.'),
        },
      },
    },
    '/reservations/{id}': {
      get: {
        operationId: 'readReservation',
        summary: 'A reservation, for its customer, the provider’s desk and administrators.',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'If-None-Match', in: 'header', schema: { type: 'string' } },
        ],
        responses: {
          200: { description: 'As it stands.', headers: { ETag: etag }, content: reservation },
          304: { description: 'It has not changed.' },
          401: refused('Nobody is signed in, or the token is not good.'),
          404: refused('There is none, or it is not the caller’s to see.'),
          503: refusedForNow('The context does not answer.'),
        },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    schemas: {
      Wish: schemaOf(wishBody, 'input'),
      Reservation: schemaOf(reservationBody, 'output'),
      Problem: schemaOf(problemBody, 'output'),
    },
  },
};
