import type { DateRelation } from './dates.ts';

// `since 2009`, `since late May`, `dating back to 1987`; not `since he won in 2009`.
const SINCE = /\b(?:[Ss]ince|dating back to)(?: (?:the|early|late|mid|back in|around|last|at least))?[ -]?$/;
// `until Sunday`, `before last summer`, `prior to 2019`; not `before winning in 2019`.
const UNTIL = /\b(?:[Uu]ntil|[Tt]ill|[Uu]p to|[Bb]efore|[Pp]rior to)(?: (?:the|early|late|mid|last))?[ -]?$/;

const MODAL =
  "(?:will|won['’]t|shall|may|might|could|can|should)(?! (?:not |also |well |never |even )?(?:have|has)\\b)|['’]ll";
const PLANS =
  '(?:is|are) (?:to|due|set|scheduled|expected|likely|on|going)|hop(?:es?|ing) (?:to|for)|plan(?:s|ning)? (?:to|for)|aim(?:s|ing)? (?:to|for|at)|intends? to|due (?:to|on|in)|scheduled|upcoming|forthcoming|looking (?:forward|ahead) to|before facing|has a|returns?|starts?|begins?|kicks? off|takes? (?:place|on)|gets? under ?way|stages|hosts|race again|next:';
// The words of one clause: no comma, stop or bracket between them and the date.
const AHEAD_BEFORE = new RegExp(`\\b(?:${MODAL}|${PLANS})\\b[^,;:.()“”"]{0,80}$`, 'i');
// `On Friday he will race`, `on Tuesday the stadium stages the trials`.
const AHEAD_AFTER = new RegExp(
  `^,?[^,;:.()“”"]{0,24}\\b(?:${MODAL}|(?:stages|hosts|begins?|returns?|takes? place)\\b)`,
  'i',
);
// What is over, and so no plan: `who may race again and won on Friday`.
const OVER =
  /\b(?:was|were|had|did|won|ran|[a-z]{3,}(?<!need|speed|exceed|succeed|proceed|seed|feed|lead)ed|set|broke|took|beat|came|went|threw|made|fell|left|saw|held|became|got|gave|found|met|said|told|thought|led|lost|rose|stood|sat|began|knew|kept|brought|sent|sold|spent|swept|struck|wore|wrote|drew|flew|grew|chose|shook|spoke)\b/;

/** How the words round a date, in its own sentence, stand to it. */
export const relationAt = (text: string, start: number, end: number): DateRelation => {
  const before = text.slice(Math.max(0, start - 110), start);
  if (SINCE.test(before)) return 'since';
  if (UNTIL.test(before)) return 'until';
  const plan = AHEAD_BEFORE.exec(before)?.[0];
  if (plan !== undefined && !OVER.test(plan.replace(/scheduled|expected/, ''))) return 'ahead';
  const after = AHEAD_AFTER.exec(text.slice(end, end + 60))?.[0];
  return after !== undefined && !OVER.test(after) && !OVER.test(before.slice(-40)) ? 'ahead' : 'on';
};
