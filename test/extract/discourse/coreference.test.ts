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
    ['Jan Lindahl won. Lindahlwho ran 3:31, was glad.', ['Jan Lindahl', 'Jan Lindahl']],
    ['Jan Lindahl won and Erik Lindahl fell. Erik got up.', ['Jan Lindahl', 'Erik Lindahl', 'Erik Lindahl']],
    ['Jan Lindahl won. His older brother Erik fell.', ['Jan Lindahl', 'Erik Lindahl']],
    [
      'Jan Lindahl won. His coach Olof Lindahl was glad. It was Lindahl’s record.',
      ['Jan Lindahl', 'Olof Lindahl', 'Jan Lindahl'],
    ],
    ['Ali El Amrani won. El Amrani ran 3:31.', ['Ali El Amrani', 'Ali El Amrani']],
    ['Anna Lindahi won. Anna Lindahl of Sweden ran 3:51.', ['Anna Lindahl', 'Anna Lindahl']],
    ['Anna Lindahl won. A Lindahl (SWE) 3:51.', ['Anna Lindahl', 'Anna Lindahl']],
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
    [
      'Erik Holm ran 3:31. Third all-time behind Jan Lindahl and Tor Lund is the rank of his 3:31.',
      ['his = Erik Holm'],
    ],
    ['Erik Holm ran 3:31. Third behind Jan Lindahl was Tor Lund with his 3:32.', ['his = Tor Lund']],
    ['They clapped.', ['They = ?']],
    [
      'Anna Lindahl won. Maria Holm fell. On Sunday she jumped 6.56m, a centimetre behind Holm.',
      ['she = Anna Lindahl'],
    ],
    ['Anna Lindahl led before Maria Holm and Eva Berg came past and she fell.', ['she = Anna Lindahl']],
    ['Anna Lindahl won. Maria Holm fell. She lost six metres to Holm.', ['She = Anna Lindahl']],
    ['Anna Lindahl won. Maria Holm fell. She was tired, Holm said.', ['She = Maria Holm']],
    ['Maria Holm fell. Anna Lindahl’s last leap won her the title.', ['her = Anna Lindahl']],
    ['Anna Lindahl broke it. Maria Holm’s record had stood for years. She ran 3:51.', ['She = Anna Lindahl']],
    [
      'Anna Lindahl, 25, beat a record of Maria Holm in May 2019. She had run it in Oslo in April 2002.',
      ['She = Maria Holm'],
    ],
    ['Anna Lindahl, 25, beat Maria Holm in May 2019. She was a girl in 2002.', ['She = Anna Lindahl']],
  ])('%s', (text, found) => {
    expect(resolve(text)).toEqual(found);
  });

  test('the one whom the headline names, in a paragraph that names nobody', () => {
    const text =
      'Lindahl sails on\n\nAnna Lindahl won from Maria Holm. Lindahl jumped 2.00m. Holm was second with 1.96m.\n\nHer best is 1.98m.\n\nHolm was glad. Her best is 1.96m.';
    expect(resolve(text)).toEqual(['Her = Anna Lindahl', 'Her = Maria Holm']);
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
    [
      'Jan Lindahl, the Olympic champion in Rio and the world record-holder, beat Erik Holm.',
      ['the Olympic champion = Jan Lindahl', 'the world record-holder = Jan Lindahl'],
    ],
    ['Jan Lindahl, the Olympic champion, beat Erik Holm.', ['the Olympic champion = Jan Lindahl']],
    ['Erik Holm won from Jan Lindahl of Norway, the world champion.', ['the world champion = Jan Lindahl']],
    ['Erik Holm’s record, run by the Swede in 2016, fell.', ['the Swede = Erik Holm']],
    ['Jan Lindahl was second behind Ali Amrani and short of the Moroccan’s best.', ['the Moroccan = Ali Amrani']],
    ['Jan Lindahl beat his compatriot.', ['his compatriot = ?']],
    ['Jan Lindahl won. Erik Holm fell. The 24-year-old beat Holm by a metre.', ['The 24-year-old = Jan Lindahl']],
    ['Anna Lindahl ran. Eva Berg, three times the European champion, won.', ['the European champion = Eva Berg']],
    // Where somebody is from is learnt, and tells him from others.
    [
      'Anna Lindahl won. The 24-year-old from Kenya was glad. Eva Berg, a Dane, was second and the Kenyan waited for her.',
      ['The 24-year-old = Anna Lindahl', 'the Kenyan = Anna Lindahl', 'her = Eva Berg'],
    ],
    [
      'Anna Lindahl beat Eva Berg.\n\n“I am glad,” the 22-year-old said.',
      ['I = Anna Lindahl', 'the 22-year-old = Anna Lindahl'],
    ],
    [
      'Eva Berg won. Anna Lindahl paid for it. She is also the runner-up.',
      ['She = Anna Lindahl', 'the runner-up = Anna Lindahl'],
    ],
    ['Eva Berg led. The previous winner was Anna Lindahl.', ['The previous winner = Anna Lindahl']],
    ['Eva Berg won. The Swede who had led, Anna Lindahl, was third.', ['The Swede = Anna Lindahl']],
    ['Jan Lindahl was ninth, behind the winner, Erik Holm of Sweden.', ['the winner = Erik Holm']],
    ['Eva Berg was caught and ran past the world champion.', ['the world champion = ?']],
    [
      'Erik Holm won from Jan Lindahl. Anna Berg won from Eva Lund. The winner is 24. He cried.',
      ['The winner = Erik Holm', 'He = Erik Holm'],
    ],
    ['Jan Lindahl won from Erik Holm of Sweden but the Swede throws again.', ['the Swede = Erik Holm']],
    ['Erik Holm won. Jan Lindahl finished third. The bronze medallist cried.', ['The bronze medallist = Jan Lindahl']],
    // One whose old record is all that is told of her has done nothing today.
    [
      'Anna Lindahl beat the record of Sweden’s Eva Berg. It was Maria Holm who had led, but the Swede was second.',
      ['the Swede = Maria Holm'],
    ],
    [
      'Anna Lindahl won and Sweden’s Eva Berg fell. It was Maria Holm who had led, but the Swede came past.',
      ['the Swede = Eva Berg'],
    ],
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
