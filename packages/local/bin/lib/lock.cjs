'use strict';
// Plain CommonJS without dependencies: it runs before they are installed. Types: lock.d.cts
const { randomBytes } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { setTimeout: delay } = require('node:timers/promises');
const { identify, isSameProcess } = require('./process-table.cjs');

function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Moves a dead holder's file out of the way. Somebody else may have done so and locked anew since we looked: then we
 * have moved a living lock, and put it back.
 */
function clearStale(file, token) {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (readLock(aside)?.token !== token) {
    try {
      fs.linkSync(aside, file);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  fs.unlinkSync(aside);
}

function tryLock(file, note = {}) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const token = randomBytes(12).toString('hex');
  const content = { ...note, token, holder: identify(process.pid) };
  const draft = `${file}.${token}`;
  fs.writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  try {
    for (;;) {
      try {
        // A hard link appears with its content, or not at all: no reader ever sees half a lock.
        fs.linkSync(draft, file);
        break;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const other = readLock(file);
      if (other && isSameProcess(other.holder)) return { held: false, by: other };
      clearStale(file, other?.token);
    }
  } finally {
    fs.unlinkSync(draft);
  }
  return {
    held: true,
    update(more) {
      const next = `${file}.${randomBytes(6).toString('hex')}`;
      fs.writeFileSync(next, JSON.stringify(Object.assign(content, more)), { mode: 0o600 });
      fs.renameSync(next, file);
    },
    release() {
      if (readLock(file)?.token === token) fs.rmSync(file, { force: true });
    },
  };
}

async function waitForLock(file, { note, timeoutMs = 300_000, onWait } = {}) {
  const deadline = Date.now() + timeoutMs;
  for (let told = false; ;) {
    const lock = tryLock(file, note);
    if (lock.held) return lock;
    if (!told) onWait?.(lock.by);
    told = true;
    if (Date.now() > deadline) throw new Error(`process ${lock.by.holder.pid} holds ${file} for too long`);
    await delay(100);
  }
}

module.exports = { tryLock, waitForLock, readLock };
