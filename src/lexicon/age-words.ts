/**
 * Words around a person's age. Regex sources.
 * Source: the project's phrasebooks of ages and epithets, and reports in the British and American press.
 */

/** Stand between `is` or `at` and an age: `is now 24`, `at just 19`. */
export const AGE_ADVERBS =
  '(?:(?:now|then|still|just|only|already|barely|nearly|almost|also|herself|himself|even|about|around|aged|currently|yet|a mere|a mature|a tender|all of|an|a) )';

/** Bring in an age: `turned 24`, `is 24`, `I’m 24`. */
export const BEING =
  "(?:is|was|were|am|are|be|been|being|turn(?:s|ed|ing)?|becom(?:es|ing)|became|reach(?:es|ed)|hit|hits|I['’]m|he['’]s|she['’]s|who['’]s)";

/** Somebody of an age: `a Scotsman of 26`, `a girl of 17`; demonyms are looked up apart. */
export const PERSON_OF_AGE =
  '(?:\\p{L}*(?:man|woman|girl|boy)|youth|athlete|runner|sprinter|jumper|thrower|hurdler|vaulter|walker|miler|youngster|teenager|student|veteran|mother|father|champ(?:ion)?|lad|competitor|kid)';

/** What a `39-year-old` thing is where it is no person: its head noun, with the words that may come before it. */
export const AGED_THING =
  "(?:(?:[\\p{Lu}\\d][\\p{L}\\d’',.-]*|world|national|championships?|meeting|meet|course|area|continental|junior|senior|youth|club|county|regional|provincial|district|state|city|school|college|collegiate|university|varsity|conference|league|facility|stand|all-time|age-group|masters|veterans[’']?|under-\\d\\d|indoor|outdoor|short|track|stadium|track|games|mile|marathon|half|metres?|meters?|hurdles|steeplechase|men[’']s|women[’']s|all-comers[’']?|previous|old|existing|long-standing|jump|vault|put|relay|high|long|triple|pole|shot|discus|hammer|javelin|of) ){0,7}" +
  '(?:records?(?![- ](?:holder|breaker|setter|man|woman))|marks?|bests?|standards?|times?|figures|milestones?|barriers?|performances?|' +
  'streaks?|reigns?|waits?|droughts?|rivalry|meets?|meeting|races?|events?|stadiums?|tracks?|clubs?|companies|company|careers?|bans?|dreams?|history|' +
  'sons?|daughters?|child|baby|toddler|girl|boy|twins|kids?|horse|colt|filly|dog)\\b';
