import type { Principal } from './principal';

export interface DoorRequest {
  /** Who asks, verified. */
  principal: Principal;
  query: URLSearchParams;
  /** Aborted when the caller has gone, or the process is to stop: whoever waits answers at once. */
  signal: AbortSignal;
}

export interface DoorAnswer {
  status: number;
  contentType: string;
  body: string;
}

/** Something that a part of a context's process offers over HTTP (GET), on the port that another part opens. */
export interface Door {
  path: string;
  answer: (request: DoorRequest) => Promise<DoorAnswer>;
}

const open = new Map<string, Door>();
const key = (context: string, path: string): string => `${context} ${path}`;

/**
 * Offers something on a context's port, whoever opens that port and whenever: so that what every context has needs no
 * line in any of them.
 * @returns closes it again.
 */
export function openDoor(context: string, door: Door): () => void {
  const name = key(context, door.path);
  open.set(name, door);
  return () => {
    if (open.get(name) === door) open.delete(name);
  };
}

/** What a context offers at a path at the moment. */
export const findDoor = (context: string, path: string): Door | undefined => open.get(key(context, path));
