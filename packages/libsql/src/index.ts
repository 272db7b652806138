export { LibsqlAdapter, type LibsqlAdapterOptions } from './adapter';
export { type Argument, LocalClient, type Result } from './client';
export { DatabaseInUse, type FileLock, lockDatabaseFile } from './file-lock';
export { fileOf, isLibsqlUrl } from './url';
