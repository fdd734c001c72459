/**
 * Nouns that stand for an athlete after `the`, and what they tell.
 * Source: the project's phrasebooks of epithets (by title, age, role).
 */

/** Nouns for somebody by what he does, has won or is. A regex source; singular only. */
export const PERSON_NOUNS =
  '(?:(?:joint |co-)?(?:world |national |course |meeting |championship |British |European )?(?:indoor )?record[- ]?holder|title[- ]?holder|' +
  'champion|gold medal(?:l?ist| winner)|silver medal(?:l?ist| winner)|bronze medal(?:l?ist| winner)|medal(?:l?ist| winner)|' +
  'runner-up|(?:winner|victor)|finalist|semi-?finalist|olympian|favou?rite|world leader|world (?:number|no\\.?) (?:one|two|1|2)|' +
  'athlete|runner|star|superstar|ace|sprinter|hurdler|(?:high |long |triple )?jumper|(?:pole )?vaulter|thrower|putter|miler|' +
  '(?:half-)?marathoner|steeplechaser|quarter-miler|half-miler|walker|race walker|heptathlete|decathlete|pentathlete|harrier|' +
  'specialist|man|woman|legend|great|hero|heroine|sensation|prodigy|phenomenon|phenom|veteran|teenager|teen|youngster|junior|' +
  'schoolboy|schoolgirl|student|debutant|debutante|newcomer|rookie|freshman|sophomore|senior|native|graduate|' +
  'mother of (?:one|two|three|four|five)|mother-of-(?:one|two|three|four|five)|father of (?:one|two|three|four|five)|father-of-(?:one|two|three|four|five)|' +
  'front-?runner|youth|speedster|distance man|great|trailblazer|campaigner)';

/** Those that a title makes: an epithet with one of them has a `title`. */
export const TITLE_NOUN =
  /(?:holder|champ(?:ion)?|medal(?:l?ist| winner)|runner-up|winner|victor|finalist|favou?rite|leader|(?:number|no\.?) (?:one|two|1|2))$/i;

export const WOMAN_WORD = /(?:woman|girl|mother|heroine|debutante|sister|female|women['’]s|lady)/i;
// `Dutchman`, `the man`; not `German`, `woman`
export const MAN_WORD =
  /(?:\bman\b|(?<!\b(?:Ger|Ro|Nor|O|hu)|wo)man$|(?<!wo)men['’]s|schoolboy|father|brother|\bmale\b|lad$)/i;

/** Words that may not stand between `the` and its noun: `the line ahead of champion`. */
export const EPITHET_CUTS: ReadonlySet<string> = new Set(
  (
    'the a an of in on at to by from with for over under than as that this which who whom whose when while where after before but or nor if because since until ' +
    'is was were are be been had has have did does do will would could can may might should he she it they him her his its their them i we my our you ' +
    'ran won beat set took broke came went got made led held saw met fell left lost then behind ahead not against between into out up down off record time race'
  ).split(' '),
);
