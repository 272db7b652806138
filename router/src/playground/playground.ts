import { createRequire } from 'node:module';
import type { ServerResponse } from 'node:http';
import { dirname, join, sep } from 'node:path';
import type { Logger } from '@yeyak/service-kit';
import express, { Router } from 'express';
import type { Example } from './example';
import { examples } from './examples.generated';

/** The part of `altair-static` that is used. */
interface Altair {
  renderAltair(options: { baseURL: string; serveInitialOptionsInSeperateRequest: string }): string;
}

export interface PlaygroundOptions {
  graphqlPath: string;
  logger: Logger;
}

const BASE = '/playground/';
const OPTIONS_SCRIPT = 'initial_options.js';
/** Everything comes from the router itself: a reference to a CDN would be blocked, and noticed. */
const POLICY =
  "default-src 'self' data: blob:; script-src 'self' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss: data: blob:";

/** The offline Playground (Altair) at `/` and `/playground`, with example operations in tabs. */
export function playgroundRoutes({ graphqlPath, logger }: PlaygroundOptions): Router {
  const routes = Router({ strict: true });
  const found = loadAltair(logger);
  if (!found) {
    routes.get(
      '/',
      (_request, response) => void response.type('text').send(`Yeyak. GraphQL at ${graphqlPath}`),
    );
    return routes;
  }
  const html = found.altair.renderAltair({
    baseURL: BASE,
    serveInitialOptionsInSeperateRequest: OPTIONS_SCRIPT,
  });
  const script = initialOptions(graphqlPath, examples);
  routes.get(['/', '/playground', BASE], (_request, response) => {
    response.setHeader('content-security-policy', POLICY);
    response.type('html').send(html);
  });
  routes.get(`${BASE}${OPTIONS_SCRIPT}`, (_request, response) => void response.type('js').send(script));
  routes.use(BASE, express.static(found.dist, { maxAge: '1h', setHeaders: sandboxed }));
  return routes;
}

/** Scripts of a tab run in a frame without an origin: nothing of the page is in their reach. */
function sandboxed(response: ServerResponse, path: string): void {
  if (!path.includes(`${sep}iframe-sandbox${sep}`)) return;
  response.setHeader('content-security-policy', 'sandbox allow-scripts');
  response.setHeader('access-control-allow-origin', '*'); // a frame without an origin loads its own script
}

/**
 * Altair finds its files beside its own module, which a bundle does not have: it is resolved at run time, from
 * wherever the router runs, and missing it (an image without development tools) is no error.
 */
function loadAltair(logger: Logger): { altair: Altair; dist: string } | undefined {
  const require = createRequire(__filename);
  try {
    const entry = require.resolve('altair-static');
    return { altair: require(entry) as Altair, dist: join(dirname(entry), 'dist') };
  } catch (error) {
    logger.warn({ err: error }, 'there is no Playground: altair-static is not installed');
    return undefined;
  }
}

/**
 * Altair opens the tab that it made last; the walk begins with the first. It says so nowhere in its options, hence the
 * click, once per browser: later visits open where the person left off.
 */
const OPEN_FIRST_TAB = `if (localStorage.getItem('yeyak:opened') === null) {
  const observer = new MutationObserver(() => {
    const tabs = document.querySelectorAll('app-window-switcher-item .window-switcher__item');
    if (tabs.length < windows.length) return;
    observer.disconnect();
    localStorage.setItem('yeyak:opened', 'true');
    tabs[0].click();
  });
  observer.observe(document, { childList: true, subtree: true });
}`;
/** As if its banner for a service on the internet, which the policy would block, had been closed. */
const NO_BANNER = `localStorage.setItem('altair:db:ai-plugin-showcased', '{"value":true}');`;

/** The variable that holds a user's token: Altair's may have no hyphen. */
const tokenOf = (userId: string): string => userId.replaceAll('-', '_');
const authorizationOf = (userId: string): string => `Bearer {{${tokenOf(userId)}}}`;

/** Addresses are made in the browser, which alone knows under which name it reached the router. */
function initialOptions(graphqlPath: string, tabs: readonly Example[]): string {
  const windows = tabs.map(({ name, as, query, variables, after }) => ({
    initialName: name,
    initialQuery: query,
    ...(variables === undefined ? {} : { initialVariables: variables }),
    ...(after === undefined ? {} : { initialPostRequestScript: after }),
    ...(as === undefined ? {} : { initialHeaders: { Authorization: authorizationOf(as) } }),
    initialSubscriptionRequestHandlerId: 'graphql-ws',
    ...(as === undefined ? {} : { initialSubscriptionsPayload: { authorization: authorizationOf(as) } }),
  }));
  const nobodySignedIn = Object.fromEntries(
    tabs.flatMap(({ as }) => (as === undefined ? [] : [[tokenOf(as), '']])),
  );
  const options = {
    initialEnvironments: {
      base: { title: 'Yeyak', variables: nobodySignedIn },
      subEnvironments: [{ id: 'yeyak', title: 'Session', variables: nobodySignedIn }],
      activeSubEnvironment: 'yeyak', // where the tabs' scripts keep the tokens and the ids
    },
    disableAccount: true,
    initialSubscriptionRequestHandlerId: 'graphql-ws',
  };
  return `const endpointURL = location.origin + ${JSON.stringify(graphqlPath)};
const subscriptionsEndpoint = endpointURL.replace(/^http/, 'ws');
const endpoints = { endpointURL, subscriptionsEndpoint };
const windows = ${JSON.stringify(windows)};
${NO_BANNER}
${OPEN_FIRST_TAB}
AltairGraphQL.init({
  ...endpoints,
  ...${JSON.stringify(options)},
  ...(windows.length > 0 ? { initialWindows: windows.map((each) => ({ ...endpoints, ...each })) } : {}),
});
`;
}
