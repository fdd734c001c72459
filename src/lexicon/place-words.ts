import type { Medal } from '../model/values.ts';

/**
 * Words for winning, places and medals.
 * Source: the project's phrasebook of places and victories in English-language reports.
 */

const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth';
export const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  ORDINAL_WORDS.split(' ').map((word, index) => [word, index + 1]),
);
/** A regex source for an ordinal: `third`, `3rd`, `12th`. */
export const ORDINAL = `(?:${ORDINAL_WORDS.replaceAll(' ', '|')}|\\d{1,2}(?:st|nd|rd|th))`;
/** The same at the start of a sentence: `Third went to`. */
export const CAPITAL_ORDINAL = `(?:${ORDINAL_WORDS.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()).replaceAll(' ', '|')})`;
/** `third` → 3, `12th` → 12. */
export const ordinalOf = (word: string): number => ORDINALS[word.toLowerCase()] ?? Number.parseInt(word, 10);

export const MEDAL_PLACES: Readonly<Record<Medal, number>> = { gold: 1, silver: 2, bronze: 3 };

/** Verbs that take a medal or a title: `took silver`, `claimed the title`. */
export const TAKING_VERBS =
  'w[io]n(?:s|ning)?|took|tak(?:e|es|en|ing)|claim(?:s|ed|ing)?|earn(?:s|ed|ing)?|grab(?:s|bed|bing)?|secur(?:e|es|ed|ing)|' +
  'snatch(?:es|ed|ing)?|snar(?:e|es|ed|ing)|bag(?:s|ged|ging)?|pick(?:s|ed|ing)? up|collect(?:s|ed|ing)?|land(?:s|ed|ing)?|' +
  'captur(?:e|es|ed|ing)|seal(?:s|ed|ing)?|clinch(?:es|ed|ing)?|scoop(?:s|ed|ing)?|nab(?:s|bed|bing)?|str(?:ike|ikes|uck)|' +
  'got|gets?|settl(?:e|es|ed|ing) for|content with|satisfied with|make do with|made do with|add(?:s|ed|ing)?|deliver(?:s|ed|ing)?|gain(?:s|ed|ing)?|lift(?:s|ed|ing)?|' +
  'storm(?:s|ed|ing)? to|race[sd]? to|racing to|power(?:s|ed|ing)? to|ran to|r[au]n(?:s|ning)? to|sprint(?:s|ed|ing)? to|' +
  'romp(?:s|ed|ing)? to|surg(?:e|es|ed|ing) to|cruis(?:e|es|ed|ing) to|charg(?:e|es|ed|ing) to|upgraded to|promoted to|(?:blaz|glid|coast|danc|streak|roar|soar|march|stroll|breez|hurtl|rocket|thunder|scorch|battl|jump|walk)ed to|' +
  'awarded|wrapped up|retain(?:s|ed|ing)?|defend(?:s|ed|ing)?|regain(?:s|ed|ing)?|reclaim(?:s|ed|ing)?|kept|keep(?:s|ing)?';
/** Verbs that with `title` or `crown` after them mean that it was won. */
export const TITLE_VERBS = `${TAKING_VERBS}|successfully defend(?:s|ed|ing)?|wrest(?:s|ed|ing)?|hold on to|held on to|recaptur(?:e|ed|ing)|made off with|sw(?:ept|eeps|eeping)|complet(?:ed|es|ing)|shar(?:ed|es|ing)`;
/** Verbs that mean a win by themselves. */
export const WINNING_VERBS =
  'won|wins|winning|win|triumph(?:s|ed|ing)?|prevail(?:s|ed|ing)?|emerged victorious|came out on top|coming out on top|' +
  'topped the podium|(?:took|takes|taking) (?:(?:the )?(?:line )?honou?rs|the (?:tape|spoils))|took the (?:win|victory)|(?:stood|stands|standing) (?:atop|on top of) the podium|takes the win|taking the (?:win|victory)|' +
  '(?:secur|claim|enjoy|clinch|earn|record)(?:ed|es?|s|ing) (?:(?:a|an|another|the|his|her|home|further|double|gold medal) ){0,3}success|crowned|crossed the line first|crosses the line first|crossing the line first|broke the tape';
export const WINNING_NOUNS = 'victor(?:y|ies|ious)|winners?|victors?|triumphs?';
/** Who somebody was in one race, as a place tells it: `last year's winner`. */
export const WINNER = /^(?:winner|victor|runner-up)$/i;
