import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** The process that holds the lock, 0 when it has just been given back or is being written. */
const holderOf = (file) => {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
};

const take = (file) => {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
};

/** Two commands started together must not install or build into each other; the second one waits and then finds all done. */
export const withLock = (file, say, work) => {
  for (let waited = 0; !take(file); waited += 1) {
    const holder = holderOf(file);
    const abandoned = holder > 0 ? !isAlive(holder) : waited > 50;
    if (abandoned) rmSync(file, { force: true });
    else {
      if (waited === 0) say('another command is preparing this checkout; waiting for it …');
      sleep(200);
    }
  }
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
};
