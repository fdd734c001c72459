import { parentPort } from 'node:worker_threads';
import { READY } from './pool.ts';
import { type ReadTask, readFile } from './read-file.ts';

// A worker thread of the pool: a file comes in, what it came to goes out.
parentPort?.on('message', async (task: ReadTask) => {
  parentPort?.postMessage(await readFile(task));
});
parentPort?.postMessage(READY);
