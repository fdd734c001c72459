import { describe, expect, test } from '@jest/globals';
import { splitParagraphs } from '../../src/ingest/formats/paragraphs.ts';
import { furnitureLine } from '../../src/ingest/furniture-phrases.ts';
import { ingestOne, STORY } from './made.ts';

describe('plain text', () => {
  test('a header gives the date, and is no part of the text', async () => {
    const article = await ingestOne('a.txt', ` date 2024-06-02 Maranello wins in Harbour\n${STORY.join('\n')}`);
    expect(article).toMatchObject({
      published: '2024-06-02',
      publishedFrom: 'header',
      title: 'Maranello wins in Harbour',
    });
    expect(article.text.split('\n\n')).toEqual(['Maranello wins in Harbour', ...STORY]);
  });

  test('a header before a lead: no title is made up', async () => {
    const article = await ingestOne('a.txt', ` date 2024-06-02 ${STORY[0]}\n\n${STORY[1]}`);
    expect(article.title).toBeNull();
    expect(article.text).toBe(`${STORY[0]}\n\n${STORY[1]}`);
  });

  test('advertisements, prompts and appeals go, and it is said why', async () => {
    const { text, removed } = await ingestOne(
      'a.txt',
      [
        'Maranello wins in Harbour',
        'Your donation makes a difference',
        'We believe that quality journalism should be available to everyone, and your support keeps our reporters on the ground.',
        STORY[0],
        'ADVERTISEMENT',
        'Article continues below this ad',
        STORY[1],
        'Read more: Ten shoes for the summer',
        STORY[2],
        'Join our commenting forum',
      ].join('\n'),
    );
    expect(text.split('\n\n')).toEqual(['Maranello wins in Harbour', ...STORY]);
    expect(removed.map(({ why }) => why)).toEqual([
      'appeal',
      'appeal',
      'advertisement',
      'advertisement',
      'related',
      'comments',
    ]);
  });

  test.each([
    ['Advertisement', 'advertisement'],
    ['[ad_1]', 'advertisement'],
    ['Story continues below advertisement', 'advertisement'],
    ['ALSO READ: Who can stop Maranello?', 'related'],
    ['See also: One thing | Another thing', 'related'],
    ['More from the Harbour Post: a | b', 'related'],
    ['Comments (14)', 'comments'],
    ['Leave a Reply', 'comments'],
    ['Sign up for our newsletter and read it on Monday.', 'newsletter'],
    ['Follow us on Instagram', 'newsletter'],
    ['(Reporting by Ana Diaz; Editing by Tom Roe)', 'credit'],
    ['More to follow. Refresh this page for updates.', 'notice'],
    ['Maranello after the race. (HP/T. Roe)', 'caption'],
    ['Photos: the day in pictures View 41 photos', 'related'],
  ])('%j is furniture: %s', (line, why) => expect(furnitureLine(line)).toBe(why));

  test.each([
    'Advertisement hoardings fell over in the wind.',
    'Read the rules before you run, said the judge.',
    'Comments by her coach did not help.',
    'Sign up she did, and ran 1:57.21.',
    'Follow her on the last lap and you see it.',
    'Watch the last lap again: she is already clear.',
    'Related to nobody in the race, she ran alone.',
    'She won in 1:57.21 (Diaz/ESP was second).',
    'Share of the prize money: a third.',
    'Next week she runs in Oslo.',
    'Video: it was shown twice in the hall.',
  ])('%j is not', (line) => expect(furnitureLine(line)).toBeNull());

  test.each([
    ['blank lines', 'One.\n\nTwo.\n \nThree.', ['One.', 'Two.', 'Three.']],
    ['line ends alone', 'One is here.\nTwo is here.', ['One is here.', 'Two is here.']],
    [
      'lines wrapped at a width are joined',
      'The harbour was full of people who had never seen a\nrace before, and they stayed to the end of the whole\nevening.',
      [
        'The harbour was full of people who had never seen a race before, and they stayed to the end of the whole evening.',
      ],
    ],
    [
      'rows of results stay together',
      'RESULTS\n1. Maranello 1:57.21\n2. Diaz 1:59.01',
      ['RESULTS\n1. Maranello 1:57.21\n2. Diaz 1:59.01'],
    ],
    ['indented', '    One.\n\n    Two.', ['One.', 'Two.']],
  ])('paragraphs: %s', (_name, text, paragraphs) => expect(splitParagraphs(text)).toEqual(paragraphs));
});

