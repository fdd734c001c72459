import { type ArticleReading, type Reading, readSentence } from '../../src/extract/discourse/reading.ts';
import type { AnyMention } from '../../src/extract/mentions/mention.ts';
import { findQuotations } from '../../src/extract/text/quotations.ts';
import { splitSentences } from '../../src/extract/text/sentences.ts';

/**
 * Reads sentences in which mentions are marked by hand, so that sieves can be tested without finders:
 * `[A Hill] beat [S Lee]’s [M 3:45.14]`. A name, S possessive name, H pronoun (`he`), I possessive
 * pronoun (`his`), L epithet, M mark, T split mark, E event, P place, R record words, Q quantity,
 * C competition, V venue, D date, G age.
 */
const value = (letter: string, text: string): { sort: AnyMention['sort']; value: unknown } => {
  const time = text.split(':').reduce((sum, part) => sum * 60 + Number.parseFloat(part), 0);
  switch (letter) {
    case 'A':
    case 'S':
      return {
        sort: 'name',
        value: { name: text, possessive: letter === 'S', team: false, nationality: null, role: 'athlete' },
      };
    case 'H':
    case 'I':
      return { sort: 'pronoun', value: { sex: null, plural: false, possessive: letter === 'I' } };
    case 'L':
      return {
        sort: 'epithet',
        value: { nationality: null, age: null, sex: null, title: null, disciplines: [], possessive: false },
      };
    case 'M':
    case 'T':
      return {
        sort: 'mark',
        value: {
          readings: [{ value: time, unit: 's', resolution: 0.01 }],
          bound: 'exact',
          wind: null,
          windAided: false,
          role: letter === 'M' ? 'result' : 'split',
          written: text,
        },
      };
    case 'E':
      return {
        sort: 'event',
        value: { disciplines: [text], sex: null, environment: null, role: 'event', round: null },
      };
    case 'P':
      return {
        sort: 'place',
        value: {
          place: ['first', 'second', 'third', 'fourth'].indexOf(text) + 1 || 1,
          medal: null,
          verb: /^w/.test(text),
          what: 'place',
          negated: false,
        },
      };
    case 'R':
      return {
        sort: 'record',
        value: {
          labels: text === 'record' ? [] : [text],
          country: null,
          old: false,
          disciplines: [],
          environment: null,
          sex: null,
          holder: false,
          bare: text === 'record',
        },
      };
    default:
      return {
        sort: ({ Q: 'quantity', C: 'competition', V: 'venue', D: 'date', G: 'age' } as const)[letter as 'Q'] ?? 'date',
        value: { name: text, text, value: 1, unit: 's', bound: 'exact', role: 'venue', disciplines: [] },
      };
  }
};

/** The reading of a text with marked mentions. Whoever is called by one name is one person. */
export const readMarked = (marked: string): ArticleReading & { readonly text: string } => {
  const mentions: AnyMention[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([A-Z]) ([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    const written = match[2]!;
    mentions.push({
      start: text.length,
      end: text.length + written.length,
      text: written,
      ...value(match[1]!, written),
    } as AnyMention);
    text += written;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const quotations = findQuotations(text);
  const readings: Reading[] = splitSentences(text).map((sentence) =>
    readSentence(
      sentence,
      mentions.filter((mention) => sentence.start <= mention.start && mention.end <= sentence.end),
      quotations,
    ),
  );
  const scene = {
    discipline: null,
    sex: null,
    environment: null,
    round: null,
    competition: null,
    venue: null,
    date: null,
    main: true,
  };
  return {
    text,
    article: { text } as never,
    readings,
    personOf: (mention) =>
      ({ name: mention.text, nationality: null, sex: null, team: false, role: 'athlete' }) as never,
    sceneOf: () => scene,
    meeting: scene,
    speakerAt: () => null,
  };
};
