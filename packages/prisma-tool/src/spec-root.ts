import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Provider } from './connection';
import { resolveInstalled } from './installed';

/** A throw-away repository root for specs. */
export type SpecRoot = {
  root: string;
  /** Writes a file under the root and returns its path. */
  write(file: string, content: string): string;
  remove(): void;
};

/** Makes an empty root in a temporary folder, with our own node_modules. */
export function makeSpecRoot(): SpecRoot {
  const root = mkdtempSync(path.join(os.tmpdir(), 'yeyak-prisma-tool-'));
  const write = (file: string, content: string): string => {
    const full = path.join(root, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
    return full;
  };
  write('package.json', '{ "name": "spec-root" }\n');
  mkdirSync(path.join(root, 'prisma'));
  symlinkSync(
    path.join(path.dirname(resolveInstalled('prisma/package.json')), '..'),
    path.join(root, 'node_modules'),
  );
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The generator block that the README prescribes, for a context. */
export const generatorOf = (context: string, provider: Provider = 'postgresql'): string => `generator client {
  provider            = "prisma-client"
  output              = "../../subgraphs/${context}/src/adapters/prisma/generated"
  runtime             = "nodejs"
  moduleFormat        = "cjs"
  importFileExtension = ""
}

datasource db {
  provider = "${provider}"
}
`;

/** The configuration that each context has. */
export const SPEC_CONFIG = `import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  // Only what talks to a database (\`migrate status\`, …) needs it; generating and authoring do not.
  datasource: { url: process.env.DATABASE_URL },
});
`;
