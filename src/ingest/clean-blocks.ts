import type { Removed } from '../model/article.ts';
import { appealScore } from './appeals.ts';
import { furnitureLine, isTeaserBar } from './furniture-phrases.ts';

/** Blocks kept, and those taken out. */
export interface Cleaned {
  readonly blocks: readonly string[];
  readonly removed: Removed[];
}

// An appeal is a run of paragraphs: two marks begin it, or a short line with one ("Your support
// helps us to tell the story") before a paragraph with two; one mark is enough to go on.
const markAppeals = (blocks: readonly string[]): ReadonlySet<number> => {
  const scores = blocks.map(appealScore);
  const found = new Set<number>();
  for (const [index, score] of scores.entries()) if (score >= 2) found.add(index);
  for (let index = 1; index < blocks.length; index += 1) {
    if (found.has(index - 1) && scores[index]! >= 1) found.add(index);
  }
  for (let index = blocks.length - 2; index >= 0; index -= 1) {
    if (found.has(index + 1) && scores[index]! >= 1) found.add(index);
  }
  return found;
};

/**
 * Takes out advertisements, appeals, prompts and teasers, known by their words.
 * @param keep what stays all the same: plain text has no picture that a caption could belong to
 */
export const cleanBlocks = (blocks: readonly string[], keep: readonly string[] = []): Cleaned => {
  const appeals = markAppeals(blocks);
  const kept: string[] = [];
  const removed: Removed[] = [];
  for (const [index, block] of blocks.entries()) {
    const why =
      furnitureLine(block) ?? (appeals.has(index) ? 'appeal' : index > 0 && isTeaserBar(block) ? 'related' : null);
    if (why === null || keep.includes(why)) kept.push(block);
    else removed.push({ text: block, why });
  }
  return { blocks: kept, removed };
};
