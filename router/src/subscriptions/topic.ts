import { type ExecutionResult, GraphQLError } from 'graphql';
import { resumeVariables, takeCursor } from './resumable';
import type { UpstreamRequest, UpstreamSubgraph } from './upstream';
import type { View } from './view';

export interface TopicRequest extends Omit<UpstreamRequest, 'variables'> {
  variables: Record<string, unknown>;
  /** Whether the operation can be opened again after the last event, and where the client asked to begin. */
  resume: { after: string | undefined } | undefined;
}

/** One upstream subscription and the views that are fed by it. */
export class Topic {
  readonly views = new Map<string, View>();
  private readonly unsubscribe: () => void;
  private cursor: string | undefined;
  private gap = false;

  /** @param onEnd called when the subgraph ended or refused it. */
  constructor(subgraph: UpstreamSubgraph, request: TopicRequest, onEnd: () => void) {
    this.cursor = request.resume?.after;
    this.unsubscribe = subgraph.subscribe(
      {
        ...request,
        variables: () => ({ ...request.variables, ...resumeVariables(this.cursor) }),
      },
      {
        next: (event) => this.publish(event),
        resumed: () => {
          this.gap ||= this.cursor === undefined;
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

  /** The cursor of the last event, from which another subscription could go on. */
  get position(): string | undefined {
    return this.cursor;
  }

  close(): void {
    this.unsubscribe();
  }

  private publish(event: ExecutionResult): void {
    this.cursor = takeCursor(event.data) ?? this.cursor;
    const { gap } = this;
    this.gap = false;
    for (const view of this.views.values()) view.deliver(event, gap);
  }
}
