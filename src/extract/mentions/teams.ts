import { nationalityOf } from '../../lexicon/countries.ts';
import type { Sentence } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/spans.ts';
import type { NameMention } from './mention.ts';
import type { NationWord } from './nations.ts';

/**
 * Countries that compete: `Jamaica won the 4x100m`, `the Dutch quartet`. A country that only says where
 * somebody comes from or where something took place is no team.
 */
const RELAY =
  /\b\d ?[x×] ?\d{1,4}|\bquartets?\b|\bbaton\b|\banchor(?:ed|ing)?\b|\bteam (?:race|title|competition|contest|event|championship|medals?|gold|silver|bronze|prize|standings|scores?|places|placings|classification|honours)\b/i;
// `won`, `were third`, `took gold`, `(37.50)`
const COMPETES =
  /^(?: \([^()]{1,12}\))?,? (?:(?:also|then|again|finally|duly|narrowly|comfortably|easily|successfully) )?(?:won|defended|win|wins|took|takes|ran|run|clocked|clocks|finished|finish|placed|came|edged|beat|beats|claimed|earned|secured|grabbed|snatched|retained|broke|set|equalled|were (?:first|second|third|fourth|fifth|disqualified)|was (?:first|second|third|fourth|fifth|disqualified)|(?:had|has|have) (?:won|run|set|taken|broken)|dropped|led|stormed|collected|topped|held off|settled|had to settle)\b/;
