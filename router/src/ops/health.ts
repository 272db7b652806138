import { Router } from 'express';
import type { SubgraphRegistry } from '../subgraphs/registry';
import type { Metrics } from './metrics';

export interface HealthOptions {
  metrics: Metrics;
  registry: SubgraphRegistry;
  isStopping: () => boolean;
  /** Names of the loaded supergraph's subgraphs; `undefined` before one is loaded. */
  subgraphs: () => readonly string[] | undefined;
}

/** Below the usual time-out of a probe, whatever the subgraphs do. */
const PROBE_WITHIN_MS = 500;

/** `/livez`, `/readyz` and `/metrics`. A subgraph that is down is reported and does not make the router unready (X25). */
export function healthRoutes({ metrics, registry, isStopping, subgraphs }: HealthOptions): Router {
  const routes = Router();
  routes.get('/livez', (_request, response) => void response.json({ status: 'alive' }));
  routes.get('/readyz', async (_request, response) => {
    if (isStopping()) return void response.status(503).json({ ready: false, status: 'stopping' });
    const names = subgraphs();
    if (!names) return void response.status(503).json({ ready: false, status: 'no supergraph' });
    response.json({
      ready: true,
      status: 'ready',
      subgraphs: await registry.reachability(names, PROBE_WITHIN_MS),
    });
  });
  routes.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return routes;
}
