import './lib/node-version.mjs';
const { launch } = await import('./lib/launch.mjs');
await launch('test', process.argv.slice(2));
