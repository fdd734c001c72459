import { countryByDemonym } from '../../../lexicon/countries.ts';
import type { Sex } from '../../../model/values.ts';
import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import { featsOf } from '../feats.ts';
import { athletesOf } from '../performances/subjects.ts';
import { isNew, performerAfter, performerBefore, winnerBefore } from './carried.ts';
import type { MarginFrame } from './frames.ts';
import { type Found, foundOf, markFor, NOBODY } from './sides.ts';

/** `had a lead of`, `opened a gap of`: the margin has an owner; `the winning margin of` has none. */
const HAVING =
  /\b(?:ha[ds]|have|having|with|held|holding|open\w*|built|building|enjoy\w*|creat\w*|by|establish\w*|forg\w*|into|put|maintain\w*|extend\w*|stretch\w*) (?:up |out )?(?:an? |the |his |her |[a-z]+ ){0,3}(?:margin|gap|lead|advantage|cushion|buffer|edge)\b/i;
/** `Vik's margin of victory was`, `her lead over Lee was`. */
const OWNED = pattern(
  "(?<who>{A's}) (?:[\\w’-]+ ){0,2}?(?:margin|gap|lead|advantage|cushion|buffer|edge)\\b[^,;.]{0,50}$",
);
/** `held off Vik`, `beat the champion Vik`: who comes after is no subject. */
const TRANSITIVE =
  /\b(?:beat(?:ing|s)?|defeat(?:s|ed|ing)?|held off|holding off|edg(?:ed|ing)(?: out| past)?|pip(?:s|ped|ping)?|out\w+(?:ed|ing)|saw off|seeing off|caught|passed|passing|den(?:ied|ying)|trail(?:ed|s|ing)?|follow(?:ed|s|ing)|chas(?:ed|ing)|led) [^,;.\uE000]{0,40}$/i;

/** Where the words before a mention make it the object of a verb of beating. */
const isObject = (text: string, at: number): boolean => TRANSITIVE.test(text.slice(Math.max(0, at - 60), at));

/** `Vik's time was`, `But her winning 7.02m was`; not `beat Vik's time`. */
const POSSESSED = pattern(
  "(?:^|[;:–—] |, |\\b(?:makes?|made|making|leaves?|left) )[\"“]?(?:(?:[Aa]nd|[Bb]ut|[Ww]ith|[Ii]n the end|[Tt]hen|[Yy]et|[Ss]till|[Ii]t was|[Tt]hat) ?){0,2}(?<who>{A's})(?: (?:[\\w'-]+|[{E}{D}{V}{C}{R}{P}])){0,4}?(?:,? ?{M}| ?(?:time|mark|run|throw|jump|leap|clocking|performance|effort|best|score|total|height|distance|vault|put|(?!coach|rival|team|compatriot|brother|sister|father|mother|agent|husband|wife|fellow|predecessor|successor)[a-z]+))(?![a-z])(?! (?:record|by|from))[^;]*$",
);

/** `Vik (0.04 behind)`, `Vik of Norway (12.31, 0.04 behind)`. */
const BRACKETED = pattern("(?<who>{A})(?:,? of (?:{V}|\\p{Lu}[\\p{L}'-]+))? ?\\((?:{M},? ?)?(?:just |only )?$", 'u');

/** `from Maria Lund, who trailed her by`: the subject of the clause, though no subject of the sentence. */
const RELATIVE = pattern(
  '(?<who>{A})(?: of [{V}A-Z][\\w]*)?(?: \\([^()]{0,20}\\))?, who [^,;{A}]{0,60}(?:{A}[^,;{A}]{0,30})?$',
);

