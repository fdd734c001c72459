/**
 * How a clause speaks of a record: who sets one, who beats one, who only came near.
 * Sources are regex alternatives; they go between `\b`s. Source: the project's phrasebook of record phrases.
 */

/** Verbs that take a standing record: the subject has the new one, the object is the old one. */
export const BREAKING_VERBS =
  'br(?:oke|eak|eaks|eaking|oken)|smash(?:ed|es|ing)?|shatter(?:ed|s|ing)?|lower(?:ed|s|ing)?|improv(?:ed?|es|ing)(?: on| upon)?|' +
  'better(?:ed|s|ing)?|beat(?:s|en|ing)?|eclips(?:ed?|es|ing)|surpass(?:ed|es|ing)?|obliterat(?:ed?|es|ing)|demolish(?:ed|es|ing)?|' +
  'destroy(?:ed|s|ing)?|crush(?:ed|es|ing)?|eras(?:ed?|es|ing)|annihilat(?:ed?|es|ing)|dismantl(?:ed?|es|ing)|t(?:ook|akes?|aking|aken) down|' +
  'equal(?:l?ed|s|l?ing)?|match(?:ed|es|ing)?|tie[ds]?|tying|drew level with|drawn level with|cut(?:s|ting)?|slash(?:ed|es|ing)?|' +
  'rais(?:ed?|es|ing)|extend(?:ed|s|ing)?|wip(?:ed?|es|ing)(?: out)?|tear(?:s|ing)?(?: up)?|tor[en](?: up)?|push(?:ed|es|ing)|mov(?:ed|es|ing)|' +
  'rewr(?:ote|ites?|iting|itten)|toppl(?:ed?|es|ing)|topp(?:ed|ing)|tops|remov(?:ed|es|ing)|replac(?:ed|es|ing)|exceed(?:ed|s|ing)?|' +
  'wreck(?:ed|s|ing)?|bl(?:ew|ow|own|owing) (?:away|apart|out)|put an end to|end(?:ed|s|ing) the reign of|brought|bring(?:s|ing)?|stretch(?:ed|es|ing)|' +
  'hack(?:ed|ing)|pulveris(?:ed|ing)|pulveriz(?:ed|ing)|overhaul(?:ed|ing)|upgrad(?:ed|ing)|rewarded with|went (?:past|beyond)|passed|claimed';
/** Verbs that make one: `set a national record`, `ran a personal best`, `was rewarded with a PB`. */
export const SETTING_VERBS =
  'sets?|setting|establish(?:ed|es|ing)?|claim(?:s|ed|ing)?|r(?:an|uns?|unning)|clock(?:ed|s|ing)?|achiev(?:ed?|es|ing)|post(?:ed|s|ing)?|' +
  'record(?:ed|s|ing)|secur(?:ed?|es|ing)|earn(?:ed|s|ing)?|land(?:ed|s|ing)?|produc(?:ed?|es|ing)|deliver(?:ed|s|ing)?|add(?:ed|s|ing)?|' +
  't(?:ook|akes?|aking|aken)|jump(?:ed|s|ing)?|threw|throw(?:s|n|ing)?|clear(?:ed|s|ing)?|reach(?:ed|es|ing)?|register(?:ed|s|ing)?|notch(?:ed|es|ing)?|' +
  'pick(?:ed|s|ing)? up|bagg(?:ed|ing)|got|gets|getting|won|winning|grabb(?:ed|ing)|r(?:ose|ising) to|improv(?:ed|es|ing) to|mark(?:ed|s|ing)|was|were|is|are|being|' +
  'collect(?:ed|ing)|snatch(?:ed|ing)|captur(?:ed|ing)|seal(?:ed|ing)|made|making|scored?|scoring|totall?(?:ed|ing)|amass(?:ed|ing)|walk(?:ed|ing)|storm(?:ed|ing) to|power(?:ed|ing) to|rac(?:ed|ing) to|hurl(?:ed|ing)|heav(?:ed|ing)|launch(?:ed|ing)|unleash(?:ed|ing)|sail(?:ed|ing)';
/** Verbs that with `off` or `from` take seconds away: `took 0.11 off the world record`, `sliced a second from`. */
export const CUTTING_VERBS =
  't(?:ook|akes?|aking|aken|ore|orn|ear(?:s|ing)?)|knock(?:ed|s|ing)?|slic(?:ed?|es|ing)|chopp?(?:ed|ing|s)?|shav(?:ed?|es|ing)|carv(?:ed?|es|ing)|lopp?(?:ed|ing)|' +
  'trimm?(?:ed|ing)|clipp?(?:ed|ing)|cut(?:ting)?|hack(?:ed|ing)|shed|stripp?(?:ed|ing)|wip(?:ed|ing)|scyth(?:ed|ing)|add(?:ed|ing)';
/** Words that say a record was only come near, or not at all: what they govern is no new record. */
export const NEAR_WORDS =
  'miss(?:ed|ing|es)?(?: out on)?|short of|shy of|outside(?: of)?|attempts?(?: (?:on|at|to))?|attempted|attempting|chas(?:e|ed|ing)(?: after)?|close to|closer to|near(?:er)?|' +
  'nearly|almost|not|cannot|can.t|wasn.t|isn.t|never|no|nor|bids?(?: (?:for|to))?|target(?:s|ing|ed)?|fail(?:ed|ing|s)?(?: to)?|away from|adrift of|threaten(?:ed|ing|s)?|pursuit of|hunt(?:ing)?(?: (?:for|of))?|tilt at|assault on|' +
  'eye(?:s|ing|d)?(?: on)?|without|within|compared (?:to|with)|behind|denied|could|would|might|hop(?:e|ed|ing)(?: (?:to|for))?|want(?:s|ed)?(?: to)?|plan(?:s|ned)?|' +
  'aim(?:s|ed|ing)?(?: (?:for|at|to))?|worse than|slower than|shorter than|lower than|off|inside|under|below|above|beyond|than|nowhere near|going for|go for|went for|asked for|tries at|try at|shots? at|crack at|cracks at|worth|' +
  'inferior (?:only )?to|second only to|against|since|despite|needed for|too much for';
