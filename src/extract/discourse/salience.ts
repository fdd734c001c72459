import type { AnyMention, EpithetMention, NameMention, PronounMention } from '../mentions/mention.ts';
import type { Sentence } from '../text/sentences.ts';
import type { PersonDraft } from './people.ts';

export type AthleteMention = NameMention | PronounMention | EpithetMention;

export const isAthleteMention = (mention: AnyMention): mention is AthleteMention =>
  mention.sort === 'name' || mention.sort === 'pronoun' || mention.sort === 'epithet';

/** One naming of somebody, as far as the reading has come. */
export interface Entry {
  readonly person: PersonDraft;
  readonly mention: AthleteMention;
  readonly sentence: number;
  /** True where he does something, false where something is done to him or he is an owner. */
  readonly subject: boolean;
  readonly quoted: boolean;
}

// `ahead of Kerr`, `beat Kerr`, `past the tiring Kerr`; not `and Kerr`, `as Kerr`
const OBLIQUE =
  /\b(?:by|to|over|from|of|than|behind|against|past|for|alongside|between|at|in|on|like|off|under|inside|outside|beyond|around|about|upon|above|below|beside|without|despite|beat|beats|beating|beaten|edg(?:ed|ing)(?: out)?|pass(?:ed|ing)|defeat(?:ed|ing)|caught|catching|overtook|overtaking|follow(?:ed|ing)|chas(?:ed|ing)|held off|holding off|outsprint(?:ed|ing)|outkick(?:ed|ing)|pipp(?:ed|ing)|leaving|left|join(?:ed|ing)|help(?:ed|ing)|saw|made|making|gave|giving|earned|earning|brought|denied|denying|congratulat(?:ed|ing)|told|replac(?:ed|ing)|dethron(?:ed|ing)|called|named|remov(?:ed|ing)|join(?:ed|ing)|including)(?: (?:the|his|her|a|an|then|old|young|former|great|home|local|fellow|compatriot|rival|team-?mate|both|[\p{Lu}][\p{L}’'-]+|[\p{Ll}-]+ (?:champion|winner|holder|medall?ist)|champion|winner|holder|medall?ist|star|pacemaker))*,? $/u;

/** True for a mention that is the subject of its clause, as far as the words before it tell. */
export const isSubject = (sentence: Sentence, mention: AthleteMention): boolean => {
  if (mention.value.possessive) return false;
  if (mention.sort === 'pronoun') return /^(?:he|she|i|we|they)$/i.test(mention.text);
  const before = sentence.text.slice(Math.max(0, mention.start - sentence.start - 70), mention.start - sentence.start);
  return !OBLIQUE.test(before);
};

// A new clause between two mentions: `, while`, `, and he`, `said`, `;`
const CLAUSE_BREAK =
  /[;:–—]|\b(?:and|but|while|whereas|when|before|after|because|since|until|although|though|that|if|where|as|who|which|whose|said|says|told|added|until|so|then)\b/i;
export const sameClause = (between: string): boolean => !CLAUSE_BREAK.test(between);
