import { COMPETITIONS, type Competition } from './competitions.ts';
import { countryByDemonym, countryByName } from './countries.ts';

const NAME = /^(?<nation>.+?) (?<indoor>Indoor )?Championships$/;

/** By country's code: the championships of the whole nation, out of doors and indoors. */
const BY_COUNTRY: ReadonlyMap<string, { readonly outdoor: Competition | null; readonly indoor: Competition | null }> =
  (() => {
    const known = new Map<string, { outdoor: Competition | null; indoor: Competition | null }>();
    for (const competition of COMPETITIONS) {
      const name = competition.kind === 'national' ? NAME.exec(competition.name) : null;
      const nation = name?.groups?.nation ?? '';
      const country = countryByName(nation) ?? countryByDemonym(nation);
      // `Scottish Championships` are no British ones.
      if (country === null || country.code !== competition.country || /^(?:Scot|Welsh|Engl)/.test(nation)) continue;
      const own = known.get(country.code) ?? { outdoor: null, indoor: null };
      known.set(country.code, { ...own, [name?.groups?.indoor ? 'indoor' : 'outdoor']: competition });
    }
    return known;
  })();

/** The national championships of a country, by its code; null where the tables have none. */
export const nationalChampionships = (code: string, indoor: boolean): Competition | null =>
  BY_COUNTRY.get(code)?.[indoor ? 'indoor' : 'outdoor'] ?? null;
