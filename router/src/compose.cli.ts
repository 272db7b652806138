import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CompositionFailed, SUPERGRAPH, composeSupergraph, writeAtomically } from './compose';
import { EXAMPLES_MODULE, renderExamplesModule } from './playground/generate-examples';

/**
 * `npm run compose` writes the supergraph and embeds the Playground's examples;
 * `npm run compose -- --check` fails where a committed file differs.
 */
function main(root: string, check: boolean): void {
  const { subgraphs, supergraphSdl, hints } = composeSupergraph({ root });
  const results = new Map([
    [SUPERGRAPH, supergraphSdl],
    [EXAMPLES_MODULE, renderExamplesModule(join(root, 'router', 'src', 'playground', 'examples'))],
  ]);
  const differing = [...results].filter(([path, text]) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  if (check && differing.length > 0) {
    throw new CompositionFailed(
      differing.map(([path]) => `${path} differs: run npm run compose and commit it`),
    );
  }
  for (const [path, text] of differing) writeAtomically(join(root, path), text);
  console.log(
    `${check ? 'checked' : 'composed'} ${subgraphs.length} subgraphs (${subgraphs.join(', ')}); ${hints.length} hints; ` +
      (differing.length > 0 ? `written: ${differing.map(([path]) => path).join(', ')}` : 'nothing changed'),
  );
}

try {
  const args = process.argv.slice(2);
  main(resolve(args.find((arg) => !arg.startsWith('--')) ?? process.cwd()), args.includes('--check'));
} catch (error) {
  if (!(error instanceof CompositionFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
