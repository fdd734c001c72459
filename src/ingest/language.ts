import { STOP_WORDS } from './stop-words.ts';

const SAMPLE = 3000;
const LANGUAGES = Object.keys(STOP_WORDS);
const LANGUAGES_OF = new Map<string, string[]>();
for (const language of LANGUAGES) {
  for (const word of new Set(STOP_WORDS[language])) {
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
  }
}

// Scripts that give a language away, or at least that it is not English.
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґІЇЄҐ]/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
];
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu;
// Of this share of foreign letters on, the script decides: an English article may quote a name.
const SCRIPT_DECIDES = 0.3;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

// Beyond Latin letters with their accents and the signs of typography.
const FOREIGN = /[\u0370-\u1DFF\u2C80-\uD7FF\uF900-\uFAFF]/;

const byScript = (sample: string): string | null => {
  if (!FOREIGN.test(sample)) return null;
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0 || count(sample, NOT_LATIN) < letters * SCRIPT_DECIDES) return null;
  for (const [language, pattern] of SCRIPTS) {
    // Japanese is half Chinese signs; Ukrainian has few letters of its own.
    const least = language === 'ja' ? 0.1 : language === 'uk' ? 0.02 : 0.2;
    if (count(sample, pattern) > letters * least) return language;
  }
  return 'und';
};

/**
 * The language of a text, by script and by its commonest words.
 * @returns a two-letter code, `und` for an unknown script, null when the text is too short to tell
 */
export const detectLanguage = (text: string): string | null => {
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample);
  if (script !== null) return script;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 8) return null;
  const scores = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  const ranked = LANGUAGES.map((language) => ({ language, score: scores.get(language) ?? 0 })).sort(
    (a, b) => b.score - a.score,
  );
  const [best, next] = ranked;
  // A result list has few words of any language; two close languages leave it open.
  if (best === undefined || best.score < Math.max(3, words.length * 0.08)) return null;
  return best.score > (next?.score ?? 0) ? best.language : null;
};
