import { Supergraph } from '@apollo/federation-internals';
import {
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { MessageDefinition } from '@yeyak/contracts';

/** A word of the code, with what it means in English where the code says so itself. */
export interface Term {
  name: string;
  meaning: string;
}

export interface TypeTerm extends Term {
  /** What it is to a reader: something of the field, a refusal, the answer of a mutation, a list. */
  sort: 'thing' | 'refusal' | 'answer' | 'list';
}

export interface MessageTerm {
  name: string;
  sort: 'fact' | 'command';
  /** Who says it, and to whom where it has one addressee. */
  from: string;
  to: string | null;
}

/** Every word that the API and the contracts use. */
export interface Vocabulary {
  types: TypeTerm[];
  enums: (Term & { values: Term[] })[];
  mutations: Term[];
  messages: MessageTerm[];
}

/** The words of a supergraph as clients see it (what is inaccessible is no word of theirs) and of a registry of messages. */
export function vocabularyOf(
  supergraph: string,
  messages: Readonly<Record<string, MessageDefinition>>,
): Vocabulary {
  const schema = Supergraph.build(supergraph, { supportedFeatures: null }).apiSchema().toGraphQLJSSchema();
  const roots = new Set(
    [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].map((type) => type?.name),
  );
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !roots.has(type.name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return {
    types: types.filter(isNoun).map((type) => ({ ...termOf(type), sort: sortOf(type) })),
    enums: types.filter(isEnumType).map((type: GraphQLEnumType) => ({
      ...termOf(type),
      values: type.getValues().map(termOf),
    })),
    mutations: Object.values(schema.getMutationType()?.getFields() ?? {}).map(termOf),
    messages: Object.entries(messages).map(([name, { sort, source, to }]) => ({
      name,
      sort,
      from: source,
      to,
    })),
  };
}

type Noun = GraphQLObjectType | GraphQLInterfaceType;

const isNoun = (type: unknown): type is Noun => isObjectType(type) || isInterfaceType(type);

const termOf = ({ name, description }: { name: string; description?: string | null }): Term => ({
  name,
  meaning: firstSentence(description ?? ''),
});

/** Up to the first full stop that ends a sentence; `e.g.` and ids such as `P1.` do not. */
function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const end = /(?<!\b(?:e\.g|i\.e|etc))\.(?= [A-Z`]|$)/.exec(line);
  return end ? line.slice(0, end.index + 1) : line;
}

function sortOf(type: Noun): TypeTerm['sort'] {
  if (type.name === 'UserError' || type.getInterfaces().some(({ name }) => name === 'UserError'))
    return 'refusal';
  if (type.name.endsWith('Success')) return 'answer';
  return /(Connection|Edge|^PageInfo)$/.test(type.name) ? 'list' : 'thing';
}
