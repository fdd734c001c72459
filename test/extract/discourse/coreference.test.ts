import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../../src/extract/discourse/read-article.ts';

/** Whom the pronouns and epithets of a text stand for: `he = Jan Lindahl`, `the Swede = ?`. */
const resolve = (text: string): readonly string[] => {
  const article = { id: 'a_1', text, title: null, published: null, language: 'en' };
  const { readings, personOf } = readArticle(article as never);
  return readings.flatMap(({ mentions }) =>
    mentions.flatMap((mention) =>
      mention.sort === 'pronoun' || mention.sort === 'epithet'
        ? [`${mention.text} = ${personOf(mention)?.name ?? '?'}`]
        : [],
    ),
  );
};
/** The people of a text by the fullest form of their names, a mention each. */
const people = (text: string): readonly string[] => {
  const { readings, personOf } = readArticle({
    id: 'a_1',
    text,
    title: null,
    published: null,
    language: 'en',
  } as never);
  return readings.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.sort === 'name' ? [personOf(mention)?.name ?? '?'] : [])),
  );
};

describe('which names are one person', () => {
  test.each<[string, readonly string[]]>([
    ['Jan Lindahl won. Lindahl ran 3:31. Jan was glad.', ['Jan Lindahl', 'Jan Lindahl', 'Jan Lindahl']],
    ['Jan Lindahl won and Erik Lindahl fell. Erik got up.', ['Jan Lindahl', 'Erik Lindahl', 'Erik Lindahl']],
    ['Ali El Amrani won. El Amrani ran 3:31.', ['Ali El Amrani', 'Ali El Amrani']],
  ])('%s', (text, names) => {
    expect(people(text)).toEqual(names);
  });
});

describe('pronouns', () => {
  test.each<[string, readonly string[]]>([
    ['Jan Lindahl beat Erik Holm in 3:31. He was glad.', ['He = Jan Lindahl']],
    ['Jan Lindahl was third behind Erik Holm. His best is 3:30.', ['His = Jan Lindahl']],
    ['Anna Lindahl won and Erik Holm fell. She cried.', ['She = Anna Lindahl']],
    ['Erik Holm, who is 19, chased him home.', ['him = ?']],
    ['Anna Lindahl won. Maria Holm, from whom she took the record, was second.', ['she = Anna Lindahl']],
    ['Anna Lindahl won. Maria Holm, whose record she broke, was second.', ['she = Anna Lindahl']],
    ['They clapped.', ['They = ?']],
  ])('%s', (text, found) => {
    expect(resolve(text)).toEqual(found);
  });

  test('the person whom the article is about, after a step aside', () => {
    const text =
      'Anna Lindahl broke the record.\n\nLund ran 3:51 in Rome. Lindahl led from the gun.\n\nMaria Holm was second in 3:55 and Eva Berg third.\n\nOn Friday she will run again.';
    expect(resolve(text)).toEqual(['she = Anna Lindahl']);
  });
});

describe('epithets', () => {
  test.each<[string, readonly string[]]>([
    ['Norway’s Jan Lindahl beat Erik Holm of Sweden. The Swede fell.', ['The Swede = Erik Holm']],
    ['Jan Lindahl, 24, beat Erik Holm, 30. The 30-year-old fell.', ['The 30-year-old = Erik Holm']],
    ['Jan Lindahl, the Olympic champion, beat Erik Holm.', ['the Olympic champion = Jan Lindahl']],
    ['Erik Holm won from Jan Lindahl of Norway, the world champion.', ['the world champion = Jan Lindahl']],
    ['Erik Holm’s record, run by the Swede in 2016, fell.', ['the Swede = Erik Holm']],
    ['Jan Lindahl was second behind Ali Amrani and short of the Moroccan’s best.', ['the Moroccan = Ali Amrani']],
    ['Jan Lindahl beat his compatriot.', ['his compatriot = ?']],
  ])('%s', (text, found) => {
    expect(resolve(text)).toEqual(found);
  });
});

describe('a subject lost with a link', () => {
  test('stays unknown without a name', () => {
    const text = 'Eva Berg won.\n\nSwede\n\nstole the title from Maria Holm. The Olympic champion ran 7.01.';
    expect(resolve(text)).toEqual(['The Olympic champion = ?']);
  });
  test('gets the surname that nobody else explains', () => {
    const text =
      'Eva Berg won.\n\nSwede\n\nstole the title from Maria Holm. The Olympic champion ran 7.01.\n\nIt was Lindgren’s best time.';
    expect(resolve(text)).toEqual(['The Olympic champion = Lindgren']);
  });
});
