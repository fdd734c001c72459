import type { Bound, Discipline, Environment, Medal, Quantity, RecordLabel, Sex } from '../../model/values.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/spans.ts';

/**
 * One thing of one sort that a sentence mentions, before anybody knows what it belongs to.
 * Offsets are those of the article's text. A finder never looks beyond its sentence.
 */
export interface Mention<Sort extends string, Value> extends Span {
  readonly sort: Sort;
  readonly text: string;
  readonly value: Value;
}

/** One way to read a written number: `9.58` may be seconds or metres, `3:45:14` hundredths or hours. */
export interface MarkReading {
  readonly value: number;
  readonly unit: 's' | 'm' | 'points';
  readonly resolution: number;
  /** Set where the written form says otherwise when read literally: see MarkNotation. */
  readonly notation?: MarkNotation;
}
/** How a reading departs from what is written. */
export type MarkNotation =
  /** `3:29:74` for 3 min 29.74 s. */
  | 'colon-hundredths'
  /** `9:98` for 9.98 s, `2:09 metres` for 2.09 m. */
  | 'colon-for-point'
  /** `2.07.43` for 2 h 7 min 43 s, `13.06` for 13 min 6 s, `2:07.43` for 2 h 7 min 43 s. */
  | 'point-for-colon'
  /** `13.69m` after a sprint, for 13.69 s. */
  | 'unit-slip';
/**
 * What the words near a mark say it is: `split` (`halfway in 62:01`), `target` (`chasing 12:35`),
 * `barrier` (`under 3:50`, `sub-13`), `failed` (`three attempts at 2.11`), `standard` (an entry standard).
 */
export type MarkRole = 'result' | 'split' | 'target' | 'barrier' | 'failed' | 'standard';
export type MarkMention = Mention<
  'mark',
  {
    /** Likeliest first; never empty. The event decides (its unit and plausible range). */
    readonly readings: readonly MarkReading[];
    readonly bound: Bound;
    /** Wind reading written with the mark, m/s. */
    readonly wind: number | null;
    /** True for `12.06w`, `wind-assisted 9.78`. */
    readonly windAided: boolean;
    readonly role: MarkRole;
    /** The mark proper as written, for `Mark.text`: `6.27m` of `6.27m (20ft 7in)`. */
    readonly written: string;
  }
>;

/**
 * An event, or a part of one: `the men's 1500m`, `the hurdles` (several disciplines), `the women's
 * race` (no discipline, a sex). `distance` is a stretch of a race (`with 200m left`), no event.
 */
export type EventMention = Mention<
  'event',
  {
    readonly disciplines: readonly Discipline[];
    readonly sex: Sex | null;
    readonly environment: Environment | null;
    readonly role: 'event' | 'distance';
    readonly round: 'heat' | 'quarter-final' | 'semi-final' | 'final' | 'qualifying' | null;
  }
>;

/** A stated amount: `just five days`, `0.26 seconds`, `two-hundredths`. */
export type QuantityMention = Mention<'quantity', Quantity>;

/** A finishing place or medal: `second`, `won`, `took silver`, `runner-up`. `verb` where the words are a verb. */
export type PlaceMention = Mention<
  'place',
  {
    readonly place: number;
    readonly medal: Medal | null;
    readonly verb: boolean;
    /** What the words name: `won` a win, `third` a place, `silver` a medal, `retained her title` a title. */
    readonly what: 'win' | 'place' | 'medal' | 'title';
    /** `failed to win`, `was denied gold`: the athlete did not get it. */
    readonly negated: boolean;
  }
>;

/** Words for a record: `the British record`, `personal best`, `world lead`, a bare `record` (no label). */
export type RecordMention = Mention<
  'record',
  {
    readonly labels: readonly RecordLabel[];
    /** The country of a national record, where the words name one. */
    readonly country: string | null;
    /** `old`, `previous`, `former`, `then`: the record that fell. */
    readonly old: boolean;
    /** An event inside the words: `the world 1500m record`. */
    readonly disciplines: readonly Discipline[];
    readonly environment: Environment | null;
    readonly sex: Sex | null;
    /** True in `record holder`: the words are for a person. */
    readonly holder: boolean;
    /** True where the words say no level (`the record`, `the old mark`) and no circle that has none (`course record`). */
    readonly bare: boolean;
  }
