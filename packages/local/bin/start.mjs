import './lib/node-version.mjs';
const { launch } = await import('./lib/launch.mjs');
await launch('start', process.argv.slice(2));
