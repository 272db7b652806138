#!/usr/bin/env node
// Stands in for Prisma's schema engine, which is a download: `PRISMA_SCHEMA_ENGINE_BINARY` points here.
// The sources are TypeScript, run as they are.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('tsx/cjs');
require('../src/shim/main.ts');
