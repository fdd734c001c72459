import { calendar, type DatePattern, YEAR } from './date-patterns.ts';

/** Nouns that a number counts: `2012 spectators`, `1999 points`. */
const NOT_COUNTED =
  '(?! ?(?:m|km|metres?|meters?|miles?|kilomet\\w+|people|fans|spectators|runners|athletes|points|dollars|euros|pounds|entrants|entries|competitors|starters|finishers|participants|volunteers|supporters|others|steps|laps|feet|seats|days|hours|words|strong|young|schoolchildren|children|members|times|and counting)\\b)';

const yearOf: DatePattern['read'] = ({ year }) => calendar({ year: Number(year!.replace(/^\D/, '')) });

/** `’98` is 1998, `’21` 2021. */
const shortYear: DatePattern['read'] = ({ year }) =>
  calendar({ year: Number(year) + (Number(year) > 39 ? 1900 : 2000) });

/** Bare years: a number is one only by what stands around it. */
export const YEAR_PATTERNS: readonly DatePattern[] = [
  // `in 2022`, `since 2009`, `back in 1998`, `dating from early 2016`; not `in 2:01`, `born in 1998`, `in 2000 steps`.
  {
    pattern: new RegExp(
      `(?<!\\bborn[^.,;]{0,24})(?<=\\b(?:[Ii]n|[Ss]ince|[Oo]f|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]fter|[Dd]uring|[Tt]hrough|[Tt]hroughout|[Bb]etween|[Ee]arly|[Ll]ate|[Ii]n year|[Tt]he year|[Aa]round|[Cc]irca|[Ff]or|[Aa]s in) |\\b[Mm]id-|\\b[Pp]re-|\\b[Pp]ost-)(?<year>${YEAR})${NOT_COUNTED}`,
      'g',
    ),
    read: yearOf,
  },
  // `in ’98`, `summer of ’21`.
  { pattern: /(?<=\b(?:in|since|of|from|until|before|after) )['’](?<year>\d\d)(?!\d|[.:]\d)/g, read: shortYear },
  // `2016 and 2021`, `2017, 2019 and 2022`, `2011 (9.91) and 2012`: after a year, in the same list. Tried once for each later one.
  ...[1, 2, 3].map(
    (): DatePattern => ({
      pattern: new RegExp(
        `(?<=\\uFFFC(?: \\([^()]{1,30}\\))?(?:, (?:and |again in )?| and (?:again in )?| & | or | to |[-–]))(?<year>${YEAR})${NOT_COUNTED}`,
        'g',
      ),
      read: yearOf,
    }),
  ),
  // `his 2019 win`, `the 1997 record`, `a 2018 best`, `Moor’s 2021 time`; not `the 2000`, `the 1500m`, `a 2012 crowd`.
  {
    pattern: new RegExp(
      `(?<=\\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y|[Aa]|[Tt]hat)(?: own| old| previous| magical| late| early)? |['’]s |s['’] )(?<year>${YEAR})(?= [\\p{L}(\\uFFFC])${NOT_COUNTED}`,
      'gu',
    ),
    read: ({ year }) => (year === '2000' ? null : calendar({ year: Number(year) })),
  },
  // `(Nice, 1995)`, `Zurich 1997`, `(2019)`, `Doha, 2019.`; not `room 1995`, `9.58, 2009 spectators`.
  {
    pattern: new RegExp(
      `(?<=\\p{Lu}[\\p{L}'’.-]{1,24}(?:, | \\(?)|\\()(?<year>${YEAR})(?=[),;.\\]]|$| (?:and|in|when|with|where|but|at|by|he|she|was)\\b)`,
      'gu',
    ),
    read: yearOf,
  },
  // `2004 was a poor year`, `2004: a year in review`; not `2004 spectators were`.
  {
    pattern: new RegExp(
      `(?<=^|[.:] )(?<year>${YEAR})(?=: | (?:was|is|has|had|will|won['’]t|began|brought|saw|started|ended|belongs|belonged)\\b)`,
      'g',
    ),
    read: yearOf,
  },
  // `, 2022 world champion`, `2019 world champion Ada Moor`: a year before a title.
  {
    pattern: new RegExp(
      `(?<=^|, |[a-z] |[–—-] )(?<year>${YEAR})(?= (?:\\uFFFC|world|Olympic|European|Commonwealth|African|Asian|national|champ(?:ion)?|(?:race |overall )?winner|runner-up|title-?holder|finalist|podium finisher|silver medall?ist|bronze medall?ist|gold|silver|bronze|indoor|outdoor)\\b)`,
      'g',
    ),
    read: yearOf,
  },
];
