/** One tab of the Playground. */
export interface Example {
  name: string;
  /** The demonstration user whose token it sends; left out where anybody may. */
  as?: string;
  query: string;
  /** JSON. */
  variables?: string;
  /** A script that runs, in the sandbox, with each answer: it keeps for the tabs that follow what they need of it. */
  after?: string;
}
