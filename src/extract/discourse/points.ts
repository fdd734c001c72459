import type { PersonDraft } from './people.ts';
import { type AthleteMention, type Entry, type Ground, weighPeople } from './salience.ts';

/** What is known where a pronoun or an epithet stands. */
export interface Point extends Ground {
  /** Names that follow in the same sentence, with their people. */
  readonly following: readonly { readonly mention: AthleteMention; readonly person: PersonDraft }[];
  /** True inside a quotation, whose speaker is not spoken of as `he`. */
  readonly quoted: boolean;
  /** The sex that the next pronoun of the sentence tells: `The Kenyan was far off the time that she had run`. */
  readonly sexAfter: 'men' | 'women' | null;
  readonly speaker: PersonDraft | null;
  /** How long ago the sentence says it was, in years; 0 where it says nothing. */
  readonly yearsAgo: number;
}

/** Below it nobody is on the reader's mind. */
const LEAST = 0.5;
export const textBetween = ({ sentence }: Point, from: number, to: number): string =>
  sentence.text.slice(Math.max(0, from - sentence.start), Math.max(0, to - sentence.start));

/** The person whom the text before a point is about, among those who fit. */
export const mostSalient = (
  point: Point,
  fits: (person: PersonDraft) => boolean,
  bonus: (person: PersonDraft) => number = () => 0,
): PersonDraft | null => {
  let best: PersonDraft | null = null;
  let most = LEAST;
  for (const [person, weight] of weighPeople(point)) {
    if (person.team || !fits(person)) continue;
    const sum = weight + bonus(person);
    if (sum > most) [best, most] = [person, sum];
  }
  return best;
};

/** Earlier mentions of this sentence, latest first. */
export const earlierHere = (point: Point): readonly Entry[] =>
  point.history.filter((entry) => entry.sentence === point.sentence.index).reverse();

/** What is left of a clause without what was put in: `, who is 19 and from Panama,`, `(GBR)`. */
export const withoutRelative = (between: string): string =>
  between.replace(/^(?:,? who [^,;]{0,80},| \([^()]{0,30}\))/, '');
