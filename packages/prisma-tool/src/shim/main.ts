if (process.argv.includes('--version')) process.stdout.write('schema-engine-wasm\n');
