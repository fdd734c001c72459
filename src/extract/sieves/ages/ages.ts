import type { Modality } from '../../../claims/kind.ts';
import type { Person } from '../../discourse/coreference.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { Span } from '../../text/spans.ts';
import type { Draft, Sieve } from '../sieve.ts';
import { ownerOfAge } from './owners.ts';

/** `will be 25`, `before she turned 20`, `if he is 30`, `not yet 20`. */
const PLANNED = /(?:\b(?:will|would|about to|going to|shortly|soon)|['’]ll)\b[^,;]{0,25}$/i;
const UNREAL = /\b(?:if|until|unless|once|before|by the time|could|may|might|as if|as though)\b[^,;]{0,25}$/i;
const DENIED = /\b(?:not|n['’]t|never|nor)\b[^,;]{0,20}$/i;
/** `turns 25 on Saturday`: not yet. */
const TURNS = /\bturns $/i;

const modalityAt = (before: string): Modality => {
  const near = before.slice(-50);
  if (DENIED.test(near)) return 'negated';
  if (PLANNED.test(near) || TURNS.test(near)) return 'planned';
  return UNREAL.test(near) ? 'hypothetical' : 'asserted';
};

const draftOf = (
  person: Person,
  years: number,
  spans: readonly Span[],
  modality: Modality,
  confidence: number,
  way: string,
): Draft<'age'> => ({
  kind: 'age',
  athlete: { name: person.name, nationality: person.nationality },
  years,
  date: null,
  spans,
  modality,
  confidence,
  sieve: `age: ${way}`,
});

const readAges = (reading: Reading, article: ArticleReading): readonly Draft<'age'>[] =>
  reading.mentions.flatMap((mention): readonly Draft<'age'>[] => {
    if (mention.sort === 'epithet' && mention.value.age !== null) {
      const person = article.personOf(mention);
      return person === null || person.team
        ? []
        : [draftOf(person, mention.value.age, [mention], 'asserted', 0.85, 'epithet')];
    }
    if (mention.sort !== 'age') return [];
    const aged = ownerOfAge(reading, article, mention);
    if (aged === null) return [];
    const before = reading.sentence.text.slice(0, mention.start - reading.sentence.start);
    const span = reading.masked.spanOf(aged.from, aged.to);
    return [draftOf(aged.person, mention.value.years, [span], modalityAt(before), aged.confidence, aged.way)];
  });

/** Reads ages: of whoever `the 24-year-old` is, of `Hill, 24,`, of who `is 24`. */
export const ages: Sieve<'age'> = {
  name: 'age',
  makes: 'age',
  confidence: 0.9,
  find: readAges,
};
