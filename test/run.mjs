// Runs Jest with the flags that native ESM needs, and ends with the line
// `N passed, N failed, N skipped`. Further arguments go to Jest.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'trackrecord-test-'));
const report = join(folder, 'jest.json');
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const flags = ['--maxWorkers=2', '--workerIdleMemoryLimit=512MB', '--json', `--outputFile=${report}`];
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...flags, ...process.argv.slice(2)],
  { stdio: ['inherit', 'ignore', 'inherit'] },
);
let failed = 1;
try {
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  // A suite that cannot be loaded runs no test of its own, so it is counted as a failure.
  failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  console.log(`${counts.numPassedTests} passed, ${failed} failed, ${counts.numPendingTests} skipped`);
} catch {
  console.log('0 passed, 1 failed');
}
rmSync(folder, { recursive: true, force: true });
process.exit(status === 0 && failed === 0 ? 0 : 1);
