import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

/** A script that the database refused: why, its code for that, and the line where that is known. */
export type ScriptFailure = { script: string; message: string; code: string; line: number | undefined };

/** What Prisma's schema engine talks to a database through. */
export interface MigrationFactory extends SqlMigrationAwareDriverAdapterFactory {
  /** The last script that the database refused. */
  lastFailure: ScriptFailure | undefined;
  /** Closes whatever is still open; shadow databases go with it. */
  dispose(): Promise<void>;
}
