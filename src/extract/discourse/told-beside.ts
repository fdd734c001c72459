import type { Sentence } from '../text/sentences.ts';
import type { PersonDraft } from './people.ts';
import { type AthleteMention, isSubject } from './salience.ts';

const ageBeside = (sentence: Sentence, mention: AthleteMention): number | null => {
  const after = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 16);
  const before = sentence.text.slice(Math.max(0, mention.start - sentence.start - 60), mention.start - sentence.start);
  const years =
    /^(?:,? \(?| is | \()(\d\d)(?=[,).]| years)/.exec(after)?.[1] ??
    /\b(\d\d)[- ]year[- ]old(?: [\p{L}’'-]+){0,3},? $/u.exec(before)?.[1];
  return years === undefined ? null : Number(years);
};

// `Olympic champion Ann Hill`, `world record holder, Ann Hill`
const TITLE_BEFORE =
  /\b((?:(?:reigning|defending|double|triple|former|two-time|three-time|\d+-time|Olympic|[Ww]orld|European|Commonwealth|African|Asian|British|national|indoor|outdoor|junior|record|and|\d[\w,.]*|silver|bronze|gold|metres?|hurdles|mile|marathon|high|long|triple|jump)[ -]){1,7}(?:holder|champ(?:ion)?|medal(?:l?ist| winner)|winner|runner-up)),? $/;

/** What a deed right after a name makes somebody: `Hill of Kenya won`, `Ann Hill finished second`. */
const DEEDS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:won|wins|winning|retain(?:s|ed)|defend(?:s|ed)|(?:took|takes|claim(?:s|ed)) (?:the )?(?:gold|title|win|victory))\b/,
    'gold medallist winner champion',
  ],
  [
    /^(?:(?:was|is|came|finished|placed|home|crossed|in|a close|took|claimed|had to settle for) )+(?:the )?(?:second|silver|runner-up)\b/,
    'silver medallist runner up',
  ],
  [
    /^(?:(?:was|is|came|finished|placed|home|crossed|in|took|claimed|had to settle for) )+(?:the )?(?:third|bronze)\b/,
    'bronze medallist',
  ],
];
const BETWEEN_NAME_AND_DEED =
  /^(?: \([^()]{1,20}\)|,[^,;]{1,60},| (?:of|from) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)?,? (?:(?:who|duly|then|also|only|again|easily|narrowly|comfortably) )?/u;

/** What the words beside a name add to what is known of the person. */
export const readBeside = (sentence: Sentence, mention: AthleteMention, person: PersonDraft): void => {
  person.age ??= ageBeside(sentence, mention);
  const before = sentence.text.slice(Math.max(0, mention.start - sentence.start - 90), mention.start - sentence.start);
  const title = TITLE_BEFORE.exec(before)?.[1];
  if (title !== undefined) person.titles.add(title.toLowerCase());
  if (mention.value.possessive || !isSubject(sentence, mention)) return;
  const after = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 130);
  const deed = after.slice(BETWEEN_NAME_AND_DEED.exec(after)?.[0].length ?? 0);
  for (const [did, made] of DEEDS) if (did.test(deed)) person.deeds.add(made);
};
