import { pattern } from '../../../discourse/masking.ts';
import { BEYOND, SURPASS } from './words.ts';

// `beat the 46.78`, `bettering the previous record of 3:44.39`: the mark was there before
export const SURPASSED = pattern(
  `(?<!\\bno |\\bno \\w{3,8} )\\b(?!match|equal|t(?:ook|aking) {M})(?:${SURPASS}|${BEYOND})\\b (?:by (?:(?!(?:with|to|in|at)\\b)[\\w{Q}-]+ ){0,5})?(?!(?:in|with|to)\\b)(?:(?!\\b(?:in|with|to|at|by|when|as|after|\\w+ing)\\b)[\\w{R}{E}{D}{V}{C}{P}{Q}'-]+,? ){0,8}(?:of |, |{R} ?[—–] ?)?{M}`,
  'g',
);
// `the old record was 51.41`, `the previous mark of 3:44.39`, `the record stood at 2:14:04`, `the world record is 2.45`
export const OLD_RECORD = pattern(
  '(?:(?:old|previous|former|existing|the then|earlier|standing|prior) (?:[\\w{E}{V}{D}-]+ ){0,3}(?:{R}|record|mark|best|standard|time|figures?)|(?:{R}|record|mark) (?:had )?(?:stood|stands|stand|was standing|dated)|\\b(?:[Tt]he|[Ii]ts) {R}(?: (?:in|for|at) [^;.,{M}{A}]{1,25})? (?:is|was|remains)(?= (?:still )?(?:at )?{M}))[^;.{M}{A}]{0,60}?{M}',
  'g',
);
