import type { Run } from '../model/run.ts';
import type { Results } from './results.ts';

export function* renderHtml(_results: Results, _run: Run): Generator<string> {
  yield '<!doctype html><title>trackrecord</title>';
}
