import { defineConfig } from 'prisma/config';

// The default is the database of a running `npm start`.
export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://yeyak:yeyak@127.0.0.1:54329/inventory' },
});
