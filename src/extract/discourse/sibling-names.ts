import { isGivenName } from '../../lexicon/given-name-sexes.ts';
import type { AnyMention } from '../mentions/mention.ts';
import type { Sentence } from '../text/sentences.ts';
import { fullestName, isKnownByOneWord, type PersonDraft } from './people.ts';
import type { AthleteMention } from './salience.ts';

// `his brother Tom`, `Hill’s older sister Ann`; not `his brother’s coach Tom`
const SIBLING = /(?:\b(?:[Hh]is|[Hh]er)|['’]s?) (?:[\p{Ll}-]+ ){0,2}(?:brother|sister|twin|sibling),? $/u;

/** A brother who is called by his given name alone has the surname of the one whose brother he is. */
export const nameSiblings = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly AthleteMention[])[],
  drafts: ReadonlyMap<AnyMention, PersonDraft>,
): ReadonlyMap<PersonDraft, string> => {
  const surnames = new Map<PersonDraft, string>();
  for (const [index, list] of mentions.entries()) {
    const { text, start } = sentences[index]!;
    for (const [at, mention] of list.entries()) {
      const person = mention.sort === 'name' ? drafts.get(mention) : undefined;
      if (person === undefined || person.team || !isKnownByOneWord(person) || !isGivenName(mention.text)) continue;
      if (!SIBLING.test(text.slice(Math.max(0, mention.start - start - 50), mention.start - start))) continue;
      const owner = list.slice(0, at).findLast(({ value }) => value.possessive);
      const family = owner === undefined ? undefined : drafts.get(owner);
      if (family === undefined || family === person || family.names.length === 0 || isKnownByOneWord(family)) continue;
      surnames.set(person, fullestName(family).split(' ').slice(1).join(' '));
    }
  }
  return surnames;
};
