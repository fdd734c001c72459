import { allMatches } from '../text/matching.ts';
import { barrierBetween } from './barriers.ts';
import type { Reading } from './reading.ts';

// `won gold`, `the world title`, `in the semi-finals`, `became champion of Europe`; not `a goldfish`
const TITLE_WORDS =
  /\b(?:gold|silver|bronze|medals?|titles?|champ(?:ions?)?(?! league)|crown(?:ed)?|podium|finals?|semi-?finals?|heats?)\b/gi;

/** True where the words about an anchor are of championships: titles, medals, rounds. */
export const isTitled = (reading: Reading, index: number): boolean => {
  const own = reading.masked.at(index);
  if (own?.sort === 'place' && own.value.medal !== null) return true;
  const near = (at: number): boolean => barrierBetween(reading.masked, at, index) < 0.9;
  return (
    reading.mentions.some(
      (mention) =>
        ((mention.sort === 'place' && mention.value.medal !== null) ||
          (mention.sort === 'event' && mention.value.round !== null)) &&
        near(reading.masked.indexOf(mention)),
    ) || allMatches(reading.masked.text, TITLE_WORDS).some((match) => near(match.index))
  );
};
