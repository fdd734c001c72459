import { nationalityOf } from '../../lexicon/countries.ts';
import type { Sentence } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/spans.ts';
import type { NameMention } from './mention.ts';
import type { NationWord } from './nations.ts';

/**
 * Countries that compete: `Jamaica won the 4x100m`, `the Dutch quartet`. A country that only says where
 * somebody comes from or where something took place is no team.
 */
const RELAY = /\b4 ?[x×] ?\d{2,4}|\brelays?\b|\bquartets?\b|\bbaton\b|\banchor(?:ed|ing)?\b/i;
// `won`, `were third`, `took gold`, `(37.50)`
const COMPETES =
  /^(?: \([^()]{1,12}\))?,? (?:(?:also|then|again|finally|duly|narrowly|comfortably|easily) )?(?:won|win|wins|took|takes|ran|run|clocked|clocks|finished|finish|came|edged|beat|beats|claimed|earned|secured|grabbed|snatched|retained|broke|set|equalled|were (?:first|second|third|fourth|fifth|disqualified)|was (?:first|second|third|fourth|fifth|disqualified)|(?:had|has|have) (?:won|run|set|taken|broken)|dropped|led|stormed|collected|topped|held off|settled)\b/;
const TEAM_NOUN =
  /^ (?:(?:men|women)(?:['’]s)? )?(?:(?:mixed |sprint |relay |4x\d+m? )*)(?:team|quartet|foursome|squad)(?![\p{L}-])/u;
// `the 4x100m quartet of Jamaica`
const TEAM_OF = /\b(?:team|quartet|foursome|squad) (?:of|from) (?:the )?$/;
const BESIDE =
  /(?:^|\b(?:ahead of|behind|went to|goes to|fell to|over|from|by|and|beat(?:ing)?|while|with|than|edging|past|held off|holding off|was|were|but)(?: the)? |[,;:] (?:the )?|^The |(?:^|[;:,.] )\d{1,2}[.)]? )$/;

/** The teams of sentence `index`. `taken` holds the people found in it. */
export const findTeams = (
  sentences: readonly Sentence[],
  index: number,
  nations: readonly NationWord[],
  taken: readonly Span[],
): readonly NameMention[] => {
  const sentence = sentences[index]!;
  const near = sentences.slice(Math.max(0, index - 2), index + 1);
  const relay = near.some(({ text }) => RELAY.test(text));
  return nations.flatMap((nation): readonly NameMention[] => {
    if (taken.some((span) => overlaps(span, nation))) return [];
    const before = sentence.text.slice(Math.max(0, nation.start - sentence.start - 40), nation.start - sentence.start);
    const after = sentence.text.slice(nation.end - sentence.start);
    const noun = TEAM_NOUN.exec(after);
    const competes =
      nation.sort === 'name' &&
      !nation.possessive &&
      COMPETES.test(after) &&
      !/\b(?:of|in|at|for) (?:the )?$/.test(before);
    const listed =
      nation.sort === 'name' &&
      relay &&
      BESIDE.test(before) &&
      (nation.possessive
        ? !/^['’]s? (?:\p{Lu}|\p{Ll}+ \p{Lu})/u.test(after)
        : /^(?:[,.;)]| \(?\d| in \d| and |$| with \d)/.test(after));
    const named = nation.sort === 'name' && TEAM_OF.test(before);
    if (!competes && !listed && !named && !(noun && (nation.sort === 'people' || relay))) return [];
    const end = nation.end + (noun?.[0].length ?? 0);
    return [
      {
        sort: 'name',
        start: nation.start,
        end,
        text: sentence.text.slice(nation.start - sentence.start, end - sentence.start),
        value: {
          name: nation.country.name,
          possessive: noun ? /^['’]s/.test(after.slice(noun[0].length)) : nation.possessive,
          team: true,
          nationality: nationalityOf(nation.country),
          role: 'athlete',
          sex: null,
        },
      },
    ];
  });
};