>;

/** A person or team by name. `name` has no possessive and no title. */
export type NameMention = Mention<
  'name',
  {
    readonly name: string;
    readonly possessive: boolean;
    readonly team: boolean;
    /** A country's code that the words beside the name give: `Kenya's`, `American`, `(NOR)`, `of Spain`. */
    readonly nationality: string | null;
    /** `other` where the words beside it say so: `his coach Gert`, `said Ann, the meeting director`. */
    readonly role: 'athlete' | 'other';
    /** What a title tells (`Mr`, `Dame`). */
    readonly sex: 'men' | 'women' | null;
  }
>;
/** `he`, `her`, `himself`; `I` and `my` too, which stand for the speaker. */
export type PronounMention = Mention<
  'pronoun',
  {
    readonly sex: 'men' | 'women' | null;
    readonly plural: boolean;
    readonly possessive: boolean;
    /** True for `I`, `me`, `my`, `we`. */
    readonly firstPerson: boolean;
    /** True for `himself`, `herself`. */
    readonly reflexive: boolean;
  }
>;
/** A description that stands for a person: `the 24-year-old Norwegian`, `the Olympic champion`. */
export type EpithetMention = Mention<
  'epithet',
  {
    readonly nationality: string | null;
    readonly age: number | null;
    readonly sex: 'men' | 'women' | null;
    /** `Olympic 5,000m champion`, `world record holder`, in lower case; null when there is none. */
    readonly title: string | null;
    readonly disciplines: readonly Discipline[];
    readonly possessive: boolean;
    /** `his compatriot`, `her training partner`: somebody else than the one spoken of. */
    readonly relation: boolean;
  }
>;

/** A competition: canonical name, and what its name and edition tell. */
export type CompetitionMention = Mention<
  'competition',
  {
    readonly name: string;
    /** A series (`Diamond League`) rather than one meeting. */
    readonly series: boolean;
    readonly year: number | null;
    readonly city: string | null;
    readonly country: string | null;
    readonly environment: Environment | null;
    /** The disciplines that the name itself implies: `Wanamaker Mile`, `Berlin Marathon`. */
    readonly disciplines: readonly Discipline[];
    /** The edition's days where known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
    readonly start: string | null;
    readonly end: string | null;
    /** The name as written, without its year: `Milrose Games`, `world indoors`. */
    readonly written: string;
    /** The name in the lexicon, whatever its form here: `Meeting de Paris`; null when it is not there. */
    readonly canonical: string | null;
    /** True where only an adjective names it: `Olympic` of `the Olympic final`. */
    readonly adjective: boolean;
  }
>;
/**
 * A place: stadium, city (its usual English name) and country (code). `home` is where somebody comes from
 * (`the 29-year-old from Bedford`). A city that only its shape gives away (`in Schifflange`) is not `known`.
 */
export type VenueMention = Mention<
  'venue',
  {
    readonly stadium: string | null;
    readonly city: string | null;
    readonly country: string | null;
    readonly role: 'venue' | 'home';
    readonly known: boolean;
    /** True for the place that opens an agency's report: `OSLO, June 12 (Reuters) -`. */
    readonly dateline: boolean;
  }
>;

/** A date as written, not yet resolved: see mentions/dates.ts for its expressions. */
export type DateMention = Mention<'date', import('./dates.ts').DateExpression>;

export type AgeMention = Mention<'age', { readonly years: number }>;

export type AnyMention =
  | MarkMention
  | EventMention
  | QuantityMention
  | PlaceMention
  | RecordMention
  | NameMention
  | PronounMention
  | EpithetMention
  | CompetitionMention
  | VenueMention
  | DateMention
  | AgeMention;

/** Finds one sort of mention. `taken` are spans that earlier finders own; a finder leaves them alone. */
export interface Finder<M extends AnyMention> {
  readonly name: string;
  readonly find: (sentence: Sentence, taken: readonly Span[]) => readonly M[];
}
