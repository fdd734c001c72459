/**
 * What speaks against an event mention, added up: the cheapest is chosen. Fitted to annotated
 * articles of other stories than those it was tried on.
 */
export const COSTS = {
  /** Outside the anchor's clause. */
  otherClause: 1.1,
  /** After the anchor, and so after what it would name. */
  after: 0.35,
  /** For each character between. */
  character: 1 / 140,
  /** After another place or mark, and so rather that one's. */
  another: 1,
  /** Right after the mark: `3:45.41 for the mile`. */
  attached: -1.6,
  /** In an earlier sentence: the first, each further one, and a paragraph between. */
  earlier: 1,
  sentence: 0.15,
  paragraph: 0.3,
  /** Only in a later sentence. */
  later: 6,
  /** Named by no event word but by a record, a competition or somebody's title. */
  record: 0.2,
  competition: 0.3,
  title: 0.9,
  /** Only passed on the way: `through 10km in 30:05`. */
  passed: 4,
  /** In a title of the athlete: `winner of the 10,000m on Friday, was ninth`; in an earlier sentence. */
  apposed: 3,
  apposedBefore: 0.9,
  /** The other sex's. */
  sex: 2,
  /** For a mark at the very end of what the event admits. */
  misfit: 1.7,
  /** A reading that takes the writing for a slip: `2:23:12` for 2:23.12. */
  slip: 3,
  /** `jumped 2.10m` of a throw. */
  verb: 3,
  /** Named by such a verb alone: `vaulted 6.20m`. */
  spoken: 2.5,
  /** Each reading that is less likely than the first, by the writing alone. */
  reading: 0.5,
  /** Hundredths on the road, whole seconds on the track. */
  hundredths: 1.5,
  whole: 0.6,
  /** `five kilometres of road` of a track race, or the other way round. */
  surface: 1,
  /** Named by no word: what a meeting holds that has one event only. */
  unsaid: 1.5,
  /** `the 10km race` of a cross-country meeting. */
  country: 3,
  /** Never in one sentence with the athlete, who is elsewhere named with others. */
  stranger: 0.2,
  /** Seldom named in the article, next to its main event. */
  rare: 1,
};
