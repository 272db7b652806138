/** What went wrong, in the words of RFC 9457; what a program needs to know beyond that are members of their own. */
export interface Problem {
  status: number;
  /** For programs; stable. */
  code: string;
  /** For people. */
  detail: string;
  [member: string]: unknown;
}

export const PROBLEM_JSON = 'application/problem+json';

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  402: 'Payment declined',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Not possible as things stand',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Cannot be right',
  500: 'Something went wrong',
  503: 'Not at the moment',
};

/** The body of an answer of type {@link PROBLEM_JSON}. */
export function problemBody({ status, code, detail, ...members }: Problem): Record<string, unknown> {
  const type = `urn:yeyak:problem:${code.toLowerCase().replace(/_/g, '-')}`;
  return { type, title: TITLES[status] ?? 'Refused', status, code, detail, ...members };
}
