/** The words of the refusals; a refusal that brings its own keeps them. */
const WORDS = {
  NotFound: ['NOT_FOUND', 'There is no such thing.'],
  InvalidInput: ['INVALID_INPUT', 'A part of the input cannot be right.'],
  VersionConflict: ['VERSION_CONFLICT', 'Somebody changed it since it was read. Read it again.'],
  AlreadyWithdrawn: ['ALREADY_WITHDRAWN', 'It is not offered any more.'],
  SkuTaken: ['SKU_TAKEN', "The stock-keeping unit is another provider's."],
  CodeTaken: ['CODE_TAKEN', 'Another provider has this code.'],
  ReservedAlready: ['RESERVED_ALREADY', 'More is reserved than this would leave. Nothing was changed.'],
  CannotReduceNow: [
    'CANNOT_REDUCE_NOW',
    'Whether it is reserved cannot be found out at the moment. Nothing was changed; try again.',
  ],
} as const;
type Tag = keyof typeof WORDS;

/** A refusal as GraphQL says it, each member of a union for itself. */
export type Refused<R> = R extends { tag: Tag }
  ? Omit<R, 'tag' | 'message'> & { __typename: R['tag']; code: string; message: string }
  : never;

/** The tag is the type's name; what the refusal carries goes along, its own words before ours. */
export function refusal<R extends { tag: Tag }>(reason: R): Refused<R> {
  const { tag, ...rest } = reason;
  const [code, message] = WORDS[tag];
  return { code, message, ...rest, __typename: tag } as unknown as Refused<R>;
}

/** What a use case came to, as GraphQL says it, each member of a union for itself. */
export type Answer<Name extends string, Outcome> = Outcome extends { tag: 'Done' }
  ? Omit<Outcome, 'tag'> & { __typename: Name }
  : Refused<Outcome>;

/** The success goes under its own type's name, a refusal under its tag. */
export function answer<const Name extends string, Outcome extends { tag: Tag | 'Done' }>(
  success: Name,
  outcome: Outcome,
): Answer<Name, Outcome> {
  if (outcome.tag !== 'Done') return refusal(outcome as { tag: Tag }) as unknown as Answer<Name, Outcome>;
  const { tag: _, ...result } = outcome;
  return { ...result, __typename: success } as unknown as Answer<Name, Outcome>;
}
