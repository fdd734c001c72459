import { once } from '../text/once.ts';
import type { Cue } from './cues.ts';
import { namedBy, pattern } from './masking.ts';
import type { Reading } from './reading.ts';

/** Where and when records were set that a sentence only compares with. */

const SETTING =
  '(?:set|ran|run|made|established|jumped|threw|thrown|took|taken|clocked|posted|broke|broken|achieved|managed)';
const NAME = "(?:the |[\\w'’-]+ |{A's} ){0,3}?{A}(?: of (?:the )?{V})?";
const ITEM = '(?:,? (?:also |here |(?:way )?back |just )?(?:(?:in|at|on|from|during) )?(?:the |a |his |her )?{W})';
// `⟨R⟩ that ⟨A⟩ set in ⟨V⟩ ⟨last year⟩`, `⟨R⟩ by ⟨A⟩ from ⟨V⟩ ⟨2019⟩`, `⟨R⟩, set by ⟨A⟩ in ⟨D⟩`; not `broke the ⟨R⟩ of ⟨A⟩ in ⟨V⟩`
const OF_HOLDER = pattern(
  `^,?(?:(?: (?:that|which))? ${NAME} (?:had |has |himself |herself |also ){0,2}${SETTING}(?: on (?:the|this) same [a-z]+)?| (?:that was |which was |which had been )?${SETTING} by ${NAME}| (?:of|by|held by) ${NAME}(?=,? from ))(${ITEM}{1,4})`,
);
// `her African ⟨R⟩ from ⟨V⟩ in ⟨D⟩`
const FROM = pattern(`^(?: (?:set|run|made))?(,? from (?:the )?{W}${ITEM}{0,3})`);
// `Budd's ⟨1984⟩ South African ⟨R⟩`
const YEAR_OF = pattern("{A's} ({D}) (?:[\\w’'-]+ ){0,3}$");
const POSSESSED = pattern("{A's} (?:[\\w'’-]+ ){0,4}$");

const isCue = (mention: { readonly sort: string } | null): mention is Cue =>
  mention?.sort === 'competition' || mention?.sort === 'venue' || mention?.sort === 'date';

/**
 * Where and when the record at `at` of the masked text was set, as the words right after it and its holder tell.
 * @returns `[]` where they tell nothing
 */
export const settingOf = ({ masked }: Reading, at: number): readonly Cue[] => {
  const rest = masked.text.slice(at + 1);
  const dated = namedBy(masked, YEAR_OF.exec(masked.text.slice(0, at)));
  if (isCue(dated)) return [dated];
  const match = OF_HOLDER.exec(rest) ?? (POSSESSED.test(masked.text.slice(0, at)) ? FROM.exec(rest) : null);
  if (match === null) return [];
  const [from, to] = match.indices![1]!;
  return [...rest.slice(from, to)].flatMap((_, index) => {
    const mention = masked.at(at + 1 + from + index);
    return isCue(mention) ? [mention] : [];
  });
};

// `the ⟨R⟩ she set in ⟨V⟩, ⟨M⟩`: the mark was set there.
const MARK_AFTER = pattern(
  '^(?:,? (?:in|at|on|from|of|with|(?:which )?(?:was|is|stands at|stood at|had been)) | |, |: | \\()(?:an? |the )?{M}',
);

/** The cues of a sentence that tell of a record of which it gives no mark: they are of no other race. */
export const settingsIn = once((reading: Reading): ReadonlySet<Cue> => {
  const { masked } = reading;
  return new Set(
    reading.mentions.flatMap((mention) => {
      if (mention.sort !== 'record') return [];
      const at = masked.indexOf(mention);
      const cues = settingOf(reading, at);
      const last = Math.max(at, ...cues.map((cue) => masked.indexOf(cue)));
      return MARK_AFTER.test(masked.text.slice(last + 1)) ? [] : cues;
    }),
  );
});
