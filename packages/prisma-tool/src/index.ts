export { applyAll, applyMigrations, MigrationError, type Applied, type ApplyTarget } from './apply';
export { authorMigration, type Authored } from './author';
export { providerOf, withDatabase, type Provider } from './connection';
export { createDatabase, dropDatabase, type DatabaseRef } from './databases';
export { generateClients, type Generated } from './generate';
export { findRoot, listContexts, providerOfContext } from './layout';
export { startTemporaryPostgres, type TemporaryPostgres } from './temporary-postgres';