/** `the mark that Vik set in 2017`, `whom Vik beat`: in a clause of its own, after which another subject goes on. */
const IN_RELATIVE = /\b(?:that|which|whom|what)(?: (?:the|his|her|fellow|[\w'-]+)){0,3} $/;
/** `, with Vik on his shoulder, was just 0.04 slower`: beside the subject. */
const BESIDE = /(?:^|,) with (?:[^,;]{0,40} )?$/;
const GOES_ON =
  /^[^,;]{0,40}, (?:was|is|had|has|won|took|ran|finished|came|went|crossed|clocked|did|lost|threw|jumped|cleared)\b/;
/** `With 172 points in hand Vik could`, `Just two seconds behind, Vik took silver`, `Twelve seconds back came Vik`. */
const FRONTED = /^["“]?(?:(?:With|By|At|And|But|Only|Some)(?: just| only)? )?$/;
const MAY_LEAD: ReadonlySet<string> = new Set([
  'in hand',
  'ahead',
  'behind',
  'further back',
  'worse than',
  'after',
  'later',
]);

/**
 * Who is measured where the amount opens the sentence: the first athlete after it who is not the other side.
 * @param not where the other side is named in the masked text; null when it is not
 */
export const frontedSubject = (
  reading: Reading,
  article: ArticleReading,
  start: number,
  frame: MarginFrame,
  not: number | null,
): Found | null => {
  if (!MAY_LEAD.has(frame.name) || !FRONTED.test(reading.masked.text.slice(0, start))) return null;
  const other = not === null ? null : reading.masked.at(not);
  const said = other === null ? null : article.personOf(other);
  for (const { mention, at } of athletesOf(reading)) {
    const person = at > start && mention !== other ? article.personOf(mention) : null;
    if (person?.role === 'athlete' && person !== said)
      return { person, mark: markFor(article, reading, person), what: null };
  }
  return null;
};

/** `the fastest since Vik's 19.55`, `quicker than Lee's 19.55`: marks of others than whoever is spoken of. */
const SINCE = /\b(?:since|than) (?:[^,.;]{0,30} )?$/;

/** A country is measured only in a relay; elsewhere it is where somebody comes from. */
const OF_RELAY = /\brelay|\b4 ?[x×] ?\d|\bquartet|\bteam\b|\bleg\b|\banchor/i;
const isTeam = (mention: AnyMention, reading: Reading, article: ArticleReading): boolean =>
  mention.sort === 'name' &&
  mention.value.team &&
  ![0, -1, -2].some((step) => OF_RELAY.test(article.readings[reading.index + step]?.sentence.text ?? ''));

/** `only three men had been within`, `nobody has come within`: no one athlete is measured. */
export const isPlural = (text: string, at: number): boolean =>
  /\b(?:men|women|athletes|runners|teams|nations|countries|quartets|others|people|they|nobody|no one|anybody|anyone|everybody|both|all of them|others?)(?: (?:who|ever|in history|alive))? (?:ha[ds]|have|were|are|came|come|got|finished|was|is)\b[^,;]{0,30}$/i.test(
    text.slice(Math.max(0, at - 70), at),
  );

/** `That is an improvement of`: of what was just told. */
const POINTING = /^[“"]?(?:That|This|It)\b/;

/** `Ethiopian knocks two minutes from`, in a headline: the first to do something new who is of that nation. */
const compatriotIn = (article: ArticleReading, nation: string, sex: Sex | null): Person | null => {
  for (const { index } of article.readings.slice(0, 12)) {
    const feat = featsOf(article, index).find(
      ({ person, standing }) =>
        standing === 'new' &&
        person.nationality === nation &&
        (sex === null || person.sex === null || person.sex === sex),
    );
    if (feat) return feat.person;
  }
  return null;
};

/**
 * Who is measured: the nearest subject or owner of a new mark before `at`, else whoever was spoken of last.
 * @param at where the amount, or the verb that governs it, stands in the masked text
 * @param sex that of the other side, where known: men are not measured against women
 */
export const findSubject = (
  reading: Reading,
  article: ArticleReading,
  at: number,
  frame: MarginFrame,
  sex: Sex | null,
): Found => {
  const { text } = reading.masked;
  const owner = frame.name === 'margin of' ? OWNED.exec(text.slice(Math.max(0, at - 90), at))?.indices : undefined;
  if (owner) {
    const mention = reading.masked.at(Math.max(0, at - 90) + owner.groups!.who![0]);
    const person = mention && article.personOf(mention);
    if (person?.role === 'athlete') return { person, mark: markFor(article, reading, person), what: null };
  }
  if (frame.name === 'margin of' && !HAVING.test(text.slice(Math.max(0, at - 60), at))) {
    return foundOf(
      winnerBefore(article, reading, at, null) ??
        performerBefore(article, reading, at, false, null, sex) ??
        performerAfter(article, reading, at, sex),
    );
  }
  const head = (BRACKETED.exec(text.slice(0, at)) ?? RELATIVE.exec(text.slice(0, at)))?.indices?.groups?.who?.[0];
  const relative = head === undefined ? null : reading.masked.at(head);
  const led = relative && article.personOf(relative);
  if (led?.role === 'athlete') return { person: led, mark: markFor(article, reading, led), what: null };
  const subject = athletesOf(reading)
    .filter((one) => one.at < at && one.subject && !isObject(text, one.at) && !isTeam(one.mention, reading, article))
    .filter((one) => article.personOf(one.mention)?.role === 'athlete')
    .filter(
      (one, index) =>
        !(BESIDE.test(text.slice(0, one.at)) && GOES_ON.test(text.slice(one.at + 1, at))) &&
        !(index > 0 && IN_RELATIVE.test(text.slice(0, one.at)) && /, (?:and |but )?\w+/.test(text.slice(one.at, at))),
    )
    .at(-1);
  const feats = featsOf(article, reading.index).filter(
    (one) => one.at < at && one.standing === 'new' && !SINCE.test(text.slice(0, one.at)),
  );
  const marked = feats.filter((one) => one.mark !== null).at(-1);
  const feat = marked ?? feats.at(-1);
  const possessed = POSSESSED.exec(text.slice(0, at))?.indices?.groups?.who?.[0];
  const possessor = possessed === undefined ? null : reading.masked.at(possessed);
  const possessing = possessor && article.personOf(possessor);
  if (possessing?.role === 'athlete' && !subject && !feat) {
    return { person: possessing, mark: markFor(article, reading, possessing), what: null };
  }
  // `Vik ran 9.71, a hundredth faster than`, `Vik's 9.71 was a hundredth faster`: the mark's owner.
  if (feat && (subject === undefined || (feat === marked && feat.at > subject.at))) return foundOf(feat);
  if (subject) {
    const person = article.personOf(subject.mention);
    return { person, mark: person && markFor(article, reading, person), what: null };
  }
  const justTold = featsOf(article, reading.index - 1).some((one) => isNew(one) && one.mark !== null);
  const recordOnly = frame.against === 'record' && !(frame.name === 'compared' && POINTING.test(text) && justTold);
  const nation = countryByDemonym(/^[“"]?(?:The )?([A-Z][\w’'-]+) [a-z]/.exec(text)?.[1] ?? '')?.code ?? null;
  const compatriot = nation === null ? null : compatriotIn(article, nation, sex);
  if (compatriot) return { person: compatriot, mark: null, what: null };
  const before = performerBefore(article, reading, at, recordOnly, null, sex);
  const carried = before ?? (POINTING.test(text) ? null : performerAfter(article, reading, at, sex));
  return carried ? foundOf(carried) : NOBODY;
};
