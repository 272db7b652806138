import { demoUsers } from '@yeyak/demo';
import { startSubgraph } from '@yeyak/graphql-kit';
import { appendToOutbox, setTimer, startMessaging } from '@yeyak/messaging';
import { createLogger, Lifecycle, readEnv } from '@yeyak/service-kit';
import { JoseKeySmith } from './adapters/crypto/key-smith';
import { ScryptPasswords } from './adapters/crypto/passwords';
import { ResidentNumberKeys } from './adapters/crypto/resident-number-keys';
import { secrets } from './adapters/crypto/secrets';
import { PrismaSignInAttempts } from './adapters/prisma/attempts.store';
import { connectDatabase, type Tx } from './adapters/prisma/client';
import { PrismaContacts } from './adapters/prisma/contacts.store';
import { PrismaPersons } from './adapters/prisma/persons.store';
import { PrismaSessions } from './adapters/prisma/sessions.store';
import { PrismaSigningKeys } from './adapters/prisma/signing-keys.store';
import { PrismaUsers } from './adapters/prisma/users.store';
import { grantMembership, revokeMembership } from './application/change-memberships';
import { housekeeping } from './application/housekeeping';
import { KeyRing } from './application/key-ring';
import { recordVaccination } from './application/record-vaccination';
import { refreshSession } from './application/refresh-session';
import { registerPerson } from './application/register-person';
import { resealNumbers } from './application/reseal-numbers';
import { saveContact } from './application/save-contact';
import { signIn } from './application/sign-in';
import { signInDemo } from './application/sign-in-demo';
import { signOut } from './application/sign-out';
import { signUp } from './application/sign-up';
import { identityEnv } from './env';
import type { Context } from './graphql/context';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { typeDefs } from './graphql/schema.generated';
import { recordVaccinationWhenCommanded } from './policies/record-vaccination-when-commanded.policy';
import { seedDemo } from './seed';

const HOUR_MS = 3600_000;
/** How long whoever verifies may go on with the keys that it knows (the router: 10 minutes), generously. */
const KEY_LEAD_SECONDS = 1800;

/** Starts `identity`; it stops with the lifecycle. @returns the port on which it answers. */
export async function startIdentity(
  source: NodeJS.ProcessEnv,
  lifecycle?: Lifecycle,
): Promise<{ port: number }> {
  const env = readEnv(identityEnv, source);
  const logger = createLogger('identity', env.LOG_LEVEL);
  const life = lifecycle ?? new Lifecycle(logger);
  const clock = (): Date => new Date();

  const database = connectDatabase(env.DATABASE_URL, env.DATABASE_POOL);
  life.onStop('database', () => database.$disconnect());
  const users = new PrismaUsers(database);
  const contacts = new PrismaContacts(database);
  const persons = new PrismaPersons(database);
  const sessions = new PrismaSessions();
  const attempts = new PrismaSignInAttempts(database);
  const passwords = new ScryptPasswords();
  const keyRing = new KeyRing<Tx>({
    transactions: { transaction: (work) => database.$transaction(work) },
    store: new PrismaSigningKeys(database),
    smith: new JoseKeySmith({ secret: env.KEY_ENCRYPTION_SECRET, issuer: env.JWT_ISSUER }),
    policy: {
      rotateAfterSeconds: env.SIGNING_KEY_SECONDS,
      leadSeconds: KEY_LEAD_SECONDS,
      keepSeconds: env.ACCESS_TOKEN_SECONDS + KEY_LEAD_SECONDS,
    },
  });
  await keyRing.maintain(clock());
  await keyRing.check(clock());
  const residentNumbers = new ResidentNumberKeys(
    { id: '0', secret: env.KEY_ENCRYPTION_SECRET },
    env.RESIDENT_NUMBER_KEYS,
  );
  // Shows a key that is missing or wrong at the start, and not when the first person is looked at.
  for (const { number, id } of await persons.oneOfEachKey()) residentNumbers.open(number, id);

  const tidy = housekeeping<Tx>({ keyRing, sessions, attempts });
  const reseal = resealNumbers<Tx>({ persons, residentNumbers });
  const next = (tx: Tx, name: 'housekeeping' | 'resealing', dueAt: Date): Promise<void> =>
    setTimer(tx, { owner: 'identity', name, dueAt, correlationId: 'identity' });
  const inAnHour = (): Date => new Date(clock().getTime() + HOUR_MS);
  const messaging = await startMessaging<Tx>({
    context: 'identity',
    database,
    redisUrl: env.REDIS_URL,
    prefix: env.QUEUE_PREFIX,
    logger,
    roles: env.ROLES,
    clock,
    policies: [
      recordVaccinationWhenCommanded(recordVaccination<Tx>({ persons, outbox: appendToOutbox }), clock),
    ],
    timers: {
      async housekeeping(_, tx) {
        await tidy(tx, clock());
        await next(tx, 'housekeeping', inAnHour());
      },
      async resealing(_, tx) {
        await next(tx, 'resealing', (await reseal(tx)) ? clock() : inAnHour());
      },
    },
  });
  life.onStop('messaging', () => messaging.close());
  await messaging.transaction(async (tx) => {
    await next(tx, 'housekeeping', clock());
    await next(tx, 'resealing', clock());
  });

  const demoPeople = env.SEED_DEMO ? demoUsers : [];
  const deps = {
    transactions: messaging,
    users,
    contacts,
    persons,
    residentNumbers,
    sessions,
    attempts,
    passwords,
    keyRing,
    secrets,
    outbox: appendToOutbox,
    lifetimes: {
      accessTokenSeconds: env.ACCESS_TOKEN_SECONDS,
      refreshTokenSeconds: env.REFRESH_TOKEN_SECONDS,
    },
    demoUserIds: new Set<string>(demoPeople.map(({ id }) => id)),
  };
  if (env.SEED_DEMO) await seedDemo({ ...deps, registerPerson: registerPerson<Tx>(deps) }, clock());

  const useCases = {
    signUp: signUp<Tx>(deps),
    signIn: signIn<Tx>(deps),
    signInDemo: signInDemo<Tx>(deps),
    refreshSession: refreshSession<Tx>(deps),
    signOut: signOut<Tx>(deps),
    saveContact: saveContact<Tx>(deps),
    registerPerson: registerPerson<Tx>(deps),
    grantMembership: grantMembership<Tx>(deps),
    revokeMembership: revokeMembership<Tx>(deps),
  };
  return startSubgraph<Context>({
    name: 'identity',
    typeDefs,
    resolvers,
    host: env.HOST,
    port: env.PORT,
    secret: env.INTERNAL_SECRET,
    logger,
    lifecycle: life,
    context: (request) => ({
      ...request,
      useCases,
      loaders: createLoaders({ users, contacts, persons }),
      maskedNumberOf: ({ id, number }) => residentNumbers.open(number, id).masked,
      isLinked: (personId, customerId) => persons.isLinked(personId, customerId),
      demoPeople,
      newId: () => secrets.id(),
    }),
    ready: async () => {
      await database.$queryRaw`SELECT 1`;
    },
    routes: (app) => {
      app.get('/.well-known/jwks.json', (_, response, next) => {
        keyRing.jwks(clock()).then((jwks) => void response.json(jwks), next);
      });
    },
  });
}

if (require.main === module) {
  const lifecycle = new Lifecycle(createLogger('identity', 'info'));
  lifecycle.listen();
  startIdentity(process.env, lifecycle).catch((error: unknown) => {
    createLogger('identity', 'info').fatal({ err: error }, 'could not start');
    void lifecycle.stop().finally(() => process.exit(1));
  });
}
