import { type City, cityNamed } from './cities.ts';
import { countryByDemonym } from './countries.ts';

/**
 * The capitals of the sport's countries, for `the Danish capital`. Named as in the table of cities.
 * Source: general knowledge.
 */
// biome-ignore format: a table
const CAPITALS: Readonly<Record<string, string>> = {
  ALG: 'Algiers', ARG: 'Buenos Aires', AUS: 'Canberra', AUT: 'Vienna', AZE: 'Baku', BEL: 'Brussels', BLR: 'Minsk',
  BOT: 'Gaborone', BUL: 'Sofia', CAN: 'Ottawa', CHI: 'Santiago', CHN: 'Beijing', COL: 'Bogotá', CRO: 'Zagreb', CUB: 'Havana',
  CYP: 'Nicosia', CZE: 'Prague', DEN: 'Copenhagen', EGY: 'Cairo', ERI: 'Asmara', ESP: 'Madrid', EST: 'Tallinn',
  ETH: 'Addis Ababa', FIN: 'Helsinki', FRA: 'Paris', GBR: 'London', GEO: 'Tbilisi', GER: 'Berlin', GRE: 'Athens',
  HUN: 'Budapest', INA: 'Jakarta', IND: 'New Delhi', IRI: 'Tehran', IRL: 'Dublin', ISL: 'Reykjavik', ITA: 'Rome',
  JAM: 'Kingston', JPN: 'Tokyo', KAZ: 'Astana', KEN: 'Nairobi', KOR: 'Seoul', LAT: 'Riga', LTU: 'Vilnius',
  LUX: 'Luxembourg', MAR: 'Rabat', MEX: 'Mexico City', NED: 'Amsterdam', NGR: 'Abuja', NOR: 'Oslo', PER: 'Lima',
  PHI: 'Manila', POL: 'Warsaw', POR: 'Lisbon', QAT: 'Doha', ROU: 'Bucharest', RUS: 'Moscow', SEN: 'Dakar',
  SLO: 'Ljubljana', SRB: 'Belgrade', SUI: 'Bern', SVK: 'Bratislava', SWE: 'Stockholm', THA: 'Bangkok', TUN: 'Tunis',
  TUR: 'Ankara', UGA: 'Kampala', UKR: 'Kyiv', VEN: 'Caracas', USA: 'Washington',
};

/** Capitals of the parts of a country. */
const OF_PARTS: Readonly<Record<string, string>> = {
  Scottish: 'Edinburgh',
  Welsh: 'Cardiff',
  'Northern Irish': 'Belfast',
};

/** The capital behind an adjective: `Danish` → Copenhagen; null for a word that is none, and where the table has none. */
export const capitalOf = (demonym: string): City | null => {
  const country = countryByDemonym(demonym);
  const name = OF_PARTS[demonym] ?? (country === null ? undefined : CAPITALS[country.code]);
  return name === undefined ? null : cityNamed(name);
};
