import { type Clause, clauseAt, splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { chooseEvent } from '../../discourse/events.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { featsOf } from '../feats.ts';
import { athletesOf } from '../performances/subjects.ts';
import { modalityOf } from '../phrase-modality.ts';
import { relaySideOf } from '../relay-teams.ts';
import type { Draft, Sieve } from '../sieve.ts';
import { type Amount, findAmounts } from './amounts.ts';
import { areFar, isBetter } from './apart.ts';
import { type By, readBy } from './by.ts';
import { isNew, performerBefore } from './carried.ts';
import { isDoubtful } from './doubts.ts';
import { frameAt, type MarginFrame } from './frames.ts';
import { holderNear, holdersIn } from './holders.ts';
import { isMidRace, isOffSchedule, isOfHopes } from './mid-race.ts';
import { nobodyNear } from './nobody-near.ts';
import { pairAround, pairBefore, pairExactly, pairFitting } from './pairs.ts';
import { type Found, findOther, fitsOf, foundOf, markFor, NOBODY, sideOf } from './sides.ts';
import { findSubject, frontedSubject, isPlural } from './subject.ts';
import { gapTarget, readTarget } from './targets.ts';

/** `leaving Vik more than`, `which left the champion Lee`: the object is behind. */
const LEAVING = pattern(
  "\\b(?:leaving|leaves|left) (?:(?:the|fellow|[\\w’'-]+|[{A's}{P}{C}]) ){0,4}?(?<who>{A})(?:,[^,;.{A}]{1,30},)?(?: (?:trailing|well|fully|some|all of|\\w+ly))? $",
);

const LEFT_BY: ReadonlySet<string> = new Set(['behind', 'worse than', 'outside']);

/** `The world record is`, `the record stands just`; not `the record run was`. */
const RECORD_IS = pattern(
  '^(?:[“"]?(?:And |But )?[Tt]he |[^;.]{0,60}, (?:and |but |while )?the )(?:[\\w’-]+ ){0,2}{R} (?:is|was|remains|stands|stood)(?: only| just| still| now| a mere)*,? $',
);

const OWN_BEST = pattern("(?<who>{A's}) (?:own |[\\w’-]+ ){0,2}(?<r>{R})[^{A}{R};]{0,60}$");
/** `Her own best is better by`: whose best it is; null for another record. */
const ownBestIn = (reading: Reading, article: ArticleReading, before: number): Person | null => {
  const groups = OWN_BEST.exec(reading.masked.text.slice(0, before))?.indices?.groups;
  const record = groups && reading.masked.at(groups.r![0]);
  const isPersonal = record?.sort === 'record' && record.value.labels.some((label) => label === 'PB' || label === 'SB');
  const owner = isPersonal ? reading.masked.at(groups!.who![0]) : null;
  return owner && article.personOf(owner);
};

/** `The record was beaten by`, `Vik's mark went by`: what was beaten, and by whom from the text before. */
const beatenRecord = (
  reading: Reading,
  article: ArticleReading,
  verbAt: number,
  amount: Amount,
  frame: MarginFrame,
  agent: Person | null,
): [Found, Found] => {
  const own = ownBestIn(reading, article, verbAt);
  const before = (verbAt < 3 && article.readings[reading.index - 1]) || reading;
  const holder =
    own ?? holdersIn(article, before).findLast((one) => before !== reading || one.at < verbAt)?.person ?? null;
  const sex = holder?.sex ?? null;
  const subject = holder === null ? findSubject(reading, article, verbAt, frame, sex) : null;
  const performer: Found =
    (agent ?? own) !== null
      ? { person: agent ?? own, mark: null, what: null }
      : (subject ?? foundOf(performerBefore(article, reading, 0, true, holder, sex)));
  const { person } = performer;
  const better = { ...performer, mark: performer.mark ?? (person && markFor(article, reading, person)) };
  if (holder !== null) return [better, { person: holder, mark: null, what: null }];
  const measured = { subject: better, amount: amount.quantity, frame };
  const fits = fitsOf(measured);
  const record = holderNear(article, reading, {
    person,
    at: verbAt,
    back: true,
    fits,
    far: () => false,
    betters: () => false,
  });
  return [better, { ...record, what: null }];
};

/**
 * `Vik won in 2:05:48. Lee looked beaten when he lost touch, but finished nine seconds behind`: who has just won
 * was behind nobody, so somebody else was behind him.
 * @returns whoever was behind and the winner; null where the subject has not won
 */
const wonAlready = (
  reading: Reading,
  article: ArticleReading,
  { person }: Found,
  frame: MarginFrame,
): [Found, Found] | null => {
  if (person === null || frame.subject !== 'worse' || frame.against !== 'winner') return null;
  const won = [-1, -2].some((step) =>
    featsOf(article, reading.index + step).some((feat) => feat.person === person && isNew(feat) && feat.place === 1),
  );
  if (!won || featsOf(article, reading.index).some((feat) => feat.person === person)) return null;
  const other = athletesOf(reading)
    .filter(({ subject }) => subject)
    .map(({ mention }) => article.personOf(mention))
    .find((one) => one !== null && one !== person && one.role === 'athlete');
  return [
    { person: other ?? null, mark: null, what: null },
    { person, mark: markFor(article, reading, person), what: null },
  ];
};

/** What a margin without the one who was better is worth: he may have been missed. */
const HALF_KNOWN = 0.6;

/** Puts a margin's draft together from its two sides; null when nobody is known of either. */
const finish = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  amount: Amount,
  sides: readonly [better: Found, worse: Found],
  start: number,
  frame: string,
  confidence: number,
): Draft<'margin'> | null => {
  const known = sides.find(({ person }) => person !== null)?.person;
  if (known === undefined) return null;
  const at = reading.masked.indexOf(amount.mention);
  const sex = sides[0].person?.sex ?? sides[1].person?.sex ?? null;
  const readings = (sides[0].mark ?? sides[1].mark)?.value.readings ?? [];
  const event = chooseEvent(article.readings, reading, clauses, at, readings, sex);
  const { discipline, environment } = event;
  const [better, worse] = sides.map((side) =>
    sideOf({ ...side, person: relaySideOf(article, side.person, discipline) }),
  );
  return {
    kind: 'margin',
    quantity: amount.quantity,
    better: better!,
    worse: worse!,
    event: discipline === null ? null : { discipline, sex: event.sex ?? sex, environment },
    spans: [amount.span],
    modality: modalityOf(reading.masked.text, clauseAt(clauses, at), start),
    confidence: better!.athlete === null ? confidence * HALF_KNOWN : confidence,
    sieve: `margin: ${frame}`,
  };
};

