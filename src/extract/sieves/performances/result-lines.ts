import { factsOf } from '../../../lexicon/disciplines.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import { firstMatch } from '../../text/matching.ts';

/** Places that the order of a line of results gives, where no number does. */

// `Women, 800m: ⟨A⟩ (USA) ⟨M⟩, ⟨A⟩ ⟨M⟩`, `100m (+0.8): …`, `Men ⟨E⟩ ⟨A⟩ ⟨M⟩ ⟨A⟩ ⟨M⟩`, a row of a table
const HEADED = pattern(
  "^(?:(?:Men|Women|MEN|WOMEN|Mixed|Boys|Girls)(?:['’]?s)?[,:]? )?{E}(?:,? \\([^()]{1,30}\\)|,? [Ff]inal)?(?::| [–—|-])? (?={A})",
);
const ITEM = pattern(
  '^({A})(?:,? \\([^()]{1,20}\\)|,? [A-Z]{3})?,?:? \\(?({M})\\)?(?: ?\\([^()]{1,8}\\))?(?: {R}| [A-Z]{1,4}\\b)?',
);
const NEXT = /^(?:[,;] ?(?:and )?| and |\s?\|\s?| [–—-] | )/;

/** True where no mark is better than the one before it: such a line goes from the winner down. */
const isRanked = (marks: readonly AnyMention[], longer: boolean): boolean => {
  const values = marks.map((mark) => (mark.sort === 'mark' ? mark.value.readings[0]!.value : 0));
  return values.every(
    (value, index) => index === 0 || (longer ? value <= values[index - 1]! : value >= values[index - 1]!),
  );
};

const headedLine = (reading: Reading): { mention: AnyMention; place: number }[] => {
  const { masked } = reading;
  const head = firstMatch(masked.text, HEADED);
  if (!head) return [];
  const event = reading.mentions.find(({ sort }) => sort === 'event');
  const items: { mention: AnyMention; mark: AnyMention }[] = [];
  for (let at = head[0].length; ; ) {
    const item = ITEM.exec(masked.text.slice(at));
    const [mention, mark] = item ? [masked.at(at), masked.at(at + item.indices![2]![0])] : [null, null];
    if (!item || !mention || !mark) break;
    items.push({ mention, mark });
    at += item[0].length;
    const next = NEXT.exec(masked.text.slice(at));
    if (!next) break;
    at += next[0].length;
  }
  const discipline = event?.sort === 'event' ? event.value.disciplines[0] : undefined;
  if (items.length < (head[0].includes(':') ? 1 : 2) || discipline === undefined) return [];
  const longer = factsOf(discipline).unit !== 's';
  if (
    !isRanked(
      items.map(({ mark }) => mark),
      longer,
    )
  )
    return [];
  return items.map(({ mention }, index) => ({ mention, place: index + 1 }));
};

// `1.` that the splitter took for a sentence of its own
const NUMBER = /(?:^\s*|[;:,] )(\d{1,2})[.)]?\s*$/;

/** The athletes of a line of results with their places; `[]` for other sentences. */
export const findResultLines = (
  reading: Reading,
  article: ArticleReading,
): readonly { readonly mention: AnyMention; readonly place: number }[] => {
  const line = headedLine(reading);
  if (line.length > 0) return line;
  const { text, at } = reading.masked;
  const numbered = NUMBER.exec(article.readings[reading.index - 1]?.sentence.text ?? '');
  const first = numbered ? at(0) : null;
  return first && ITEM.test(text.replace(/^(.), [A-Z][a-z]+(?: [A-Z][a-z]+)?(?= )/, '$1'))
    ? [{ mention: first, place: Number(numbered![1]) }]
    : [];
};
