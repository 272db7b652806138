/**
 * Puts text between the two markers `<!-- name:start -->` and `<!-- name:end -->` of a page that is written by hand
 * otherwise.
 * @throws where they are missing or the wrong way round.
 */
export function replaceRegion(page: string, name: string, content: string): string {
  const [startMark, endMark] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const start = page.indexOf(startMark);
  const end = page.indexOf(endMark);
  if (start < 0 || end < start) throw new Error(`no "${startMark}" with an "${endMark}" after it`);
  return `${page.slice(0, start)}${startMark}\n\n${content.trim()}\n\n${page.slice(end)}`;
}
