import { generateClients } from '@yeyak/prisma-tool';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bundle } from '../bundle';
import { findProcesses } from '../processes';
import { Progress } from '../progress';
import { findClone } from '../root';

/** Generates what is not committed: the Prisma clients. Each only if its schema changed. */
export async function generate(clone: string, progress: Progress): Promise<void> {
  if (!existsSync(path.join(clone, 'prisma'))) return;
  await progress.step('Prisma clients', async () => {
    const { generated } = await generateClients({ root: clone });
    return generated.length === 0 ? 'unchanged' : `${generated.length} generated`;
  });
}

/** `npm run build`: clients and bundles, as a start would make them. */
export async function build(): Promise<number> {
  const clone = findClone();
  const progress = new Progress(console.log);
  await generate(clone, progress);
  const entries = Object.fromEntries(findProcesses(clone).map(({ name, entry }) => [name, entry]));
  await progress.step('Bundles', async () => ((await bundle(clone, entries)).bundled ? 'made' : 'unchanged'));
  return 0;
}
