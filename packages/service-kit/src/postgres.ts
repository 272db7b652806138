import { PrismaPg } from '@prisma/adapter-pg';

/** Texts that are kept prepared; what is made up on the fly beyond that is planned each time, as it would be anyway. */
const MOST_PREPARED = 500;

/**
 * The driver adapter of a context's Prisma client, with at most `connections` to PostgreSQL. Each statement is parsed
 * and planned once per connection, not once per call: for the longer ones that is most of what they cost.
 */
export function postgresAdapter(url: string, connections: number): PrismaPg {
  const names = new Map<string, string>();
  return new PrismaPg(
    { connectionString: url, max: connections, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 5_000 },
    {
      statementNameGenerator: ({ sql }) => {
        let name = names.get(sql);
        if (name === undefined) {
          if (names.size >= MOST_PREPARED) return ''; // unnamed: not kept
          name = `s${names.size}`;
          names.set(sql, name);
        }
        return name;
      },
    },
  );
}
