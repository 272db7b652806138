import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import type { UpstreamRequest, UpstreamSubgraph } from './upstream';
import type { View } from './view';

/** The variable by which a subscription asks for what it missed, and the field that tells how far it came. */
export const RESUME_VARIABLE = 'sinceVersion';
const VERSION_FIELD = 'version';

export interface TopicRequest extends Omit<UpstreamRequest, 'variables'> {
  variables: Record<string, unknown>;
  /** Whether the upstream operation has `$sinceVersion`. */
  resumable: boolean;
}

/** One upstream subscription and the views that are fed by it. */
export class Topic {
  readonly views = new Map<string, View>();
  private readonly unsubscribe: () => void;
  private version: string | number | undefined;
  private gap = false;

  /** @param onEnd called when the subgraph ended or refused it. */
  constructor(subgraph: UpstreamSubgraph, request: TopicRequest, onEnd: () => void) {
    this.unsubscribe = subgraph.subscribe(
      {
        ...request,
        variables: () =>
          request.resumable && this.version !== undefined
            ? { ...request.variables, [RESUME_VARIABLE]: this.version }
            : request.variables,
      },
      {
        next: (event) => this.publish(event),
        resumed: () => {
          const since = this.version ?? request.variables[RESUME_VARIABLE];
          this.gap ||= !(request.resumable && since !== undefined && since !== null);
        },
        complete: () => {
          onEnd();
          for (const view of this.views.values()) view.endAfterDelivery();
        },
        refuse: (errors) => {
          onEnd();
          const [first] = errors;
          const error = new GraphQLError(first?.message ?? 'The subscription was refused.', {
            extensions: first?.extensions ?? { code: 'INTERNAL_SERVER_ERROR' },
          });
          for (const view of this.views.values()) view.endAfterDelivery(error);
        },
      },
    );
  }

  close(): void {
    this.unsubscribe();
  }

  private publish(event: ExecutionResult): void {
    const [root] = Object.values(event.data ?? {});
    const version = (root as Record<string, unknown> | null | undefined)?.[VERSION_FIELD];
    if (typeof version === 'number' || typeof version === 'string') this.version = version;
    const { gap } = this;
    this.gap = false;
    for (const view of this.views.values()) view.deliver(event, gap);
  }
}
