import { requireAdmin } from '@yeyak/graphql-kit';
import { GraphQLError } from 'graphql';
import { refusal } from '../answers';
import { parseMembership } from '../../domain/input';
import type { MutationResolvers } from '../schema.generated';
import { membership } from './membership';

const notAdministrator = (): GraphQLError =>
  new GraphQLError('You may not do this.', { extensions: { code: 'FORBIDDEN' } });

export const grantMembership: MutationResolvers['grantMembership'] = async (_, { input }, context) => {
  const by = requireAdmin(context);
  const parsed = parseMembership(input);
  if (!parsed.ok) return refusal(parsed.reason);
  const outcome = await context.useCases.grantMembership({ ...parsed.value, by, now: context.now });
  if (outcome.tag === 'NotAdministrator') throw notAdministrator();
  if (outcome.tag !== 'Changed') return refusal(outcome);
  const { id, roles } = outcome.user;
  return { __typename: 'GrantMembershipSuccess', userId: id, roles: roles.map(membership) };
};

export const revokeMembership: MutationResolvers['revokeMembership'] = async (_, { input }, context) => {
  const by = requireAdmin(context);
  const parsed = parseMembership(input);
  if (!parsed.ok) return refusal(parsed.reason);
  const outcome = await context.useCases.revokeMembership({ ...parsed.value, by, now: context.now });
  if (outcome.tag === 'NotAdministrator') throw notAdministrator();
  if (outcome.tag !== 'Changed') return refusal(outcome);
  const { id, roles } = outcome.user;
  return { __typename: 'RevokeMembershipSuccess', userId: id, roles: roles.map(membership) };
};
