const { readFileSync } = require('node:fs');

/** Codegen plug-in: the schema's own text as `typeDefs`, so that a bundle needs no file beside it. */
exports.plugin = (_schema, _documents, { file }) =>
  `export const typeDefs = ${JSON.stringify(readFileSync(file, 'utf8'))};\n`;
