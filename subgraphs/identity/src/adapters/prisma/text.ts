/** PostgreSQL keeps no NUL character: what contains one is nowhere, and asking for it would be a fault. */
export const isNowhere = (text: string): boolean => text.includes('\0');

export const somewhere = (texts: readonly string[]): string[] => texts.filter((text) => !isNowhere(text));
