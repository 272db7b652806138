import { endingsOf, type Due, type Kind, type Step } from '../../src/domain/kind';
import { explore } from './exploration';

/** The page of docs/ that tells of a kind: `design/store-pickup.md`. */
export const pageOf = ({ code: name }: Kind): string => `design/${name.toLowerCase().replace(/_/g, '-')}.md`;

/** What a kind's page says of its states: the diagram, the stages, the steps. Markdown. */
export const statesOf = (kind: Kind): string =>
  [stateDiagram(kind), '**Stages**', stagesTable(kind), '**Steps**', stepsTable(kind)].join('\n\n');

/** A Mermaid diagram of a kind's stages, in its own words, drawn from what its process really does. */
export function stateDiagram(kind: Kind): string {
  const undoing = kind.stages['undoing']?.code;
  const labels = new Map<string, Set<string>>();
  const edge = (from: string, to: string, label: string) => {
    const key = `${from} --> ${to}`;
    labels.set(key, (labels.get(key) ?? new Set()).add(label));
  };
  const transitions = explore(kind);
  for (const { from, to, by } of transitions) {
    if (from === null) edge('[*]', to, by);
    else if (from === undoing && endsWith(kind, to)) edge(from, to, 'everything is given back');
    else if (from !== undoing || to !== undoing) edge(from, to, by);
  }
  const stages = [...new Set(transitions.map(({ to }) => to))];
  const words = Object.values(kind.stages);
  const named = stages.map((code) => {
    const { label } = words.find((stage) => stage.code === code) ?? { label: { ko: code, en: code } };
    return `  ${code}: ${code} · ${label.ko}`;
  });
  const drawn = [...labels].map(([path, all]) => `  ${path}: ${[...all].join(' / ')}`);
  const left = new Set(transitions.flatMap(({ from, to }) => (from === to ? [] : [from])));
  const ends = stages.filter((code) => !left.has(code)).map((code) => `  ${code} --> [*]`);
  return ['```mermaid', 'stateDiagram-v2', ...named, ...drawn, ...ends, '```'].join('\n');
}

/** Whether a stage is an ending that undoing leads to; what was declined goes back to where it was. */
const endsWith = (kind: Kind, code: string): boolean =>
  endingsOf(kind).some((ending) => ending !== 'completed' && kind.stages[ending]?.code === code);

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const code = (...words: (string | null | undefined)[]): string =>
  words.flatMap((word) => (word ? [`\`${word}\``] : [])).join(', ') || '–';

function stagesTable(kind: Kind): string {
  const statuses = new Map<string, Set<string>>();
  for (const { to, after } of explore(kind))
    statuses.set(to, (statuses.get(to) ?? new Set()).add(after.status));
  const known = new Map(Object.values(kind.stages).map((stage) => [stage.code, stage]));
  const rows = [...known.values()].map(({ code: stage, label, message }) =>
    row(code(stage), code(...(statuses.get(stage) ?? [])), label.ko, label.en, message ? 'yes' : '–'),
  );
  return [row('stage', 'status', 'Korean', 'English', 'message'), row('-', '-', '-', '-', '-'), ...rows].join(
    '\n',
  );
}

function stepsTable(kind: Kind): string {
  const rows = kind.steps.map((step) =>
    row(
      `${code(step.name)}${step.pivot ? ' (pivot)' : ''}`,
      step.pays ? 'captures the payment, sync' : step.command ? code(step.command) : 'waits',
      code(...step.succeedsOn),
      code(...step.refusedOn),
      step.undo ? `${code(step.undo.command)} → ${code(...step.undo.doneOn)}` : '–',
      timeOf(kind, step),
    ),
  );
  const head = row('step', 'asks for', 'done by', 'refused by', 'undone by', 'time');
  return [head, row('-', '-', '-', '-', '-', '-'), ...rows].join('\n');
}

function timeOf({ holdMs }: Kind, { pays, due }: Step): string {
  if (pays) return `${spanOf(holdMs)}, then it expires`;
  if (!due) return '–';
  const then: Record<Due['then'], string> = {
    done: 'then it is done',
    expire: 'then it expires',
    noShow: 'then it counts as a no-show',
  };
  const when = due.from === 'slotStart' ? 'until its time begins' : spanOf(due.ms);
  return `${when}, ${then[due.then]}`;
}

function spanOf(ms: number): string {
  const units = [
    ['days', 86_400_000],
    ['hours', 3_600_000],
    ['minutes', 60_000],
  ] as const;
  const [unit, size] = units.find(([, one]) => ms % one === 0 && ms > one) ?? (['ms', 1] as const);
  return `${ms / size} ${unit}`;
}
