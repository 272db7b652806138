import type { Kind } from './kind';

/** The kinds that this platform runs, by code. */
export class Kinds {
  private readonly byCode: ReadonlyMap<string, Kind>;

  /** @throws where two kinds share a code. */
  constructor(readonly all: readonly Kind[]) {
    this.byCode = new Map(all.map((kind) => [kind.code, kind]));
    if (this.byCode.size !== all.length) throw new Error('two kinds share a code');
  }

  find(code: string): Kind | undefined {
    return this.byCode.get(code);
  }

  /** @throws for a code that no kind has: what is stored was made by a kind that is gone. */
  get(code: string): Kind {
    const kind = this.byCode.get(code);
    if (!kind) throw new Error(`no kind ${code}`);
    return kind;
  }
}