describe('dates in the words of an article', () => {
  test.each([
    ['a dateline', 'HARBOUR, June 2, 2024 (Agency) — Ilka Maranello won.', '2024-06-02', 'dateline'],
    ['a dateline, the day first', 'HARBOUR, 2 June 2024 (Agency) - Ilka Maranello won.', '2024-06-02', 'dateline'],
    // 2 June was a Sunday in 2024, and a Friday in 2023.
    [
      'a dateline without a year, by its weekday',
      'HARBOUR, June 2 (Agency) — Ilka Maranello won on Sunday. In 2023 she was second; the 2024 race is her first win.',
      '2024-06-02',
      'dateline',
    ],
    ['a dateline with a full stop', 'Harbour, 2 June 2024. Ilka Maranello won.', '2024-06-02', 'dateline'],
    ['a day with a full stop', 'Sonntag, 2. April 2024\n\nIlka Maranello won.', '2024-04-02', 'dateline'],
    [
      'a bulletin',
      'Results, evening session of the third day, Harbour International, 2 June 2024\n\nIlka Maranello won.',
      '2024-06-02',
      'dateline',
    ],
    [
      'a bar above the report',
      'Maranello wins in Harbour\nAthletics | 2 Jun 2024 | Jon Holm\n\nIlka Maranello won.',
      '2024-06-02',
      'dateline',
    ],
    [
      'a day without a year, by its weekday',
      'Sunday 2 June, 10.40pm\n\nIlka Maranello won. In 2023 she was second; the 2024 race is her first win.',
      '2024-06-02',
      'dateline',
    ],
    ['a line of its own', 'Report 2 June 2024\n\nIlka Maranello won.', '2024-06-02', 'dateline'],
    [
      'published on',
      'Ilka Maranello wins\n\nFirst published on Sun 2 Jun 2024 20.59 BST\n\nIlka Maranello won.',
      '2024-06-02',
      'dateline',
    ],
    [
      'a quoted post',
      'Ilka Maranello won.\n\nWhat a race\n— Harbour Track (@harbourtrack) June 2, 2024\n\nShe was glad.',
      '2024-06-02',
      'embedded',
    ],
    [
      'the last of several posts',
      'She won.\n\n— One (@one) June 1, 2024\n\n— Two (@two) June 2, 2024',
      '2024-06-02',
      'embedded',
    ],
  ])('%s', async (_name, text, published, from) => {
    expect(await ingestOne('a.txt', text)).toMatchObject({ published, publishedFrom: from });
  });

  test.each([
    ['a date in a sentence', 'Ilka Maranello won in Harbour on June 2, 2024, and was glad.'],
    ['a place without a date', 'HARBOUR, Norway (Agency) — Ilka Maranello won on Sunday.'],
    ['a weekday and a day in a sentence', 'Sunday 2 June was cold in 2024.\n\nIlka Maranello won.'],
    ['results in a sentence', 'Results have been slow since the meeting of 2 June 2024 was cut short.\n\nIlka won.'],
    ['a month', 'June 2024\n\nIlka Maranello won.'],
    ['a dateline whose year nothing gives', 'HARBOUR, June 2 (Agency) — Ilka Maranello won on Sunday.'],
    [
      'a caption',
      'Maranello poses after the Harbour Meeting in Harbour, Norway, on June 2, 2024.\n\nIlka Maranello won.',
    ],
  ])('none from %s', async (_name, text) => {
    expect(await ingestOne('a.txt', text)).toMatchObject({ published: null, publishedFrom: null });
  });

  test('a file name, and the option where there is nothing', async () => {
    expect(await ingestOne('x/2024-06-02_harbour.txt', STORY[0])).toMatchObject({
      published: '2024-06-02',
      publishedFrom: 'filename',
    });
    expect(await ingestOne('x/02.txt', STORY[0], { published: '2024-06-03' })).toMatchObject({
      published: '2024-06-03',
      publishedFrom: 'option',
    });
  });

  test('signals that disagree widely are all told', async () => {
    const article = await ingestOne('2024-06-20-harbour.txt', ` date 2024-06-02 ${STORY[0]}`);
    expect(article.published).toBe('2024-06-02');
    expect(article.publishedSignals).toEqual([
      { from: 'header', value: '2024-06-02' },
      { from: 'filename', value: '2024-06-20' },
    ]);
    expect(article.notes.join()).toContain('publication dates disagree');
  });
});

describe('languages', () => {
  test.each([
    [STORY.join(' '), 'en'],
    ['Die Läuferin war in der zweiten Runde nicht mehr zu schlagen, und sie hat das Rennen auch gewonnen.', 'de'],
    [
      'Elle a couru le 800 mètres dans un temps que personne ne pouvait suivre, et elle est la plus rapide de la saison.',
      'fr',
    ],
    ['La atleta ganó la carrera en el estadio de la ciudad y no tuvo rival en los últimos metros de la prueba.', 'es'],
    ['彼女は八百メートルを一分五十七秒で走り、誰も追いつけなかった。', 'ja'],
    ['1. Maranello 1:57.21', null],
  ])('%j is %s', async (text, language) => expect((await ingestOne('a.txt', text)).language).toBe(language));
});
