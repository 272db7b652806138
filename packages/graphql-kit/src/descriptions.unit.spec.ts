import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ASTNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeExtensionNode,
  parse,
  type TypeDefinitionNode,
  visit,
} from 'graphql';

const root = join(__dirname, '..', '..', '..');
const ROOT_TYPES = ['Query', 'Mutation', 'Subscription'];

/** Kinds of nodes that have a name which has to be explained. */
const DEFINITIONS: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
]);

type Definition =
  TypeDefinitionNode | FieldDefinitionNode | EnumValueDefinitionNode | InputValueDefinitionNode;
const isDefinition = (node: ASTNode): node is Definition => DEFINITIONS.has(node.kind);
const isExtension = (node: ASTNode): node is ObjectTypeExtensionNode =>
  node.kind === Kind.OBJECT_TYPE_EXTENSION;

/**
 * What a schema defines without saying what it is, as `Type`, `Type.field` or `Type.field.argument`. The three root
 * types need no words of their own, and what comes from elsewhere (`@external`, an extended type) has them there.
 */
function undescribed(sdl: string): string[] {
  const missing: string[] = [];
  const path: string[] = [];
  visit(parse(sdl), {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE_DEFINITION) return false;
      if (isExtension(node)) path.push(node.name.value);
      if (!isDefinition(node)) return undefined;
      path.push(node.name.value);
      const elsewhere = node.directives?.some(({ name }) => name.value === 'external');
      const name = path.join('.');
      if (!node.description?.value.trim() && !elsewhere && !ROOT_TYPES.includes(name)) missing.push(name);
      return undefined;
    },
    leave(node) {
      if (isDefinition(node) || isExtension(node)) path.pop();
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
      'Query.a.b',
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

  it.each(contexts)('$context describes every type, field, argument and value', ({ file }) => {
    expect(undescribed(readFileSync(file, 'utf8'))).toEqual([]);
  });
});
