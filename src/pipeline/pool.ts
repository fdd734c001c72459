import { Worker } from 'node:worker_threads';
import { failedRow, NOTHING, type Reading, type ReadTask } from './read-file.ts';

/** Reads files somewhere: in this thread, or in a pool of workers. */
export interface Reader {
  readonly read: (task: ReadTask) => Promise<Reading>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly task: ReadTask;
  readonly resolve: (reading: Reading) => void;
}

// Run from the TypeScript source (through tsx) the worker is source as well.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/**
 * A pool of worker threads, each with one file at a time, started as they are needed. A worker
 * that dies (out of memory, say) costs the file it held, which comes back as a rejected row.
 */
export const openPool = (threads: number): Reader => {
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();

  const start = (): Worker => {
    const worker = new Worker(WORKER);
    let fault: unknown = new Error('the worker thread ended');
    worker.on('message', (reading: Reading) => {
      busy.get(worker)?.resolve(reading);
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
      const rejected = lost ? [failedRow(lost.task.file.relative, 'reading', fault)] : [];
      lost?.resolve({ ...NOTHING, rejected });
      handOut();
    });
    return worker;
  };
  const handOut = (): void => {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (busy.size < threads ? start() : null);
      if (worker === null) return;
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
      waiting.length = 0;
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
};