// `the relay`, `the World Relays`; not `the Drake Relays`, where most run alone, nor `his relay team-mate`
const RELAY_WORD = /(?<!\b(?!World|The)[A-Z][\w’'-]+ )\b[Rr]elays\b|\b[Rr]elay\b(?! team-?mates?\b)/;
/** What a team does in a relay, beyond it. */
const RUNS_RELAY =
  /^(?: \([^()]{1,12}\))?,?(?: (?:also|then|again|finally|duly|only|just|even|had|has|have|could|would|who|who had|[a-z]+ly))* (?:to settle|settled?|won|win|wins|took|ran|clocked|finished|came|moved|crossed|cross|got|lost|made|did|defended|retained|improved|smashed|shattered|lowered|celebrated?|qualified|followed|went|crossed|(?:was|were) (?:\w+ )?(?:\w+th|first|second|third|behind|ahead|disqualified|struck|thrown|beaten|promoted|awarded))\b/;
const TEAM_NOUN =
  /^ (?:(?:men|women)(?:['’]s)? )?(?:(?:mixed |sprint |relay |4x\d+m? )*)(?:team|quartet|foursome|squad)(?![\p{L}-])/u;
// `the US men (1:20.12)`, `China’s women`
const SIDE_NOUN = /^ (?:men|women|girls|boys|four|side|juniors)(?!['’]s|[\p{L}-])/u;
// `the 4x100m quartet of Jamaica`
const TEAM_OF = /\b(?:team|quartet|foursome|squad|women|men) (?:of|from) (?:the )?$/;
const BESIDE =
  /(?:^|\b(?:ahead of|behind|over|from|by|and|beat(?:ing)?|while|with|than|edging|past|held off|holding off|was|were|but|against|after|brought|took|anchored|led|carried|saw|sees|seeing|before|only)(?: the)? |\b(?:lost|went|goes|fell|belonged|second|silver|bronze|gold|title|victory|win|medal|seconds)(?: by [^,;]{1,20})? to (?:the )?|(?:\d|golds?|silvers?|bronzes?|victory|victories|wins?|titles?|records?|medals?|first|second|third) for (?:the )?|[,;:] (?:the )?|^The |(?:^|[;:,.] )\d{1,2}[.)]? )$/;
/** What may follow a team that is no subject: no noun of its own. */
const STANDS_ALONE =
  /^(?:[,.;)!?]| (?:claim|win|emerge|storm|edge|hold) | \(?(?!(?:19|20)\d\d\b)\d| (?:in|into|and|with|second|third|fourth|fifth|sixth|first|taking|winning|finishing|being|placing|claiming|coming|settling|completing|edging|another|home|again|by|on|at|before|when|who|were|was|since|after|for|from|over|ahead|behind|last|this|a (?:[\p{Ll}]+ )?(?:second|third|fourth|fifth))(?![\p{L}])|$)/u;
// `East Germany’s 27-year-old 4x100m relay record`, `Jamaica’s 36.84`; not `Jamaica’s Ann Hill’s record`
const OWNS_RECORD =
  /^['’]s? (?:(?!\p{Lu}\p{Ll})[\p{L}\d.’'-]+ ){0,6}?(?:(?:records?|mark|time)(?![\p{L}-])|\d{2}\.\d\d|\d:\d\d)/u;
/** `the Americans`, `the Dutch`: people by the plural. */
const isPlural = (text: string): boolean => /(?:[^s]s|ese|sh|ch|iss)$/u.test(text);

/** The teams of sentence `index`. `taken` holds the people found in it. */
export const findTeams = (
  sentences: readonly Sentence[],
  index: number,
  nations: readonly NationWord[],
  taken: readonly Span[],
): readonly NameMention[] => {
  if (nations.length === 0) return [];
  const sentence = sentences[index]!;
  const relay = isOfRelay(sentences, index);
  const textAt = (from: number, to: number): string => sentence.text.slice(from - sentence.start, to - sentence.start);
  return nations.flatMap((nation): readonly NameMention[] => {
    if (taken.some((span) => overlaps(span, nation))) return [];
    const before = textAt(Math.max(sentence.start, nation.start - 40), nation.start);
    const after = sentence.text.slice(nation.end - sentence.start);
    const noun = TEAM_NOUN.exec(nation.possessive ? after.replace(/^['’]s?/, '') : after);
    const side = relay ? SIDE_NOUN.exec(nation.possessive ? after.replace(/^['’]s?/, '') : after) : null;
    const isPlace = /\b(?:of|in|at|for|from) (?:the )?$/.test(before) && !(relay && /^, who /.test(after));
    const many = nation.sort === 'people' && /\bthe $/i.test(before) && isPlural(textAt(nation.start, nation.end));
    const competes = nation.sort === 'name' && !nation.possessive && COMPETES.test(after) && !isPlace;
    const runs = relay && !nation.possessive && !isPlace && (nation.sort === 'name' || many) && RUNS_RELAY.test(after);
    const listed =
      (nation.sort === 'name' || many) &&
      relay &&
      BESIDE.test(before) &&
      (nation.possessive ? !/^['’]s? (?:\p{Lu}|\p{Ll}+ \p{Lu})/u.test(after) : STANDS_ALONE.test(after));
    const owns = relay && nation.possessive && OWNS_RECORD.test(after);
    const named = nation.sort === 'name' && TEAM_OF.test(before);
    const isSquad = noun !== null && (nation.sort === 'people' || relay);
    if (!competes && !runs && !listed && !owns && !named && !isSquad && side === null) return [];
    const nounText = isSquad ? noun[0] : (side?.[0] ?? '');
    const end =
      nounText === '' ? nation.end : nation.end + (nation.possessive ? after.indexOf(nounText) : 0) + nounText.length;
    return [
      {
        sort: 'name',
        start: nation.start,
        end,
        text: textAt(nation.start, end),
        value: {
          name: nation.country.name,
          possessive: nounText === '' ? nation.possessive : /^['’]s/.test(sentence.text.slice(end - sentence.start)),
          team: true,
          nationality: nationalityOf(nation.country),
          role: 'athlete',
          sex: null,
        },
      },
    ];
  });
};

/** How many sentences a relay is spoken of after its last word. */
const REACH = 3;
/** True near a word of relays or team scores, or in the same paragraph after one. */
const isOfRelay = (sentences: readonly Sentence[], index: number): boolean => {
  for (let at = index; at >= 0; at -= 1) {
    const one = sentences[at]!;
    if (index - at >= REACH && one.paragraph !== sentences[index]!.paragraph) return false;
    if (RELAY.test(one.text) || RELAY_WORD.test(one.text)) return true;
  }
  return false;
};
