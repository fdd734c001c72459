import { countryByDemonym } from '../../../lexicon/countries.ts';
import type { RecordLabel } from '../../../model/values.ts';

/** Records that a sentence tells by saying that nobody did better: `No Dane had ever run faster.` */

const FASTER = '(?:faster|quicker|further|farther|higher|longer|better|more|(?:so|as) (?:far|fast|high|quickly|well))';
// `No woman has ever run the 400 metres hurdles as fast.`, `Nobody had been under 3:30 indoors before.`; not `No woman has run faster this year.`
const NEVER = new RegExp(
  `^["“]?(?:And )?(?:No(?:body|[- ]one| (?:other |four |living )?(?<who>\\p{Lu}\\p{L}+(?: (?:(?:wo)?m[ae]n|athlete|runner|quartet|team))?|(?:wo)?m[ae]n|athlete|human(?: being)?|quartet|team))|Never) (?:before )?(?:has|had|have) (?:ever |(?:a |any )?(?:wo)?man (?:ever )?)?[^.;]{0,45}?\\b(?:${FASTER}\\b(?<before> before| than (?:that|this|he did|she did))?|under \\S{1,6}(?: [a-z]+){0,3} before|inside \\S{1,6}(?: [a-z]+){0,3} before)[.!]?["”]?$`,
  'u',
);
const EVER = /\b(?:ever|before|never|so|as)\b/i;
const AREAS: Readonly<Record<string, RecordLabel>> = { European: 'ER', African: 'AfR', Asian: 'AsR' };

/** The labels that a whole sentence gives the mark before it; `[]` when it says nothing of the kind. */
export const unmatchedIn = (sentence: string): readonly RecordLabel[] => {
  const match = NEVER.exec(sentence.trim());
  if (match === null || !EVER.test(match[0])) return [];
  const [who = ''] = match.groups!.who?.split(' ') ?? [];
  if (!/^\p{Lu}/u.test(who)) return ['WR'];
  const area = AREAS[who];
  return area !== undefined ? [area] : countryByDemonym(who) === null ? [] : ['NR'];
};
