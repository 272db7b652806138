import { createServer, type Server } from 'node:net';
import { portOwner } from '../bin/lib/process-table.cjs';
import { codeOf, StartFailure } from './failure';

const HOST = '127.0.0.1';

const listen = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: HOST, exclusive: true }, () => resolve(server));
  });

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

/** Whether nobody listens on a loopback port. */
export async function isPortFree(port: number): Promise<boolean> {
  try {
    await close(await listen(port));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE' || codeOf(error) === 'EACCES') return false;
    throw error;
  }
}

/**
 * Fails with a sentence that names the port, what it is for and, where the system tells, who has it.
 * @param hint what the person may do about it
 */
export async function requirePort(port: number, purpose: string, hint = ''): Promise<void> {
  if (await isPortFree(port)) return;
  const owner = portOwner(port);
  const who = owner ? `process ${owner.pid} (${shorten(owner.command)})` : 'another process';
  throw new StartFailure(`Port ${port}, meant for ${purpose}, is taken by ${who}.${hint && ` ${hint}`}`);
}

const shorten = (command: string): string => (command.length > 80 ? `${command.slice(0, 77)}...` : command);

/** Ports that nobody else who asks here will get, until they are released (or this process ends). */
export type PortBlock = { ports: number[]; release(): Promise<void> };

const FIRST = 20_000;
const BLOCK = 20;
/** Below 32768, where Linux begins to hand out ports for outgoing connections. */
const BLOCKS = 600;

/**
 * Reserves free ports for servers that start a moment later. A port that was merely found free may be found free by
 * another test run as well; so each block of 20 has a first port that its owner listens on, which the kernel gives to
 * one process only and takes back when that ends.
 */
export async function reservePorts(count: number): Promise<PortBlock> {
  if (count >= BLOCK) throw new Error(`a block has ${BLOCK - 1} ports, not ${count}`);
  const start = Math.floor(Math.random() * BLOCKS);
  for (let offset = 0; offset < BLOCKS; offset++) {
    const base = FIRST + ((start + offset) % BLOCKS) * BLOCK;
    let guard: Server;
    try {
      guard = await listen(base);
    } catch {
      continue;
    }
    const ports: number[] = [];
    for (let port = base + 1; port < base + BLOCK && ports.length < count; port++) {
      if (await isPortFree(port)) ports.push(port);
    }
    if (ports.length === count) {
      guard.unref();
      return { ports, release: () => close(guard) };
    }
    await close(guard);
  }
  throw new StartFailure(`Found no ${count} free ports between ${FIRST} and ${FIRST + BLOCKS * BLOCK}.`);
}
