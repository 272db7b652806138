import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  // Only what talks to a database (`migrate status`, …) needs it; generating and authoring do not.
  datasource: { url: process.env.DATABASE_URL },
});
