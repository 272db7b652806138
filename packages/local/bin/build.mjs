import './lib/node-version.mjs';
const { launch } = await import('./lib/launch.mjs');
await launch('build', process.argv.slice(2));
