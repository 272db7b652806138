/** Which channels the messages of a template go by, in the order in which they are tried. */
export type RouteOf = (template: string) => readonly string[];

/** Channels for the templates whose code begins so; the empty prefix is everybody's. */
export interface Route {
  prefix: string;
  channels: readonly string[];
}

const NAME = /^[a-z][a-z-]*$/;

/**
 * Reads routes: `kakao,sms,in-app` for all, or by a template's prefix, separated by semicolons, as in
 * `SHOP_DELIVERY.=kakao,sms,in-app; in-app`.
 * @throws where it makes no sense, or a channel is unknown
 */
export function parseRoutes(text: string, known: readonly string[]): Route[] {
  const routes = text.split(';').map((part): Route => {
    const [list = '', prefix = ''] = part.split('=').reverse();
    const channels = list.split(',').map((name) => name.trim());
    for (const name of channels) {
      if (!NAME.test(name)) throw new Error(`"${part.trim()}" is not a route: ${prefix || 'channel'},…`);
      if (!known.includes(name)) throw new Error(`there is no channel "${name}": ${known.join(', ')}`);
    }
    return { prefix: prefix.trim(), channels: [...new Set(channels)] };
  });
  if (!routes.some(({ prefix }) => prefix === '')) throw new Error('no route for all other templates');
  return routes;
}

/** The route with the longest prefix that fits decides. */
export const routeBy = (routes: readonly Route[]): RouteOf => {
  const longestFirst = [...routes].sort((a, b) => b.prefix.length - a.prefix.length);
  return (template) => longestFirst.find(({ prefix }) => template.startsWith(prefix))?.channels ?? [];
};
