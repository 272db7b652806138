import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  /** Microseconds since the sample before. */
  timeDeltas: number[];
}

/** What runs when nothing of ours does. */
const ELSEWHERE = new Set(['(idle)', '(root)']);

/**
 * Who takes the CPU time of each process that left a profile: by library, or by folder of our own.
 * @returns lines of a Markdown table, each process with the five that take most, as shares of its busy time
 */
export function attribute(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
  return [
    '| process | busy s | of which |',
    '|---|---:|---|',
    ...files.map((file) => {
      const profile = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Profile;
      const shares = sharesOf(profile);
      const busy = [...shares.values()].reduce((sum, us) => sum + us, 0);
      const most = [...shares].sort(([, a], [, b]) => b - a).slice(0, 5);
      const told = most.map(([who, us]) => `${who} ${Math.round((us / busy) * 100)} %`).join(', ');
      return `| \`${path.basename(file, '.cpuprofile')}\` | ${(busy / 1e6).toFixed(1)} | ${told} |`;
    }),
  ];
}

function sharesOf({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const owners = new Map(nodes.map(({ id, callFrame }) => [id, ownerOf(callFrame)]));
  const shares = new Map<string, number>();
  for (const [i, sample] of samples.entries()) {
    const owner = owners.get(sample);
    if (owner && !ELSEWHERE.has(owner)) shares.set(owner, (shares.get(owner) ?? 0) + (timeDeltas[i] ?? 0));
  }
  return shares;
}

function ownerOf({ functionName, url, lineNumber }: Profile['nodes'][number]['callFrame']): string {
  if (ELSEWHERE.has(functionName)) return functionName;
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(program)') return 'native code';
  if (url === '' || url.startsWith('node:')) return 'Node’s own modules';
  if (!url.startsWith('file:') && !path.isAbsolute(url)) return 'WebAssembly';
  return moduleAt(url.replace('file://', ''), lineNumber);
}

const bundles = new Map<string, { line: number; owner: string }[]>();

/** The bundler writes above each module where it comes from. */
function moduleAt(file: string, line: number): string {
  let modules = bundles.get(file);
  if (!modules) {
    modules = readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, at) => {
        const source = /^\/\/ (\S+\.\w+)$/.exec(text)?.[1];
        return source ? [{ line: at, owner: nameOf(source) }] : [];
      });
    bundles.set(file, modules);
  }
  return modules.findLast((one) => one.line <= line)?.owner ?? 'the bundler’s helpers';
}

/** A library by its name, ours by its first two folders. */
function nameOf(source: string): string {
  const library = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
  return library ?? source.split('/').slice(0, 2).join('/');
}
