import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { timingSafeEqual } from 'node:crypto';
import type { Logger } from '@yeyak/service-kit';
import express from 'express';
import { Journal } from './journal';
import { captureRequest } from './protocol';
import { settingsPatch } from './settings';
import { PspSimulator, type Result } from './simulator';
import { Webhooks } from './webhooks';

export interface PspServerOptions {
  host: string;
  port: number;
  /** What callers must send as `Authorization: Bearer …`. */
  apiKey: string;
  /** Where webhooks go, looked up for each delivery. */
  webhookUrl: () => string | undefined;
  webhookSecret: string;
  /** The file that keeps its books over a restart; in memory alone without it. */
  dataFile?: string | undefined;
  logger: Logger;
  random?: () => number;
}

export interface PspServer {
  url: string;
  simulator: PspSimulator;
  close(): Promise<void>;
}

/** Starts the simulated payment provider: its API, and `/simulator` and `/ledger` for whoever tests against it. */
export async function startPsp(options: PspServerOptions): Promise<PspServer> {
  const { logger, webhookUrl, webhookSecret, random } = options;
  const webhooks: Webhooks = new Webhooks({
    url: webhookUrl,
    secret: webhookSecret,
    logger,
    settings: () => simulator.settings.webhooks,
  });
  const simulator = new PspSimulator({
    journal: new Journal(options.dataFile),
    tell: (document) => webhooks.tell(document),
    random,
  });
  const app = express();
  app.disable('x-powered-by');
  for (const path of ['/livez', '/readyz'])
    app.get(path, (_, response) => void response.json({ status: 'alive' }));
  app.use(express.json({ limit: '100kb' }));
  app.get('/simulator', (_, response) => void response.json(simulator.settings));
  app.put('/simulator', (request, response) => {
    const patch = settingsPatch.safeParse(request.body);
    if (patch.success) response.json(simulator.configure(patch.data));
    else response.status(400).json({ error: 'invalid_settings', issues: patch.error.issues });
  });
  app.get('/ledger', (_, response) => void response.json(simulator.ledger()));
  app.use('/payments', paymentRoutes(simulator, options.apiKey));
  app.use(((error: unknown, _request, response, _next) => {
    const { status } = error as { status?: number };
    if (!status || status >= 500) logger.error({ err: error }, 'a request failed');
    if (!response.headersSent) response.status(status ?? 500).json({ error: 'not_understood' });
  }) satisfies express.ErrorRequestHandler);

  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  logger.info({ port }, 'the simulated payment provider answers');
  return {
    url: `http://${options.host}:${port}`,
    simulator,
    async close() {
      webhooks.close();
      simulator.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections(); // those that never get an answer too
      await closed;
    },
  };
}

function paymentRoutes(simulator: PspSimulator, apiKey: string): express.Router {
  const routes = express.Router();
  routes.use((request, response, next) => {
    const { outage } = simulator.settings;
    if (outage === true) response.status(503).json({ error: 'out_of_service' });
    else if (!isAllowed(request.get('authorization'), apiKey))
      response.status(401).json({ error: 'unauthorized' });
    else if (outage !== 'lost') next();
  });
  const answer = (response: express.Response, result: Result): void => {
    if (simulator.settings.outage === 'timeout') return; // done, but nobody hears of it
    if (result.tag === 'unknown') response.status(404).json({ error: 'unknown_key' });
    else if (result.tag === 'keyConflict') response.status(409).json({ error: 'key_conflict' });
    else response.status(result.tag === 'done' ? 200 : 409).json(result.document);
  };
  routes.post('/', async (request, response) => {
    const body = captureRequest.safeParse(request.body);
    if (!body.success) response.status(400).json({ error: 'invalid_request', issues: body.error.issues });
    else answer(response, await simulator.capture(body.data));
  });
  routes.get('/:key', (request, response) => answer(response, simulator.inquire(request.params.key)));
  routes.post('/:key/void', (request, response) => answer(response, simulator.void(request.params.key)));
  routes.post('/:key/refund', async (request, response) =>
    answer(response, await simulator.refund(request.params.key)),
  );
  return routes;
}

function isAllowed(header: string | undefined, apiKey: string): boolean {
  const given = Buffer.from(header ?? '');
  const expected = Buffer.from(`Bearer ${apiKey}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