/**
 * Sides that their own marks contradict: `88 seconds off the record` of a new one is what it took off; a mark that is no
 * better than the record it beat is another one of his, and left out.
 */
const inOrder = (
  [better, worse]: [Found, Found],
  { quantity }: Amount,
  { name, against }: MarginFrame,
): [Found, Found] => {
  if (against !== 'record' || !better.mark || !worse.mark || !isBetter(worse.mark, better.mark, quantity.unit))
    return [better, worse];
  if (name === 'worse than' && !areFar(better.mark, worse.mark, quantity)) return [worse, better];
  return name === 'cut off' ? [{ ...better, mark: null }, worse] : [better, worse];
};

const draftOf = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  amount: Amount,
): Draft<'margin'> | null => {
  const { text } = reading.masked;
  const at = reading.masked.indexOf(amount.mention);
  const start = at - (amount.mention.start - amount.span.start);
  const pair = pairAround(reading, article, at);
  if (pair !== null) return finish(reading, article, clauses, amount, pair, start, 'between', 0.75);
  const found = frameAt(text, start, at + 1, amount.quantity);
  const fitting = (): Draft<'margin'> | null => {
    const two = amount.disguised
      ? null
      : (pairExactly(reading, article, amount.quantity) ?? pairBefore(reading, article, amount.quantity, start, at));
    return two && finish(reading, article, clauses, amount, two, start, 'fitting', 0.7);
  };
  const alone = nobodyNear(reading, article, start, at, amount);
  if (alone !== null) {
    const wide = { ...amount, quantity: { ...amount.quantity, bound: 'over' } } as const;
    const draft = finish(reading, article, clauses, wide, [alone, NOBODY], start, 'nobody within', 0.75);
    return draft && { ...draft, modality: 'asserted' };
  }
  if (found === null) return fitting();
  if (isPlural(text, start)) return null;
  const rest = text.slice(found.targetAt);
  let { frame } = found;
  let target = readTarget(rest, found.targetAt);
  // `a second faster than in Lausanne`; not `9.58 from 2009`
  if (target?.is === 'own' && target.who === null && !text.slice(0, found.targetAt).endsWith(' than ')) target = null;
  let by: By | null = null;
  if (frame.name === 'by') {
    by = readBy(reading, clauseAt(clauses, at), start, text.slice(at + 1));
    frame = { ...frame, subject: by.subject, against: by.against };
    if (found.targetAt === at + 1 || target === null) target = by.object;
  }
  if (frame.name === 'margin of') target = gapTarget(text, start) ?? target;
  if (isOfHopes(text.slice(at + 1))) return null;
  if (frame.needsTarget && target === null) return fitting();
  // `had two seconds on the clock`
  if (frame.name === 'had on' && target?.is !== 'athlete') return null;
  const { text: told, start: offset } = reading.sentence;
  if (
    isOffSchedule(frame, told.slice(0, amount.span.start - offset), rest) ||
    isMidRace(told.slice(0, amount.span.start - offset), told.slice(amount.span.end - offset), frame) ||
    isDoubtful(reading, article, amount, frame, target !== null)
  )
    return null;
  const apart =
    target === null && (frame.name === 'margin of' || frame.name === 'amount as adjective')
      ? pairFitting(reading, article, amount.quantity)
      : null;
  if (apart !== null) return finish(reading, article, clauses, amount, apart, start, frame.name, frame.confidence);
  const left = LEFT_BY.has(frame.name) ? LEAVING.exec(text.slice(0, start)) : null;
  if (left !== null && target !== null) {
    // `Vik's 12.71 left her two hundredths short of Lee`
    const mention = reading.masked.at(left.indices!.groups!.who![0]);
    const person = mention && article.personOf(mention);
    const subject = { person, mark: person && markFor(article, reading, person), what: null };
    const measured = { at, amount: amount.quantity, frame, subject, place: null };
    const other = findOther(reading, article, target, measured);
    if (person?.role === 'athlete' && other.person !== person)
      return finish(reading, article, clauses, amount, [other, subject], start, 'leaving', frame.confidence);
  } else if (left !== null && frame.name === 'behind') {
    const mention = reading.masked.at(left.indices!.groups!.who![0]);
    const person = mention && article.personOf(mention);
    const ahead = { ...frame, subject: 'better' } as const;
    const winner = findSubject(reading, article, left.index, ahead, person?.sex ?? null);
    const loser = { person, mark: person && markFor(article, reading, person), what: null };
    return finish(reading, article, clauses, amount, [winner, loser], start, 'leaving', frame.confidence);
  }
  // `The world record is only 72 centimetres longer`
  if (
    target === null &&
    frame.name === 'compared' &&
    frame.subject === 'better' &&
    RECORD_IS.test(text.slice(0, start))
  ) {
    const behind = { ...frame, subject: 'worse', name: 'worse than' } as const;
    const subject = foundOf(performerBefore(article, reading, at, false, null, null));
    const measured = { at, amount: amount.quantity, frame: behind, subject, place: null };
    const holder = findOther(reading, article, null, measured);
    return finish(reading, article, clauses, amount, [holder, subject], start, 'record is', frame.confidence);
  }
  const agentMention = by?.agent == null ? null : reading.masked.at(by.agent);
  const agent = agentMention && article.personOf(agentMention);
  const measuredAt = by?.verbAt ?? start;
  let sides: [Found, Found];
  if (by?.recordSubject) {
    sides = beatenRecord(reading, article, measuredAt, amount, frame, agent);
    if (sides[0].person === null) return null;
  } else {
    const who = target?.who == null ? null : reading.masked.at(target.who);
    const said = who && article.personOf(who);
    const sex = said?.sex ?? null;
    // `It was two seconds faster than he had ever run`: his own
    // `It added a centimetre to her own record`: hers
    const own = target?.is === 'own' && (frame.name === 'compared' || /^ own\b/.test(text.slice(target.who! + 1)));
    const doer = own && said?.role === 'athlete' ? said : agent;
    const subject =
      doer === null
        ? (frontedSubject(reading, article, start, frame, target?.who ?? null) ??
          findSubject(reading, article, measuredAt, frame, sex))
        : { person: doer, mark: markFor(article, reading, doer), what: null };
    const measured = { at, amount: amount.quantity, frame, subject, place: by?.place ?? null };
    sides = (target === null && wonAlready(reading, article, subject, frame)) || [
      subject,
      findOther(reading, article, target, measured),
    ];
  }
  // `two hundredths away from a medal`, where nobody is told to have got the last
  if (target?.is === 'podium' && sides[1].person === null) return null;
  const ordered = inOrder(frame.subject === 'better' ? sides : [sides[1], sides[0]], amount, frame);
  return finish(reading, article, clauses, amount, ordered, start, frame.name, frame.confidence);
};

/** Reads differences between finishers, and between a mark and a record or a best. */
export const margins: Sieve<'margin'> = {
  name: 'margin',
  makes: 'margin',
  confidence: 0.85,
  find: (reading, article) => {
    const amounts = findAmounts(reading);
    if (amounts.length === 0) return [];
    const clauses = splitClauses(reading.masked);
    return amounts.flatMap((amount) => draftOf(reading, article, clauses, amount) ?? []);
  },
};
