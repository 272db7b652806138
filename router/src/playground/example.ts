/** One tab of the Playground. */
export interface Example {
  name: string;
  query: string;
  /** JSON. */
  variables?: string;
}
