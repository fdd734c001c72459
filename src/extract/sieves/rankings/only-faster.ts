import { parseNumberWords } from '../../../lexicon/numbers.ts';
import { allMatches } from '../../text/matching.ts';
import type { RankPhrase } from './patterns.ts';

const FASTER = '(?:faster|quicker|further|farther|higher|longer|better|more)';
const DONE =
  '(?:run|gone|jumped|thrown|leapt|cleared|been|produced|recorded|clocked|vaulted|put|managed|completed|travelled|covered it|done|scored)';
const NAME = "(?:[\\p{Lu}][\\p{L}’'-]+(?: [\\p{Lu}d][\\p{L}’'-]+){0,3})";
const NAMES = `(?:(?:the |her |his |compatriots? |[a-z]+ )?${NAME})(?:(?:, (?:and )?| and | & )(?:(?:the |her |his |compatriots? )?${NAME})){0,5}`;

/** How few are said to have done better; the rank is one more. Named group `names`, or `count`. */
const WAYS: readonly RegExp[] = [
  // `only Vik and Lee have run faster`, `only three women have ever gone quicker`
  new RegExp(
    `\\b[Oo]nly (?:(?<count>one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})(?: other| others| more)?(?: [a-z]+){0,2}|(?:the )?(?:great )?(?<names>${NAMES}))(?:,? [^,.;]{0,40},)? (?:has|have|had) (?:ever |now |previously |since )?${DONE} (?:[\\p{L}\\d’',-]+ ){0,5}?${FASTER}\\b`,
    'gu',
  ),
  // `a mark bettered only by Vik`, `surpassed by only two men`
  new RegExp(
    `\\b(?:bettered|surpassed|beaten|exceeded|topped) (?:only by|by only|by just|just by|only twice by) (?:(?<names>${NAMES})|(?<count>one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})(?: other| others)? (?:men|women|man|woman|athletes|runners|people))`,
    'gu',
  ),
  // `second only to Vik on the list`, `behind only Vik and Lee on the all-time list`
  new RegExp(
    `\\b(?:(?<two>second only to (?:[\\p{L}’'-]+ ){1,6}?)|behind only (?<names>${NAMES}) )(?:[\\p{L}’'-]+ ){0,3}?(?:on|in|of) (?:the )?(?:all[- ]time|world all|history|world list)`,
    'gu',
  ),
];

/** Ranks told by who did better: `only Vik and Lee have run faster` is third. */
export const onlyFaster = (text: string): readonly RankPhrase[] => {
  return WAYS.flatMap((way) =>
    allMatches(text, way).flatMap((match): RankPhrase[] => {
      const { names, count, two } = match.groups ?? {};
      const before = two
        ? 1
        : names
          ? names.split(/,| and | & /).filter((part) => part.trim() !== '').length
          : parseNumberWords(count ?? '');
      if (before === null) return [];
      const season = /\b(?:this (?:year|season)|in the world this)\b/i.test(text.slice(match.index));
      const list = season ? 'season' : 'all-time';
      const [start, end] = [match.index, match.index + match[0].length];
      return [{ start, end, rank: before + 1, list, way: 'only few faster', confidence: 0.75 }];
    }),
  );
};
