import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folder of the clone: the nearest one, from this file upwards, whose package.json is that of `yeyak`. */
export function findClone(from: string = __dirname): string {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest)) {
      const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string };
      if (name === 'yeyak') return folder;
    }
    if (folder === path.dirname(folder)) throw new Error(`${from} is not inside a clone of yeyak`);
  }
}
