import { mayMatch } from './candidates.ts';

export { candidates } from './candidates.ts';

const NONE: readonly RegExpExecArray[] = [];

/** All matches of a global regex in a piece of text: as `text.matchAll(regex)`, which copies the regex first. */
export const everyMatch = (text: string, regex: RegExp): readonly RegExpExecArray[] => {
  regex.lastIndex = 0;
  let match = regex.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') regex.lastIndex += text.codePointAt(regex.lastIndex)! > 0xffff ? 2 : 1;
    match = regex.exec(text);
  }
  return found;
};

/** All matches of a global regex in a whole sentence, plain or masked. */
export const allMatches = (text: string, regex: RegExp): readonly RegExpExecArray[] =>
  mayMatch(text, regex) ? everyMatch(text, regex) : NONE;

/** The first match of a regex, not a global one, in a whole sentence: as `regex.exec(text)`. */
export const firstMatch = (text: string, regex: RegExp): RegExpExecArray | null =>
  mayMatch(text, regex) ? regex.exec(text) : null;

/** True where a regex, not a global one, matches in a whole sentence: as `regex.test(text)`. */
export const occurs = (text: string, regex: RegExp): boolean => mayMatch(text, regex) && regex.test(text);
