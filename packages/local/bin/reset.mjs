import './lib/node-version.mjs';
const { launch } = await import('./lib/launch.mjs');
await launch('reset', process.argv.slice(2));
