/** Pieces of the patterns of frames, in the letters of discourse/masking.ts. */

// Between an athlete and what is his: `, 24,`, ` of Kenya`, ` (KEN)`, `, the Olympic champion,`
export const ASIDE =
  "(?:,? (?:of|from) (?:the )?[{V}\\w' -]{1,30}?|,? \\((?:[A-Z]{3}|[^(){M}]{1,30})\\)|, [^,;(){M}]{1,60},|,? {G},?){0,2}?";
// What may stand between a possessive and its mark: `own previous national record of`, `time was`
export const NOUN =
  '(?:(?!\\b(?:in|with|by|when|after|and|to|from|running|clocking|throwing|jumping|leaping|posting|recording|clearing|finishing|winning)\\b)[\\w{R}{E}{D}{V}{C}{P}{Q}-]+,? ){0,6}?(?:(?:of|was|is|at|stood at|stands at|were|came in|remains|from)[, ](?:about |just |a |an )?)?';
export const SURPASS =
  '(?:beat(?:ing|s)?|br(?:oke|eak|eaking|eaks|oken)|better(?:ed|ing|s)?|eclips(?:ed|ing|es)|surpass(?:ed|ing|es)|smash(?:ed|ing|es)|shatter(?:ed|ing|s)|improv(?:ed|ing|es)(?: on| upon)?|lower(?:ed|ing|s)|eras(?:ed|ing|es)|demolish(?:ed|ing|es)|t(?:ook|aking|akes|aken) down|edg(?:ed|ing|es)(?: past| out)?|obliterat(?:ed|ing|es)|destroy(?:ed|ing|s)|topp(?:ed|ing|les)|remov(?:ed|ing|es)|replac(?:ed|ing|es)|overt(?:ook|aking|akes)|exceed(?:ed|ing|s)|top(?:ped|ping|s)|crush(?:ed|ing|es)|dismantl(?:ed|ing|es)|wip(?:ed|ing|es) out|er(?:ased|asing)|ousted|match(?:ed|ing|es)|equall?(?:ed|ing|s)|chopp(?:ed|ing)|shav(?:ed|ing)|slic(?:ed|ing)|carv(?:ed|ing)|cut(?:ting)?|took|taking|knock(?:ed|ing)|lopp(?:ed|ing)|trimm(?:ed|ing)|clipp(?:ed|ing))';
// not `came off the last bend, ⟨M⟩`, `out of the blocks`
export const BEYOND =
  '(?:better|faster|quicker|slower|further|farther|longer|higher|shorter|lower|more|less) than|outside(?: of)?|inside(?: of)?|short of|shy of|adrift of|off(?! (?:the|a|an|her|his) (?:[a-z]+ )?(?:bend|turn|blocks|curve|pace|barrier|hurdle|board|front|back|start|left|right|gun)\\b)|under|beyond|above|below|compared (?:to|with)|against|than';

// What may stand before an athlete's name: `the `, `Kenya's `, `then world champion `, `compatriot and training partner `;
// no verb form in -ing
export const DET = "(?:(?:(?!(?!training )\\w+ing\\b)[\\w'.{D}{P}{C}{R}-]+|{A's}) ){0,4}?";
// `Lee and the holder, Moss`, `Lee and Norway's Moss`
export const PARTNER = "(?:(?!\\w+ing\\b)[\\w'.-]+,? ){0,4}?";
export const SHORT_DET =
  "(?:(?!\\w+ing\\b)(?:the|then|fellow|compatriot|countryman|team-mate|teammate|rival|former|[A-Z][\\w'.-]*|[a-z]+'s) ){0,4}?";
// Verbs that do not make a relative clause's subject the owner: `3:45.14, which he called`
export const NOT_DONE =
  '(?! (?:\\w+ )?(?:call|describ|sa[iy]|thought|think|felt|feel|beat|br[eo]ke|break|better|improv|miss|lower|believ|want|hop|need|know|knew|chas|expect|deem|consider|regard|surpass|erase|match|equal|remov|replac|eclips|tak|took))';

// Verbs of a duel: the subject wins
export const DUEL =
  'beat(?:s|en|ing)?|outsprint\\w*|h[eo]ld(?:s|ing)? off|edg(?:e[sd]?|ing)|defeat\\w*|outlean\\w*|outkick\\w*|pipp\\w+|outduel\\w*|outlast\\w*|nip(?:s|ped|ping)|overhaul\\w*|caught|saw off|shad(?:ed|ing)|outpac\\w+|outr[au]n\\w*|overcame|top(?:s|ped|ping)|outjump\\w*|outthr\\w+|squeez\\w+|deni(?:ed|es)';
// A duel told by the way: `won in 3:29.05, pipping Moss`
export const DUEL_NOW =
  '(?:beating|defeating|edging(?: out)?|pipping|holding off|outsprinting|outkicking|outleaning|outlasting|outduelling|outdueling|denying|shading|nipping|overhauling|catching|leaving|topping|squeezing out|seeing off|outpacing)';
