import { describe, expect, test } from '@jest/globals';
import * as api from '../src/index.ts';

describe('the public API', () => {
  test('exports these names and no others', () => {
    expect(Object.keys(api).sort()).toEqual([
      'OptionError',
      'RunError',
      'VERSION',
      'articleSchema',
      'claimSchema',
      'conflictSchema',
      'decisionSchema',
      'dropDuplicates',
      'explainClaim',
      'explainConflict',
      'explainRecord',
      'extractClaims',
      'ingestBytes',
      'ingestFile',
      'parseReference',
      'parseRoster',
      'reconcile',
      'reconcileFolders',
      'recordSchema',
      'rejectedSchema',
      'renderHtml',
      'runPipeline',
      'runSchema',
      'scoreOutput',
      'summarize',
    ]);
  });
});
