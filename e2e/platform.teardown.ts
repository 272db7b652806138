/** Jest's globalTeardown of the `e2e` level. */
export { stopPlatform as default } from './platform.setup';
