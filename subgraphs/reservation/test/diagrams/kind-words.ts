import type { Kind } from '../../src/domain/kind';

/** The glossary of what kinds say: their codes and stages, in the words of their files. Markdown. */
export const kindWords = (kinds: readonly Kind[]): string =>
  [...kinds]
    .sort((a, b) => a.code.localeCompare(b.code, 'en'))
    .map(({ code, label, stages }) => {
      const words = new Map(Object.values(stages).map((stage) => [stage.code, stage.label]));
      const rows = [...words].map(([stage, { en, ko }]) => `| \`${stage}\` | ${en} | ${ko} |`);
      return [
        `### \`${code}\`: ${label.en}, ${label.ko}`,
        '',
        '| stage | English | Korean |',
        '| - | - | - |',
        ...rows,
      ].join('\n');
    })
    .join('\n\n');
