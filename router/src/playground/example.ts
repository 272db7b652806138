/** One tab of the Playground. */
export interface Example {
  name: string;
  query: string;
  /** JSON. */
  variables?: string;
  /** JavaScript that Altair runs on the answer, in its sandbox. */
  after?: string;
}
