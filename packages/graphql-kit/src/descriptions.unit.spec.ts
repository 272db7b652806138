import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, visit } from 'graphql';

const root = join(__dirname, '..', '..', '..');
const ROOT_TYPES = ['Query', 'Mutation', 'Subscription'];

/**
 * What a schema defines without saying what it is, as `Type`, `Type.field` or `Type.field(argument)`. The three root
 * types need no words of their own, and what comes from elsewhere (`@external`, an extended type) has them there.
 */
function undescribed(sdl: string): string[] {
  const missing: string[] = [];
  const path: string[] = [];
  visit(parse(sdl), {
    enter(node) {
      switch (node.kind) {
        case Kind.OBJECT_TYPE_DEFINITION:
        case Kind.INTERFACE_TYPE_DEFINITION:
        case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        case Kind.ENUM_TYPE_DEFINITION:
        case Kind.UNION_TYPE_DEFINITION:
        case Kind.SCALAR_TYPE_DEFINITION:
          path.push(node.name.value);
          if (!node.description?.value.trim() && !ROOT_TYPES.includes(node.name.value)) {
            missing.push(node.name.value);
          }
          return undefined;
        case Kind.OBJECT_TYPE_EXTENSION:
          path.push(node.name.value);
          return undefined;
        case Kind.FIELD_DEFINITION:
        case Kind.ENUM_VALUE_DEFINITION:
        case Kind.INPUT_VALUE_DEFINITION: {
          const name = node.name.value;
          path.push(
            node.kind === Kind.INPUT_VALUE_DEFINITION && path.length === 2 ? `(${name})` : `.${name}`,
          );
          const external = node.directives?.some((directive) => directive.name.value === 'external');
          if (!node.description?.value.trim() && !external) missing.push(path.join(''));
          return undefined;
        }
        case Kind.DIRECTIVE_DEFINITION:
          return false;
        default:
          return undefined;
      }
    },
    leave(node) {
      switch (node.kind) {
        case Kind.OBJECT_TYPE_DEFINITION:
        case Kind.INTERFACE_TYPE_DEFINITION:
        case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        case Kind.ENUM_TYPE_DEFINITION:
        case Kind.UNION_TYPE_DEFINITION:
        case Kind.SCALAR_TYPE_DEFINITION:
        case Kind.OBJECT_TYPE_EXTENSION:
        case Kind.FIELD_DEFINITION:
        case Kind.ENUM_VALUE_DEFINITION:
        case Kind.INPUT_VALUE_DEFINITION:
          path.pop();
      }
    },
  });
  return missing;
}

describe('what an API says of itself', () => {
  it('is found missing for types, fields, arguments and values', () => {
    const sdl = `
      type Query { a(b: Int, "described" c: Int): A }
      type A @key(fields: "id") { "described" id: ID! b: Int @external c: Int }
      "described" enum E { F }
      input I { j: Int }
      union U = A
      scalar S
      extend type X { y: Int }
      directive @d(e: Int) on FIELD_DEFINITION`;
    expect(undescribed(sdl)).toEqual([
      'Query.a',
      'Query.a(b)',
      'A',
      'A.c',
      'E.F',
      'I',
      'I.j',
      'U',
      'S',
      'X.y',
    ]);
  });

  const contexts = readdirSync(join(root, 'subgraphs'))
    .map((context) => ({ context, file: join(root, 'subgraphs', context, 'src/graphql/schema.graphql') }))
    .filter(({ file }) => existsSync(file));

  it.each(contexts)('X13 $context describes every type, field, argument and value', ({ file }) => {
    expect(undescribed(readFileSync(file, 'utf8'))).toEqual([]);
  });
});
