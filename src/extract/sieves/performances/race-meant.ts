import { editionsOf, isDuring } from '../../../lexicon/editions.ts';
import { championshipFor } from '../../../lexicon/title-words.ts';
import type { Discipline } from '../../../model/values.ts';
import { championshipRemembered } from '../../discourse/city-championships.ts';
import type { ArticleReading } from '../../discourse/reading.ts';
import type { PerformanceDraft } from './performance-drafts.ts';

/** Which race a place without a mark is of, where its words say a year or a city alone. */

type Race = Pick<PerformanceDraft, 'competition' | 'venue' | 'date'>;

/** `fourth in ⟨2015⟩`, in a report of a road race or of a championship: of the same race, in that year. */
const ofSeries = (race: Race, discipline: Discipline, { meeting }: ArticleReading): Race => {
  const { competition, venue, date } = race;
  const own = meeting.competition;
  if (own === null || competition !== null || venue !== null || date?.precision !== 'year') return race;
  const [named, other] = own.disciplines;
  if (named === discipline && other === undefined)
    return { competition: { name: own.name }, venue: meeting.venue, date };
  const edition = editionsOf(own.canonical ?? own.name).find((one) => isDuring(one, date.value));
  return edition === undefined
    ? race
    : { ...race, competition: { name: championshipFor(edition.championship, discipline) } };
};

/** `took bronze in ⟨Rio⟩`: the championship that the city is remembered for. */
const ofCity = (race: Race, discipline: Discipline, { article }: ArticleReading): Race => {
  const city = race.venue?.city;
  if (race.competition !== null || race.date !== null || city == null || article.published === null) return race;
  const championship = championshipRemembered(city, null, article.published);
  if (championship?.start == null) return race;
  const value = championship.start.slice(0, 4);
  const name = championshipFor(championship.name, discipline);
  return { ...race, competition: { name }, date: { value, precision: 'year', text: city } };
};

/** @param isMedal true where a medal is spoken of, which a city alone may tell of */
export const raceMeant = (race: Race, isMedal: boolean, discipline: Discipline, article: ArticleReading): Race => {
  const told = ofSeries(race, discipline, article);
  return isMedal ? ofCity(told, discipline, article) : told;
};
