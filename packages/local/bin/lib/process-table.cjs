'use strict';
// Plain CommonJS without dependencies: it runs before they are installed. Types: process-table.d.cts
const { execFileSync } = require('node:child_process');
const { readFileSync, readdirSync, readlinkSync } = require('node:fs');

const onLinux = process.platform === 'linux';

/** A start time counts from the boot: after the next one, the same pid and time may be somebody else. */
const boot = onLinux ? readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim().slice(0, 8) : '';

/** Reads /proc/<pid>/stat: the command may hold spaces and brackets, so fields count from the last `)`. */
function fromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended: only its parent has not read how.
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid, parent: Number(fields[1]), startedAt: `${boot}.${fields[19]}`, command };
  } catch {
    return undefined;
  }
}

function fromPs(pid) {
  try {
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    const line = execFileSync(
      'ps',
      ['-ww', '-o', 'ppid=,stat=,lstart=,command=', '-p', String(pid)],
      options,
    ).trim();
    const match = /^(\d+)\s+(\S+)\s+(\w+\s+\w+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/s.exec(line);
    if (!match || match[2].startsWith('Z')) return undefined;
    return { pid, parent: Number(match[1]), startedAt: match[3], command: match[4] };
  } catch {
    return undefined;
  }
}

function describeProcess(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return onLinux ? fromProc(pid) : fromPs(pid);
}

function identify(pid) {
  const found = describeProcess(pid);
  return found && { pid, startedAt: found.startedAt };
}

function isSameProcess(identity) {
  if (!identity) return false;
  return describeProcess(identity.pid)?.startedAt === identity.startedAt;
}

/** Inodes of sockets that listen on a TCP port, from the kernel's own tables. */
function listeningInodes(port) {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const inodes = new Set();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    let text;
    try {
      text = readFileSync(table, 'utf8');
    } catch {
      continue;
    }
    for (const line of text.split('\n').slice(1)) {
      const columns = line.trim().split(/\s+/);
      if (columns[3] === '0A' && columns[1]?.endsWith(`:${wanted}`)) inodes.add(columns[9]);
    }
  }
  return inodes;
}

function portOwner(port) {
  if (!onLinux) return undefined;
  const inodes = listeningInodes(port);
  if (inodes.size === 0) return undefined;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    let handles;
    try {
      handles = readdirSync(`/proc/${pid}/fd`);
    } catch {
      continue;
    }
    for (const handle of handles) {
      try {
        const target = readlinkSync(`/proc/${pid}/fd/${handle}`);
        if (target.startsWith('socket:[') && inodes.has(target.slice(8, -1)))
          return describeProcess(Number(pid));
      } catch {
        // The process closed it, or ended, while we looked.
      }
    }
  }
  return undefined;
}

module.exports = { describeProcess, identify, isSameProcess, portOwner };
