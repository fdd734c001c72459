import type { RecordLabel } from '../../../model/values.ts';
import { namedBy, pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention, RecordMention } from '../../mentions/mention.ts';
import { everyMatch } from '../../text/matching.ts';
import { placeRecords } from './placed-records.ts';
import { isLevel, levelsNear, levelsOf, WORLD } from './record-levels.ts';
import { unmatchedIn } from './unmatched.ts';

const ANCHOR = pattern('{M}', 'g');
const ANCHOR_LATER = pattern('{M}');

// `It is a national record`, `That broke the world record`, `Both are world records`, `His time was a`
const POINTS_BACK = pattern(
  "^[\"“]?(?:And )?(?:It|That|This|Both|These|The (?:time|mark|jump|throw|run|distance|height|leap|performance|clocking|effort|figures)|(?:His|Her|{A's}) (?:{P} )?(?:time|mark|jump|throw|run|distance|height|leap|effort|winning [a-z]+))\\b(?!'s own)[^.;,{A}{M}]{0,60}$",
  'i',
);

// `A national record.`, `World record, by eight hundredths.`; not `A world record was what she wanted.`
const ALONE_BEFORE = /^["“]?(?:And |Also |Yes, )?(?:(?:an?|another|also|new|even) ){0,3}$/i;
const ALONE_AFTER = pattern("^(?:[.!:,]|$| (?:by|for|too|as well|and|to boot|at last|of course) ?)(?! ?{A's}? ?{M})");
const isAlone = ({ masked: { text } }: Reading, at: number): boolean =>
  ALONE_BEFORE.test(text.slice(0, at)) && ALONE_AFTER.test(text.slice(at + 1));

const FOR_ATHLETE = pattern('^,? (?:for|by) (?:the |[A-Z][\\w-]+ ){0,2}{A}');

/**
 * The sentences that may point back at the marks of this one: the next, and those after it in its paragraph as long
 * as none between has a mark of its own: `… won in ⟨M⟩. Behind her it was close. It was a national record.`
 */
const sayingsOf = (reading: Reading, article: ArticleReading): readonly Reading[] => {
  const found = article.readings.slice(reading.index + 1, reading.index + 2);
  for (let on = 2; on <= 3; on += 1) {
    const before = article.readings[reading.index + on - 1];
    const saying = article.readings[reading.index + on];
    if (!saying || saying.sentence.paragraph !== reading.sentence.paragraph) break;
    if (before!.mentions.some(({ sort }) => sort === 'mark')) break;
    if (POINTS_BACK.test(opening(saying))) found.push(saying);
  }
  return found;
};
const opening = ({ masked, mentions }: Reading): string => {
  const record = mentions.find(({ sort }) => sort === 'record');
  return record === undefined ? '' : masked.text.slice(0, masked.indexOf(record));
};

/** True where no mark of its sentence is better than the one at `at`. */
const isBest = (reading: Reading, at: number): boolean => {
  const readingOf = (mention: AnyMention | null) => (mention?.sort === 'mark' ? mention.value.readings[0] : undefined);
  const own = readingOf(reading.masked.at(at));
  return reading.mentions.every((mention) => {
    const other = readingOf(mention);
    if (own === undefined || other === undefined || other.unit !== own.unit) return true;
    return own.unit === 's' ? other.value >= own.value : other.value <= own.value;
  });
};

const LIMIT = '\\b(?:break|broke|breaking|under|inside|below|beyond|past) (?:the )?';
const BARRIER = pattern(`${LIMIT}{M}`, 'g');
const AT_BARRIER = new RegExp(`${LIMIT}$`);

/** Labels that a sentence after it gives the last mark of this one: `It is a national record.` */
const saidIn = (next: Reading, reading: Reading, article: ArticleReading, at: number): readonly RecordLabel[] => {
  const unmatched = ANCHOR_LATER.test(reading.masked.text.slice(at + 1)) ? [] : unmatchedIn(next.sentence.text);
  if (unmatched.length > 0) return unmatched;
  // `⟨M⟩, the first woman to break ⟨M⟩`: a barrier is no mark of anybody's.
  if (AT_BARRIER.test(reading.masked.text.slice(0, at))) return [];
  const later = everyMatch(reading.masked.text.slice(at + 1).replace(BARRIER, ''), ANCHOR).length;
  return placeRecords(next, article).flatMap((record) => {
    const before = next.masked.text.slice(0, record.at);
    const alone = isAlone(next, record.at);
    if ((!alone && !POINTS_BACK.test(before)) || record.spoken === 'near') return [];
    // `It was a national record for the Swede`: hers, whoever ran the last mark.
    if (FOR_ATHLETE.test(next.masked.text.slice(record.at + 1))) return [];
    if (alone ? !isBest(reading, at) : later > (/^(?:Both|These)/.test(before) ? 1 : 0)) return [];
    // `It beat Vik's record of ⟨M⟩` gives the level; `It was a hundredth off the record of ⟨M⟩` does not.
    return record.hangs.length > 0 && record.spoken === 'named' && record.hangs.some((mark) => mark > record.at)
      ? []
      : levelsOf(next, article, record.mention);
  });
};
const saidAfter = (reading: Reading, article: ArticleReading, at: number): readonly RecordLabel[] =>
  sayingsOf(reading, article).flatMap((saying) => saidIn(saying, reading, article, at));

// `took it down to ⟨M⟩`, `had set it in ⟨V⟩ with ⟨M⟩`, `improved it to ⟨M⟩`
const IT_WITH_MARK = pattern(
  '\\b(?:took|taken|lowered|brought|improved|shaved|set|raised|moved|pushed|broke|broken|beat|bettered|cut|had|held|stretched|ran) (?:it|that|this)(?: (?:again|twice|down|up|on|further))?[^.;{M}{A}]{0,50} (?:to|in|at|with|by (?:running|jumping|clearing|throwing)) (?:(?:an?|just|only) (?:[\\w-]+ )?)?$',
);

/** Labels of the record that `it` stands for: `The mile record was five days old. ⟨A⟩ had set it with ⟨M⟩.` */
const saidOfIt = (reading: Reading, article: ArticleReading, at: number): readonly RecordLabel[] => {
  if (!IT_WITH_MARK.test(reading.masked.text.slice(Math.max(0, at - 100), at))) return [];
  for (let back = 0; back <= 2; back += 1) {
    const earlier = article.readings[reading.index - back];
    const record =
      earlier &&
      [...earlier.mentions]
        .reverse()
        .find(
          (mention): mention is RecordMention =>
            mention.sort === 'record' && (back > 0 || earlier.masked.indexOf(mention) < at),
        );
    if (earlier && record) return levelsOf(earlier, article, record).filter(isLevel);
  }
  return [];
};

// `the second-fastest of the year after the ⟨M⟩ of ⟨A⟩`: that one leads.
const SECOND_TO =
  /\bsecond[- ](?:fastest|quickest|best|longest|furthest|farthest|highest)[^.;]{0,40}\b(?:this|of the|of this) (?:year|season|winter|summer)[^.;]{0,20} (?:after|behind|only to|to) (?:the |[^\s.;]{1,3} ?)?$/;

// `the fastest man in the world last year with ⟨M⟩`, `who led the world this year with ⟨M⟩`
const LED_WITH =
  /\b(?:the (?:fastest|quickest|longest|furthest|farthest|highest|best)(?: [a-z-]+){0,2} in the world|(?:led|leads|leading|topped|tops|topping|headed|heads) the world(?: (?:lists?|rankings))?) (?:(?:all|this|last|so far this) (?:year|season|winter|summer)|(?:in|for) (?:19|20)\d\d),? with (?:an? |the |his |her )?$/i;
// `was a national record until ⟨A⟩ ran ⟨M⟩`, `stood as the record until ⟨A's⟩ ⟨M⟩`
const UNTIL = pattern('({R})[^;.]{0,60}\\b(?:until|till) [^;.{M}{R}{P}]{0,60}$');

/** Labels of a record that stood until this mark. */
const endedAt = (reading: Reading, article: ArticleReading, at: number): readonly RecordLabel[] => {
  const from = Math.max(0, at - 160);
  const record = namedBy(reading.masked, UNTIL.exec(reading.masked.text.slice(from, at)), from);
  return record?.sort === 'record' && !record.value.holder ? levelsOf(reading, article, record).filter(isLevel) : [];
};
// `⟨A's⟩ ⟨M⟩ has stood since ⟨V⟩`, `⟨M⟩ from ⟨V⟩ had lasted for 16 years`; not `⟨M⟩ has stood up well`, `had stood as the best of the year`
const STOOD = pattern(
  '^(?:(?:,? (?:from|in|at|set|run) [^;.,{M}{A}{P}]{1,40}),?| \\([^()]{1,30}\\))? (?:that |which )?(?:has|had) (?:now )?(?:stood|lasted|survived|endured)(?= (?:since|for|until|from|over|more|through|almost|nearly|{Q}|{D}|the )|[.,;])',
);
// `⟨A⟩, a ⟨M⟩ man`
const MAN_OF = /^ (?:man|woman|sprinter|hurdler|jumper|thrower|vaulter|miler|marathoner|performer|athlete|runner)\b/;
const A_BEFORE = /\ban? $/;
/** The level of a mark that stood for years: of the record that its sentence names before it, else the world's. */
const levelStanding = (reading: Reading, article: ArticleReading, at: number): readonly RecordLabel[] => {
  const beside = reading.mentions.findLast(
    (mention) => mention.sort === 'record' && !mention.value.bare && reading.masked.indexOf(mention) < at,
  );
  return beside?.sort === 'record'
    ? beside.value.labels.filter(isLevel)
    : levelsNear(reading, article, at, { disciplines: [], environment: null }).filter((label) => WORLD.has(label));
};
const writtenBefore = ({ masked, sentence }: Reading, at: number): string =>
  sentence.text.slice(0, masked.spanOf(at, at + 1).start - sentence.start);

/** The surroundings that the words for a mark's record name: `the outdoor world record of ⟨M⟩`; null without any. */
export const recordEnvironment = (reading: Reading, article: ArticleReading, at: number) =>
  placeRecords(reading, article).find(({ hangs, mention }) => hangs.includes(at) && mention.value.environment !== null)
    ?.mention.value.environment ?? null;

/**
 * Which records a mark was when it was set, as its own sentence and the next one say.
 * @param at where the mark stands in the masked text
 */
export const recordsOf = (
  reading: Reading,
  article: ArticleReading,
  at: number,
  standing: 'new' | 'old' | 'best' | 'split',
): readonly RecordLabel[] => {
  const labels = placeRecords(reading, article)
    .filter(({ hangs, made }) => hangs.includes(at) || (standing === 'new' && made === at))
    .flatMap(({ mention }) => levelsOf(reading, article, mention));
  if (standing === 'new') labels.push(...saidAfter(reading, article, at));
  if (SECOND_TO.test(reading.masked.text.slice(Math.max(0, at - 120), at))) labels.push('WL');
  if (standing !== 'split') {
    if (LED_WITH.test(writtenBefore(reading, at))) labels.push('WL');
    labels.push(...endedAt(reading, article, at));
    const [before, after] = [reading.masked.text.slice(0, at), reading.masked.text.slice(at + 1)];
    if (labels.length === 0 && STOOD.test(after)) labels.push(...levelStanding(reading, article, at));
    if (MAN_OF.test(after) && A_BEFORE.test(before)) labels.push('PB');
  }
  if (standing !== 'split') labels.push(...saidOfIt(reading, article, at));
  return [...new Set(labels)];
};
