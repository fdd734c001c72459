import type { AnyMention } from '../mentions/mention.ts';
import type { PersonDraft } from './people.ts';
import { type AthleteMention, isAthleteMention } from './salience.ts';

/**
 * The sex of the pronoun next to a mention, before anybody else is named: `The winner is 24. He ran`.
 * @param mentions those of its sentence and of the one after it
 */
export const sexAfter = (mentions: readonly AthleteMention[], mention: AthleteMention): 'men' | 'women' | null => {
  const next = mentions.find(
    ({ start, sort, value }) => start > mention.start && !(sort === 'pronoun' && (value.sex === null || value.plural)),
  );
  return next?.sort === 'pronoun' ? next.value.sex : null;
};

/** The sex of a sentence's event: `the women's 400m`; null where it has none or several. */
const sexOfEvent = (mentions: readonly AnyMention[]): 'men' | 'women' | null => {
  const [event, ...others] = mentions.filter(({ sort }) => sort === 'event');
  const sex = event?.sort === 'event' && others.length === 0 ? event.value.sex : null;
  return sex === 'men' || sex === 'women' ? sex : null;
};

/** Settles the sex of those whose name does not tell it, by the pronouns and events right beside their names. */
export const settleSexes = (
  mentions: readonly (readonly AnyMention[])[],
  drafts: ReadonlyMap<AnyMention, PersonDraft>,
): void => {
  const votes = new Map<PersonDraft, Record<'men' | 'women', number>>();
  for (const list of mentions) {
    const athletes = list.filter(isAthleteMention);
    const ofEvent = sexOfEvent(list);
    for (const mention of athletes) {
      const person = drafts.get(mention);
      const sex = sexAfter(athletes, mention) ?? ofEvent;
      if (person === undefined || person.team || sex === null) continue;
      const count = votes.get(person) ?? { men: 0, women: 0 };
      count[sex] += 1;
      votes.set(person, count);
    }
  }
  for (const [person, { men, women }] of votes) if (men !== women) person.sex ??= men > women ? 'men' : 'women';
};
