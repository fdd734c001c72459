import { countryByName } from './countries.ts';
import { foldText } from './folding.ts';

/**
 * States, provinces and regions that follow a town's name in the press: `Eugene, Oregon`, `Walnut, Calif.`
 * Source: lists of the states and provinces; the abbreviations of AP style and the post.
 */

/** Country code, then names, abbreviations (`|` between). */
type Row = readonly [country: string, names: string];

// biome-ignore format: a table, one entry a line
const ROWS: readonly Row[] = [
  ['AUS', 'Australian Capital Territory|ACT|New South Wales|NSW|Northern Territory|Queensland|South Australia|Tasmania|Victoria|Western Australia|WA'],
  ['CAN', 'Alberta|Alta|British Columbia|BC|B.C.|Manitoba|Man|New Brunswick|NB|Newfoundland|Nova Scotia|NS|Ontario|Ont|Prince Edward Island|Quebec|Que|Saskatchewan|Sask'],
  ['ESP', 'Andalusia|Basque Country|Catalonia|Galicia'],
  ['FRA', 'Brittany|Normandy|Pas-de-Calais|Provence'],
  ['GBR', 'Berkshire|Cheshire|Cornwall|Devon|Dorset|Essex|Hampshire|Hertfordshire|Kent|Lancashire|Leicestershire|Norfolk|Northumberland|Somerset|Suffolk|Surrey|Sussex|Tyneside|Warwickshire|Yorkshire'],
  ['GER', 'Bavaria|Saxony|Thuringia'],
  ['IND', 'Assam|Gujarat|Haryana|Karnataka|Kerala|Maharashtra|Odisha|Punjab|Tamil Nadu|Telangana|Uttar Pradesh|West Bengal'],
  ['IRL', 'Co Cork|Co Donegal|Co Dublin|Co Kildare|Co Tipperary|Co Westmeath'],
  ['ITA', 'Lombardy|Piedmont|Sardinia|Sicily|Tuscany|Veneto'],
  ['USA', 'Alabama|Ala|Alaska|Arizona|Ariz|Arkansas|Ark|California|Calif|Cal|Colorado|Colo|Connecticut|Conn|Delaware|Del|Florida|Fla|Georgia|Ga|Hawaii|Idaho|Illinois|Ill|Indiana|Ind|Iowa|Kansas|Kan|Kentucky|Ky|Louisiana|La|Maine|Maryland|Md|Massachusetts|Mass|Michigan|Mich|Minnesota|Minn|Mississippi|Miss|Missouri|Mo|Montana|Mont|Nebraska|Neb|Nevada|Nev|New Hampshire|N.H.|New Jersey|N.J.|New Mexico|N.M.|New York|N.Y.|North Carolina|N.C.|North Dakota|N.D.|Ohio|Oklahoma|Okla|Oregon|Ore|Pennsylvania|Pa|Rhode Island|R.I.|South Carolina|S.C.|South Dakota|S.D.|Tennessee|Tenn|Texas|Tex|Utah|Vermont|Vt|Virginia|Va|Washington|Wash|West Virginia|W.Va.|Wisconsin|Wis|Wyoming|Wyo|D.C.|DC'],
  ['USA', 'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WI|WV|WY'],
];

const BY_NAME: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([country, names]) => names.split('|').map((name): [string, string] => [foldText(name), country])),
);

/**
 * The country of what follows a town and a comma: a state, a province or a country's own name.
 * @param text `Ore.`, `OR`, `Oregon`, `Finland`, `Great Britain`
 * @returns a country's code; null for other words, and for `Or`, `la` (postal codes are capitals)
 */
export const countryOfRegion = (text: string): string | null => {
  const country = countryByName(text)?.code ?? null;
  // `Or` and `La` are words; `OR`, `La.` and `N.Y.` are states.
  const word = /^\p{L}{1,2}$/u.test(text) && text !== text.toUpperCase();
  // `Georgia` after a town is the state more often than the country.
  return word ? country : (BY_NAME.get(foldText(text)) ?? country);
};
