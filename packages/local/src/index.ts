export { bundle } from './bundle';
export { connectPlatform, serveControl, type ControlServer } from './control';
export { StartFailure } from './failure';
export { startPlatform, type Platform, type PlatformOptions } from './platform';
export { type PlatformFacts, type PlatformHandle } from './platform-handle';
export { findClone } from './root';
export { reservePorts, type PortBlock } from './ports';
export { startPostgres, type PostgresOptions, type PostgresServer } from './stores/postgres';
export { startRedis, type RedisOptions, type RedisServer } from './stores/redis';
export {
  startTestPlatform,
  startTestStores,
  temporaryFolder,
  type TestPlatform,
  type TestStores,
} from './testing';
