/**
 * Words that tell which of two marks or finishers a stated difference favours. Regex sources.
 * Source: the project's phrasebook of margins, and reports in the British and American press.
 */

/** Cut a piece off a record: `took 0.16 off`, `sliced two hundredths from`. */
export const CUTTING =
  't(?:ook|ake[ns]?|aking)|tore|torn|tear(?:s|ing)?|knock(?:s|ed|ing)?|shav(?:e[ds]?|ing)|shaven|cut(?:s|ting)?|slic(?:e[ds]?|ing)|' +
  'chop(?:s|ped|ping)?|lop(?:s|ped|ping)?|clip(?:s|ped|ping)?|trim(?:s|med|ming)?|carv(?:e[ds]?|ing)|slash(?:e[ds]|ing)?|hack(?:s|ed|ing)?|' +
  'rip(?:s|ped|ping)?|strip(?:s|ped|ping)?|wip(?:e[ds]?|ing)|par(?:e[ds]?|ing)|snip(?:s|ped|ping)?|scrap(?:e[ds]?|ing)|peel(?:s|ed|ing)?|' +
  'shear(?:s|ed|ing)?|shorn|hew(?:s|ed|n|ing)?|drop(?:s|ped|ping)?|taking|prun(?:e[ds]?|ing)|crop(?:s|ped|ping)?|bit|bitten|chisel(?:s|led|ling)?';

/** Make a record or a best better: `improved it by`, `the mark was lowered by`. */
export const IMPROVING =
  'improv(?:e[ds]?|ing)|improvement|lower(?:s|ed|ing)?|better(?:s|ed|ing)?|br(?:oke|eak|eaks|eaking|oken)|smash(?:es|ed|ing)?|shatter(?:s|ed|ing)?|' +
  'eclips(?:e[ds]?|ing)|surpass(?:es|ed|ing)?|eras(?:e[ds]?|ing)|demolish(?:es|ed|ing)?|obliterat(?:e[ds]?|ing)|destroy(?:s|ed|ing)?|crush(?:es|ed|ing)?|' +
  'rais(?:e[ds]?|ing)|add(?:s|ed|ing)?|extend(?:s|ed|ing)?|stretch(?:es|ed|ing)?|reduc(?:e[ds]?|ing)|rewr(?:ote|itten|iting)|revis(?:e[ds]?|ing)|' +
  'exceed(?:s|ed|ing)?|top(?:s|ped|ping)?|fell|f[ae]ll(?:s|en|ing)?|c[ao]me(?:s)? down|coming down|came down|went down|went|gone|set|setting|toppl(?:e[ds]?|ing)|' +
  'update[ds]?|advanc(?:e[ds]?|ing)|lifted|lifting|pushed up|pushing up|dropp(?:ed|ing)|brought|bringing|took|taking|cut|cutting|slashed|shaved|trimmed|trimming';

/** Beat somebody: `won by`, `held off Vik by`, `a victory by`. */
export const WINNING =
  'w[io]n(?:s|ning)?|winner|beat(?:s|ing)?|defeat(?:s|ed|ing)?|held off|holds? off|holding off|edg(?:e[ds]?|ing)(?: out| past)?|pip(?:s|ped|ping)?|' +
  'outsprint(?:s|ed|ing)?|outkick(?:s|ed|ing)?|outlean(?:s|ed|ing)?|outduel(?:s|led|ed|ling|ing)?|outlast(?:s|ed|ing)?|outpac(?:e[ds]?|ing)|see(?:s|ing)? off|saw off|' +
  'victor(?:y|ies|ious)|triumph(?:s|ed|ing)?|prevail(?:s|ed|ing)?|t(?:ook|aking|akes?)|claim(?:s|ed|ing)?|led|leads?|leading|retain(?:s|ed|ing)?|' +
  'secur(?:e[ds]?|ing)|seal(?:s|ed|ing)?|clinch(?:es|ed|ing)?|first|ahead|dipp?(?:ed|ing)|lean(?:ed|ing)|top(?:s|ped|ping)?|bested|besting|downed|downing|overhaul(?:ed|ing)|' +
  'decided|denied|denying|pass(?:ed|ing)|caught|catching|gold|silver|bronze|title|verdict|nod';

/** Fall behind somebody or something: `lost by`, `was second by`, `missed the record by`. */
export const LOSING =
  'lost|los(?:es?|ing)|miss(?:ed|es|ing)?|trail(?:s|ed|ing)?|second|third|fourth|fifth|runner-up|behind|fail(?:s|ed|ing)?|denied|short|outside|just missed|missing out|missed out|slower|deprived|robbed';

/** After an amount: the subject was the better. `0.12 ahead of`, `two seconds quicker than`. */
export const AHEAD = 'ahead|clear|in front|in advance|the better';
export const COMPARED_BETTER =
  'faster|quicker|better|further(?! (?:on|back|behind|down|away|adrift))|farther|longer|higher|swifter|speedier|superior';
export const COMPARED_WORSE = 'slower|worse|shorter|lower|inferior';
/** The same, but only with words for the other side after them: `0.2 inside the record`, `a centimetre over Vik`. */
export const BETTER_THAN = 'up on|inside|under|beyond|past|below|the better of|to the good of';
export const BEHIND = 'behind|adrift|in arrears|back|down|away(?! from)|off the (?:pace|lead|win|podium|medals)';
export const WORSE_THAN = 'outside(?: of)?|short of|shy of|away from|off|over|above|adrift of|down on|from';

/** What a record is called when no record mention covers it. */
export const RECORD_NOUN =
  'records?|marks?|best|bests|standard|figures|time|lifetime best|performance|distance|height|run|ones?|clocking|effort';

/** Nouns for a difference, by whom it favours: the subject. `the winning margin of`, `a lead of`, `an improvement of`. */
export const MARGIN_NOUN =
  '(?:winning |victory |final |eventual )?(?:margin|gap|difference|distance|advantage|lead|cushion|buffer|edge|deficit)(?: of (?:victory|\\uE003))?';
