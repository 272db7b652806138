/** Thirteen digits, with or without a hyphen after the sixth: a resident registration number, or what looks like one. */
const RESIDENT_NUMBER = /(?<!\d)\d{6}-?\d{7}(?!\d)/g;

/**
 * A text without the resident registration numbers that are in it. For messages that somebody else worded: GraphQL's own
 * repeat the input that they refuse, the fields beside the wrong one included.
 */
export const hideResidentNumbers = (text: string): string => text.replace(RESIDENT_NUMBER, '[hidden]');
