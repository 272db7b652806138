import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const root = __dirname;
const contexts = readdirSync(join(root, 'subgraphs')).filter((name) =>
  existsSync(join(root, 'subgraphs', name, 'src/graphql/schema.graphql')),
);

/**
 * A context names the domain or read-model type behind a GraphQL type by exporting `<Type>Mapper` from
 * `src/graphql/mappers.ts`.
 */
function mappersOf(context: string): Record<string, string> {
  const file = join(root, 'subgraphs', context, 'src/graphql/mappers.ts');
  if (!existsSync(file)) return {};
  const names = [...readFileSync(file, 'utf8').matchAll(/export (?:type|interface) (\w+)Mapper\b/g)];
  return Object.fromEntries(
    names.map(([, type = '']): [string, string] => [type, `./mappers#${type}Mapper`]),
  );
}

/** The directives that a subgraph may use, for the code generator alone: the real ones come with `@link`. */
const FEDERATION = `
  scalar FieldSet
  scalar link__Import
  directive @link(url: String!, import: [link__Import]) repeatable on SCHEMA
  directive @key(fields: FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable on OBJECT | FIELD_DEFINITION
  directive @external on OBJECT | FIELD_DEFINITION
  directive @requires(fields: FieldSet!) on FIELD_DEFINITION
  directive @provides(fields: FieldSet!) on FIELD_DEFINITION
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
  directive @override(from: String!) on FIELD_DEFINITION
  directive @tag(name: String!) repeatable on FIELD_DEFINITION | INTERFACE | OBJECT | UNION
`;

const config: CodegenConfig = {
  overwrite: true,
  generates: Object.fromEntries(
    contexts.map((context): [string, CodegenConfig['generates'][string]] => {
      const folder = join('subgraphs', context, 'src/graphql');
      return [
        join(folder, 'schema.generated.ts'),
        {
          schema: [FEDERATION, join(folder, 'schema.graphql')],
          plugins: [
            { add: { content: '/* Generated from schema.graphql by `npm run codegen`. */' } },
            'typescript',
            'typescript-resolvers',
            { './packages/graphql-kit/codegen-type-defs.cjs': { file: join(folder, 'schema.graphql') } },
          ],
          config: {
            federation: true,
            contextType: './context#Context',
            mappers: mappersOf(context),
            mapperTypeSuffix: 'Model',
            useTypeImports: true,
            enumsAsTypes: true,
            scalars: { DateTime: 'string', Date: 'string', FieldSet: 'string' },
            defaultScalarType: 'unknown',
            makeResolverTypeCallable: true,
            inputMaybeValue: 'T | null | undefined',
            noSchemaStitching: true,
          },
        },
      ];
    }),
  ),
};
export default config;
