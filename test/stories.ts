import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of articles with its folder of annotations. */
export interface StoryFolder {
  readonly set: 'seeds' | 'bbc' | 'corpus' | 'news' | 'reports';
  readonly name: string;
  readonly articles: string;
  readonly gold: string;
}

const root = join(import.meta.dirname, '..');
const shared = join(root, '..', 'shared');

const listFolders = (set: StoryFolder['set'], articles: string): readonly StoryFolder[] => {
  const gold = join(root, 'fixtures', 'gold', set);
  return readdirSync(gold)
    .sort()
    .map((name) => ({ set, name, articles: join(root, articles, name), gold: join(gold, name) }));
};

/** The stories of the project. */
export const OWN_STORIES: readonly StoryFolder[] = [
  ...listFolders('corpus', 'corpus'),
  ...listFolders('news', 'fixtures/news'),
  ...listFolders('reports', 'fixtures/reports'),
];

/** Sets that lie beside the project, and may not be there. */
export const LENT_STORIES: readonly StoryFolder[] = (['seeds', 'bbc'] as const).map((set) => ({
  ...{ set, name: set, articles: join(shared, set), gold: join(shared, 'gold', set) },
}));

/** Every story that is there, the lent ones first. */
export const STORIES: readonly StoryFolder[] = [
  ...LENT_STORIES.filter(({ articles }) => existsSync(articles)),
  ...OWN_STORIES,
];

/** Stories kept back to measure how well the rules generalise. */
export const HELD_OUT: readonly string[] = [
  'kipyegon',
  'hurdles2024',
  'copenhagen2019',
  'beijing2015',
  'monaco2014',
  'torun2021',
  'rio2016',
  'daegu2011',
  'newyork2018',
  'rome2020',
];
