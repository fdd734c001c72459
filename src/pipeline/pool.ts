import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { failedRow, NOTHING, type Reading, type ReadTask, readFile } from './read-file.ts';

/** Reads files somewhere: in this thread, or in a pool of workers. */
export interface Reader {
  readonly read: (task: ReadTask) => Promise<Reading>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly task: ReadTask;
  readonly resolve: (reading: Reading) => void;
}

/** What a worker says once it can take work. */
export const READY = 'ready';

const WORKER = new URL('./worker.js', import.meta.url);

/**
 * A pool of worker threads, each with one file at a time, started as they are needed. A worker
 * that dies over a file (out of memory, say) costs that file, which comes back as a rejected row.
 * Where workers cannot start at all (run from the TypeScript source, or refused by the system),
 * this thread reads.
 */
export const openPool = (threads: number): Reader => {
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  let canStart = true;
  let isClosed = false;

  const start = (): Worker => {
    const worker = new Worker(WORKER);
    let isReady = false;
    let fault: unknown = new Error('the worker thread ended');
    worker.on('message', (message: Reading | typeof READY) => {
      if (message === READY) {
        isReady = true;
        return;
      }
      busy.get(worker)?.resolve(message);
      busy.delete(worker);
      idle.push(worker);
      handOut();
    });
    worker.on('error', (error) => {
      fault = error;
    });
    worker.on('exit', () => {
      const lost = busy.get(worker);
      busy.delete(worker);
      const place = idle.indexOf(worker);
      if (place >= 0) idle.splice(place, 1);
      if (isReady || isClosed) {
        const rejected = lost ? [failedRow(lost.task.file.relative, 'reading', fault)] : [];
        lost?.resolve({ ...NOTHING, rejected });
      } else {
        canStart = false;
        if (lost) waiting.unshift(lost);
      }
      handOut();
    });
    return worker;
  };
  const readHere = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await setImmediate();
      next.resolve(await readFile(next.task));
    }
  };
  const handOut = (): void => {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (canStart && busy.size < threads ? start() : null);
      if (worker === null) {
        if (!canStart && busy.size === 0) void readHere();
        return;
      }
      const next = waiting.shift()!;
      busy.set(worker, next);
      worker.postMessage(next.task);
    }
  };

  return {
    read: (task) =>
      new Promise((resolve) => {
        waiting.push({ task, resolve });
        handOut();
      }),
    close: async () => {
      isClosed = true;
      waiting.length = 0;
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
};
