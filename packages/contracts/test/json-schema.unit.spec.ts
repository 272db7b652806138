import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { renderSchemas } from '../bin/json-schema';
import { messages } from '../src';

const FOLDER = path.join(__dirname, '..', 'schema');
const schemaOf = (type: string): Record<string, unknown> =>
  JSON.parse(renderSchemas().get(`${type}.json`) ?? 'null') as Record<string, unknown>;

describe('X23 the contracts as JSON Schema', () => {
  it('are committed as they are generated', () => {
    const wanted = renderSchemas();
    expect(readdirSync(FOLDER).sort()).toEqual([...wanted.keys()].sort());
    for (const [name, text] of wanted) expect(readFileSync(path.join(FOLDER, name), 'utf8')).toBe(text);
  });

  it('name every message, who says it and to whom', () => {
    const index = schemaOf('index') as { messages: Record<string, unknown> };
    expect(Object.keys(index.messages).sort()).toEqual(Object.keys(messages).sort());
    expect(index.messages['CancelPayment']).toEqual({
      sort: 'command',
      source: 'reservation',
      to: 'payment',
      schemaVersion: 1,
      schema: 'CancelPayment.json',
    });
  });

  it('promise what is always there, defaults as well, and forbid no field of a later version', () => {
    const { properties } = schemaOf('ReservationHeld') as {
      properties: { type: unknown; to: unknown; payload: { required: string[] } };
    };
    expect(properties.type).toMatchObject({ const: 'ReservationHeld' });
    expect(properties.to).toMatchObject({ type: 'null' });
    expect(properties.payload.required).toEqual(expect.arrayContaining(['reservationId', 'slot', 'dueAt']));
    for (const text of renderSchemas().values()) expect(text).not.toContain('"additionalProperties": false');
  });

  it('carry no resident registration number', () => {
    for (const text of renderSchemas().values()) expect(text).not.toMatch(/residentNumber|rrn/i);
  });
});
