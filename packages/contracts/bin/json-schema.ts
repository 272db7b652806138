import { z } from 'zod';
import { envelope, type MessageDefinition } from '../src/envelope';
import { messages } from '../src/registry';

const BASE = 'urn:yeyak:message:';
type JsonSchema = Record<string, unknown>;

/**
 * What a reader is promised: the fields that are always there. Fields that a later version adds are no breach of it, so
 * nothing is closed.
 */
function promised(schema: z.ZodType, name: string, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'output',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { $schema, $id: `${BASE}${name}`, title, ...rest };
}

const audience = ({ sort, source, to }: MessageDefinition): string =>
  sort === 'fact' ? `A fact of ${source}.` : `A command of ${source} to ${to}.`;

/**
 * The contracts in words of no language: a JSON Schema (draft 2020-12) for each message as it travels, envelope and
 * payload, one for the envelope alone, and an index. What a consumer needs to know that has none of our packages (X23).
 * @returns texts by file name.
 */
export function renderSchemas(): Map<string, string> {
  const definitions: [string, MessageDefinition][] = Object.entries(messages);
  const files: [string, JsonSchema][] = definitions.map(([type, definition]) => {
    const { source, to, schemaVersion, payload } = definition;
    const whole = envelope.extend({
      type: z.literal(type),
      schemaVersion: z.literal(schemaVersion),
      source: z.literal(source),
      to: to === null ? z.null() : z.literal(to),
      payload,
    });
    return [type, promised(whole, type, audience(definition))];
  });
  const index = {
    $comment: 'Generated from src by `npm run schemas`.',
    envelope: 'Envelope.json',
    messages: Object.fromEntries(
      definitions
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, { sort, source, to, schemaVersion }]) => [
          type,
          { sort, source, to, schemaVersion, schema: `${type}.json` },
        ]),
    ),
  };
  const texts = [
    ...files,
    ['Envelope', promised(envelope, 'Envelope', 'What every message carries.')] as const,
    ['index', index] as const,
  ].map(([name, content]) => [`${name}.json`, `${JSON.stringify(content, null, 2)}\n`] as const);
  return new Map(texts);
}
