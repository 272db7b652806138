export { StartFailure } from './failure';
export { startPostgres, type PostgresOptions, type PostgresServer } from './stores/postgres';
export { startRedis, type RedisOptions, type RedisServer } from './stores/redis';
export { startTestStores, type TestStores } from './testing';
