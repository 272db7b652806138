/**
 * A process (saga) as data: steps in their order, each with what it asks for, what answers, and how it is undone.
 * After Garcia-Molina and Salem, "Sagas" (1987); the pivot after Richardson, "Microservices Patterns" (2018), ch. 4:
 * before it everything can be compensated, once it is done the process only goes forward.
 */
export interface ProcessDefinition<Step extends StepDefinition = StepDefinition> {
  steps: readonly Step[];
}

export interface StepDefinition {
  name: string;
  /** The command that begins it; `null` where the step only waits: then its fact counts also before its turn. */
  command: string | null;
  /** Facts with which it is done. */
  succeedsOn: readonly string[];
  /** Facts with which it is refused: what was done before is undone. */
  refusedOn: readonly string[];
  undo: UndoDefinition | null;
  /** Once it is done there is no way back. */
  pivot: boolean;
}

export interface UndoDefinition {
  /**
   * Undoes the step whatever has become of it: also where its command has not been carried out yet, which then
   * never will be. Idempotent.
   */
  command: string;
  /** Facts with which it is undone. */
  doneOn: readonly string[];
  /**
   * Facts that say it cannot be undone any more. A step with such facts is asked first, and the others are undone only
   * when it has agreed: nobody gets the goods and the money back.
   */
  refusedOn: readonly string[];
  /**
   * Facts that say it will be undone, but is not yet: those who wait for its consent go on, and the process is undone
   * once all is. Only where it may be refused.
   */
  agreedOn?: readonly string[];
}

/**
 * What is wrong with a definition; empty where nothing is.
 * @param known which messages exist, so that a step never waits for a fact that nobody says.
 */
export function problemsOf(
  { steps }: ProcessDefinition,
  known: { commands: ReadonlySet<string>; facts: ReadonlySet<string> },
): string[] {
  const problems: string[] = [];
  if (steps.length === 0) problems.push('a process has at least one step');
  const names = steps.map(({ name }) => name);
  for (const name of new Set(names)) {
    if (names.filter((other) => other === name).length > 1) problems.push(`two steps are called "${name}"`);
  }
  const pivots = steps.filter(({ pivot }) => pivot);
  if (pivots.length > 1) problems.push(`more than one pivot: ${pivots.map(({ name }) => name).join(', ')}`);
  const pivotAt = steps.findIndex(({ pivot }) => pivot);
  steps.forEach((step, index) => {
    if (step.succeedsOn.length === 0) problems.push(`"${step.name}" can never be done`);
    const undoable = pivotAt === -1 || index < pivotAt;
    if (undoable && !step.undo) problems.push(`"${step.name}" comes before the pivot and has no undo`);
    if (!undoable && index > pivotAt && step.refusedOn.length > 0) {
      problems.push(
        `"${step.name}" comes after the pivot and can be refused: there is no way back from there`,
      );
    }
    for (const command of [step.command, step.undo?.command]) {
      if (command && !known.commands.has(command)) problems.push(`"${step.name}": nobody takes ${command}`);
    }
    const answers = [
      ...step.succeedsOn,
      ...step.refusedOn,
      ...(step.undo?.doneOn ?? []),
      ...(step.undo?.refusedOn ?? []),
      ...(step.undo?.agreedOn ?? []),
    ];
    for (const fact of answers) {
      if (!known.facts.has(fact)) problems.push(`"${step.name}": nobody says ${fact}`);
    }
    const both = step.succeedsOn.filter((fact) => step.refusedOn.includes(fact));
    if (both.length > 0) problems.push(`"${step.name}": ${both.join(', ')} both does and refuses it`);
    if (step.undo) {
      const { doneOn, refusedOn, agreedOn = [] } = step.undo;
      if (doneOn.length === 0) problems.push(`"${step.name}" can never be undone`);
      if (agreedOn.length > 0 && refusedOn.length === 0)
        problems.push(`"${step.name}": agrees to be undone, but is never asked`);
      const torn = [...doneOn, ...agreedOn].filter((fact) => refusedOn.includes(fact));
      if (torn.length > 0) problems.push(`"${step.name}": ${torn.join(', ')} both undoes it and refuses to`);
    }
    // A duplicate of the one's answer would be taken for the other's.
    for (const other of steps.slice(index + 1)) {
      const shared = [
        ...step.succeedsOn.filter((fact) => [...other.succeedsOn, ...other.refusedOn].includes(fact)),
        ...step.refusedOn.filter((fact) => other.succeedsOn.includes(fact)),
      ];
      if (shared.length > 0) {
        problems.push(`"${step.name}" and "${other.name}" both wait for ${shared.join(', ')}`);
      }
    }
  });
  const askable = steps.flatMap(({ undo }) => (undo && undo.refusedOn.length > 0 ? [undo] : []));
  // Two that stand for one thing have one answer; two things could answer differently.
  if (new Set(askable.map((undo) => JSON.stringify(undo))).size > 1) {
    problems.push('more than one thing may refuse to be undone: one could agree and the other not');
  }
  return problems;
}
