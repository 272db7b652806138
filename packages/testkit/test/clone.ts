import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findRoot } from '@yeyak/prisma-tool';

export const root = findRoot(__dirname);

/** Folders that are made, not written. */
const MADE = /(^|\/)(node_modules|dist|generated|reports|\.git|\.yeyak|\.turbo)$/;

/** What is written in this clone: what git knows or would add; without git whatever is in no folder that is made. */
export function writtenFiles(): string[] {
  if (!existsSync(path.join(root, '.git'))) return walk('');
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    maxBuffer: 1 << 26,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
}

const walk = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return MADE.test(file) ? [] : walk(file);
    return entry.isFile() ? [file] : [];
  });
