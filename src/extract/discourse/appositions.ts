import type { EpithetMention } from '../mentions/mention.ts';
import type { PersonDraft } from './people.ts';
import { earlierHere, type Point, textBetween } from './points.ts';

// `, the Norwegian,`, `, three times the European champion,` after a name; `was the Olympic champion`
const APPOSED_AFTER =
  /^(?: \([^()]{1,20}\))?(?:,? (?:of|from) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)?(?:, (?:\d\d, )?(?:then |now |still |already |again |also |formerly |perhaps |arguably |himself |herself |once |twice |thrice |(?:two|three|four|five|six|seven) times )?|, who (?:is|was) )$/u;
// `Hill, the champion in Rome and the record-holder`: what stands between the two; not `Hill beat the champion and the record-holder`
const AND_APPOSED = /^(?: (?:of|in|at|over|from) [^,;]{1,24})?,? and (?:also |now )?$/u;
// `Hill was also the winner`, `he had become, at 31, the first champion`; not `was behind the winner`
const IS =
  /^(?: \([^()]{1,20}\)|,[^,]{1,50},| (?:of|from) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?,?)?(?:,? (?:also|still|then|now|already|who|duly|officially|later|once|himself|herself|has|have|had|could|would|will|may|might|must))* (?:is|are|was|were|be|been|became|becomes?|remain(?:s|ed)?|'s|’s)(?: (?:also|still|again|now|then|already|once|declared|named|crowned|hailed|called|officially|only|just|clearly|easily|by far))*(?:, at \d\d,)? $/u;
// `Hill, the track legend running his second marathon, was fourth`
const PARTICIPLE =
  /^ (?:\p{Ll}+ly |now |still )?\p{Ll}{2,12}(?:ing|ed) [^,;]{3,60}, (?:was|is|had|ran|came|went|finished|took|won|set|fell|made|\p{Ll}{2,12}ed)\b/u;
// `showed his talent by being the first Brit home`, `ran 46.70, becoming the first Norwegian under 47`
const BECOMING = /\b(?:being|becoming|to become)(?: only)? $/u;
const APPOSED_BEFORE = /^,? (?:[\p{Ll}-]+ ){0,2}$/u;
// `The Kenyan behind her, Ann Hill, ran`
const BESIDE =
  /^ (?:behind|ahead of|in front of|alongside|beside|next to|closest to|nearest to|beaten by) (?:her|him|them), /;
// `The Kenyan who won twice, Ann Hill, was third`
const WITH_RELATIVE = /^,? (?:who|whose) [^,;]{3,70}, (?:[\p{Ll}-]+ ){0,2}$/u;
// `The winner was Hill`, `The previous champion had been Lisa Hill`
const WAS =
  /^ (?:is|was|will be|remains|had been|has been|would be)(?: (?:once|again|also|still))? (?:[\p{Ll}-]+ )?(?:of [^,;]{2,20} )?$/u;

/** The name that an epithet stands beside: `Jan Hill, the Dutch champion,` or `the champion, Jan Hill`. */
export const apposedTo = (point: Point, mention: EpithetMention): PersonDraft | null => {
  const before = point.history.findLast(
    (entry) => entry.sentence === point.sentence.index && entry.mention.sort === 'name',
  );
  const after = textBetween(point, mention.end, mention.end + 3);
  if (before && !before.mention.value.possessive) {
    const between = textBetween(point, before.mention.end, mention.start);
    const closed =
      /^(?:[,.;)]|$| (?:and|who|whose|which|of|in|from|at|for|over|on|to|by|with)\b)/.test(
        textBetween(point, mention.end, mention.end + 7),
      ) || PARTICIPLE.test(textBetween(point, mention.end, mention.end + 90));
    if ((APPOSED_AFTER.test(between) && (closed || !between.startsWith(','))) || IS.test(between)) return before.person;
    const first = point.history.findLast(
      (entry) => entry.sentence === point.sentence.index && entry.mention.sort === 'epithet',
    );
    if (
      first?.person === before.person &&
      APPOSED_AFTER.test(textBetween(point, before.mention.end, first.mention.start)) &&
      AND_APPOSED.test(textBetween(point, first.mention.end, mention.start))
    )
      return before.person;
  }
  const next = point.following.find(({ mention: name }) => name.sort === 'name' && name.start > mention.end);
  if (!next || next.mention.value.possessive || mention.value.possessive) return null;
  const between = textBetween(point, mention.end, next.mention.start);
  if (!before && WAS.test(between)) return next.person;
  const closes = /^(?:[,.;(]| \(|,? (?:of|from) |$)/.test(textBetween(point, next.mention.end, next.mention.end + 7));
  if (!closes) return null;
  return ((after.startsWith(',') || BESIDE.test(between)) && APPOSED_BEFORE.test(between.replace(BESIDE, ', '))) ||
    WITH_RELATIVE.test(between)
    ? next.person
    : null;
};

/** Whom a sentence says to be somebody: `She is also the runner-up`. */
export const predicatedOf = (point: Point, mention: EpithetMention): PersonDraft | null => {
  const entries = earlierHere(point);
  const last = entries[0];
  if (BECOMING.test(textBetween(point, mention.start - 24, mention.start)))
    return entries.find(({ subject, quoted }) => subject && quoted === point.quoted)?.person ?? null;
  if (last === undefined || last.mention.value.possessive || mention.value.possessive) return null;
  return IS.test(textBetween(point, last.mention.end, mention.start)) ? last.person : null;
};
