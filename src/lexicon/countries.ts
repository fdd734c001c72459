import { foldText } from './folding.ts';

/**
 * Countries and the words for them: name, World Athletics code, area, words for people and
 * adjectives, other names and spellings of the press.
 * Source: the list of member federations of World Athletics; the project's phrasebook of demonyms
 * and variants met in reports.
 */

/** The six areas of World Athletics. */
export type Area = 'Africa' | 'Asia' | 'Europe' | 'NACAC' | 'Oceania' | 'South America';

export interface Country {
  /** Three letters, as World Athletics writes them: `NOR`. */
  readonly code: string;
  readonly name: string;
  /** Null for teams without a country (neutral athletes, refugees). */
  readonly area: Area | null;
  /** Adjectives and words for people, in the singular: `Danish`, `Dane`. */
  readonly people: readonly string[];
  /** Other names: `Holland`, `the Netherlands`. */
  readonly variants: readonly string[];
  /** The code that its athletes bear at championships, where it is another: `GBR` for Scotland. */
  readonly within: string | null;
}

type Row = readonly [code: string, name: string, area: Area | null, people: string, variants: string];

/** Code, name, area, people (`|` between), other names. */
// biome-ignore format: a table, one entry a line
const MEMBERS: readonly Row[] = [
  ['AFG', 'Afghanistan', 'Asia', 'Afghan', ''],
  ['AIA', 'Anguilla', 'NACAC', 'Anguillan', ''],
  ['ALB', 'Albania', 'Europe', 'Albanian', ''],
  ['ALG', 'Algeria', 'Africa', 'Algerian', ''],
  ['AND', 'Andorra', 'Europe', 'Andorran', ''],
  ['ANG', 'Angola', 'Africa', 'Angolan', ''],
  ['ANT', 'Antigua and Barbuda', 'NACAC', 'Antiguan|Barbudan', 'Antigua|Antigua & Barbuda'],
  ['ARG', 'Argentina', 'South America', 'Argentine|Argentinian|Argentinean', ''],
  ['ARM', 'Armenia', 'Europe', 'Armenian', ''],
  ['ARU', 'Aruba', 'NACAC', 'Aruban', ''],
  ['ASA', 'American Samoa', 'Oceania', 'American Samoan', ''],
  ['AUS', 'Australia', 'Oceania', 'Australian|Aussie', ''],
  ['AUT', 'Austria', 'Europe', 'Austrian', ''],
  ['AZE', 'Azerbaijan', 'Europe', 'Azerbaijani|Azeri', ''],
  ['BAH', 'Bahamas', 'NACAC', 'Bahamian', 'the Bahamas'],
  ['BAN', 'Bangladesh', 'Asia', 'Bangladeshi', ''],
  ['BAR', 'Barbados', 'NACAC', 'Barbadian|Bajan', ''],
  ['BDI', 'Burundi', 'Africa', 'Burundian|Burundese', ''],
  ['BEL', 'Belgium', 'Europe', 'Belgian', ''],
  ['BEN', 'Benin', 'Africa', 'Beninese|Beninois', ''],
  ['BER', 'Bermuda', 'NACAC', 'Bermudian|Bermudan', ''],
  ['BHU', 'Bhutan', 'Asia', 'Bhutanese', ''],
  ['BIH', 'Bosnia and Herzegovina', 'Europe', 'Bosnian|Bosnian-Herzegovinian|Herzegovinian', 'Bosnia|Bosnia & Herzegovina|Bosnia-Herzegovina'],
  ['BIZ', 'Belize', 'NACAC', 'Belizean', ''],
  ['BLR', 'Belarus', 'Europe', 'Belarusian|Belarussian|Byelorussian', 'Byelorussia'],
  ['BOL', 'Bolivia', 'South America', 'Bolivian', ''],
  ['BOT', 'Botswana', 'Africa', 'Motswana|Batswana|Botswanan|Botswanian', ''],
  ['BRA', 'Brazil', 'South America', 'Brazilian', ''],
  ['BRN', 'Bahrain', 'Asia', 'Bahraini|Bahrainian', ''],
  ['BRU', 'Brunei', 'Asia', 'Bruneian', ''],
  ['BUL', 'Bulgaria', 'Europe', 'Bulgarian', ''],
  ['BUR', 'Burkina Faso', 'Africa', 'Burkinabe|Burkinabè|Burkinabé|Burkinian', 'Burkina'],
  ['CAF', 'Central African Republic', 'Africa', 'Central African', ''],
  ['CAM', 'Cambodia', 'Asia', 'Cambodian', ''],
  ['CAN', 'Canada', 'NACAC', 'Canadian|Canuck', 'Team Canada'],
  ['CAY', 'Cayman Islands', 'NACAC', 'Caymanian', 'Cayman|Grand Cayman|the Cayman Islands'],
  ['CGO', 'Congo', 'Africa', 'Congolese', 'Republic of the Congo|Congo-Brazzaville|Republic of Congo'],
  ['CHA', 'Chad', 'Africa', 'Chadian', ''],
  ['CHI', 'Chile', 'South America', 'Chilean', ''],
  ['CHN', 'China', 'Asia', 'Chinese', "PR China|People's Republic of China"],
  ['CIV', 'Ivory Coast', 'Africa', 'Ivorian|Ivoirian', "Côte d'Ivoire|the Ivory Coast"],
  ['CMR', 'Cameroon', 'Africa', 'Cameroonian|Cameroonean', ''],
  ['COD', 'DR Congo', 'Africa', '', 'Congo DR|Democratic Republic of Congo|Democratic Republic of the Congo|DRC|Zaire'],
  ['COK', 'Cook Islands', 'Oceania', 'Cook Islander', ''],
  ['COL', 'Colombia', 'South America', 'Colombian|Columbian', 'Columbia'],
  ['COM', 'Comoros', 'Africa', 'Comorian', 'the Comoros'],
  ['CPV', 'Cape Verde', 'Africa', 'Cape Verdean|Cabo Verdean', 'Cabo Verde'],
  ['CRC', 'Costa Rica', 'NACAC', 'Costa Rican|Tico', ''],
  ['CRO', 'Croatia', 'Europe', 'Croatian|Croat', ''],
  ['CUB', 'Cuba', 'NACAC', 'Cuban', ''],
  ['CUW', 'Curacao', 'NACAC', 'Curacaoan', 'Curaçao'],
  ['CYP', 'Cyprus', 'Europe', 'Cypriot|Cypriote', ''],
  ['CZE', 'Czech Republic', 'Europe', 'Czech', 'Czechia|the Czech Republic'],
  ['DEN', 'Denmark', 'Europe', 'Danish|Dane', ''],
  ['DJI', 'Djibouti', 'Africa', 'Djiboutian', ''],
  ['DMA', 'Dominica', 'NACAC', '', ''],
  ['DOM', 'Dominican Republic', 'NACAC', 'Dominican', 'Dominican Rep|the Dominican Republic'],
  ['ECU', 'Ecuador', 'South America', 'Ecuadorian|Ecuadorean|Ecuadoran', ''],
  ['EGY', 'Egypt', 'Africa', 'Egyptian', ''],
  ['ERI', 'Eritrea', 'Africa', 'Eritrean', ''],
  ['ESA', 'El Salvador', 'NACAC', 'Salvadoran|Salvadorean|Salvadorian', ''],
  ['ESP', 'Spain', 'Europe', 'Spanish|Spaniard', ''],
  ['EST', 'Estonia', 'Europe', 'Estonian', ''],
  ['ETH', 'Ethiopia', 'Africa', 'Ethiopian', ''],
  ['FIJ', 'Fiji', 'Oceania', 'Fijian', ''],
  ['FIN', 'Finland', 'Europe', 'Finnish|Finn', ''],
  ['FRA', 'France', 'Europe', 'French|Frenchman|Frenchwoman', ''],
  ['FSM', 'Micronesia', 'Oceania', 'Micronesian', ''],
  ['GAB', 'Gabon', 'Africa', 'Gabonese', ''],
  ['GAM', 'Gambia', 'Africa', 'Gambian', 'the Gambia'],
  ['GBR', 'Great Britain', 'Europe', 'British|Briton|Brit|Britisher', 'Britain|GB|G.B.|UK|U.K.|United Kingdom|the United Kingdom|Great Britain and Northern Ireland|Great Britain & Northern Ireland|Great Britain and N.I.|Great Britain & N.I.|GB & NI|GB and NI|Team GB'],
  ['GBS', 'Guinea-Bissau', 'Africa', 'Bissau-Guinean', ''],
  ['GEO', 'Georgia', 'Europe', 'Georgian', ''],
  ['GEQ', 'Equatorial Guinea', 'Africa', 'Equatoguinean|Equatorial Guinean', ''],
  ['GER', 'Germany', 'Europe', 'German', ''],
  ['GHA', 'Ghana', 'Africa', 'Ghanaian|Ghanian', ''],
  ['GIB', 'Gibraltar', 'Europe', 'Gibraltarian', ''],
  ['GRE', 'Greece', 'Europe', 'Greek', ''],
  ['GRN', 'Grenada', 'NACAC', 'Grenadian', ''],
  ['GUA', 'Guatemala', 'NACAC', 'Guatemalan', ''],
  ['GUI', 'Guinea', 'Africa', 'Guinean', ''],
  ['GUM', 'Guam', 'Oceania', 'Guamanian', ''],
  ['GUY', 'Guyana', 'South America', 'Guyanese', ''],
  ['HAI', 'Haiti', 'NACAC', 'Haitian', ''],
  ['HKG', 'Hong Kong', 'Asia', 'Hong Konger|Hongkonger', 'Hong Kong, China'],
  ['HON', 'Honduras', 'NACAC', 'Honduran', ''],
  ['HUN', 'Hungary', 'Europe', 'Hungarian|Magyar', ''],
  ['INA', 'Indonesia', 'Asia', 'Indonesian', ''],
  ['IND', 'India', 'Asia', 'Indian', ''],
  ['IRI', 'Iran', 'Asia', 'Iranian', 'Islamic Republic of Iran'],
  ['IRL', 'Ireland', 'Europe', 'Irish|Irishman|Irishwoman', 'Republic of Ireland|the Republic of Ireland|Eire'],
  ['IRQ', 'Iraq', 'Asia', 'Iraqi', ''],
  ['ISL', 'Iceland', 'Europe', 'Icelandic|Icelander', ''],
  ['ISR', 'Israel', 'Europe', 'Israeli', ''],
  ['ISV', 'US Virgin Islands', 'NACAC', 'US Virgin Islander|Virgin Islander', 'U.S. Virgin Islands|USVI|Virgin Islands|the US Virgin Islands'],
  ['ITA', 'Italy', 'Europe', 'Italian', ''],
  ['IVB', 'British Virgin Islands', 'NACAC', 'British Virgin Islander', 'BVI|the British Virgin Islands'],
  ['JAM', 'Jamaica', 'NACAC', 'Jamaican', ''],
  ['JOR', 'Jordan', 'Asia', 'Jordanian', ''],
  ['JPN', 'Japan', 'Asia', 'Japanese', ''],
  ['KAZ', 'Kazakhstan', 'Asia', 'Kazakh|Kazakhstani', ''],
  ['KEN', 'Kenya', 'Africa', 'Kenyan', ''],
  ['KGZ', 'Kyrgyzstan', 'Asia', 'Kyrgyz|Kyrgyzstani', ''],
  ['KIR', 'Kiribati', 'Oceania', 'I-Kiribati', ''],
  ['KOR', 'South Korea', 'Asia', 'South Korean|Korean', 'Korea|S Korea|S. Korea|Republic of Korea'],
  ['KOS', 'Kosovo', 'Europe', 'Kosovan|Kosovar', ''],
  ['KSA', 'Saudi Arabia', 'Asia', 'Saudi|Saudi Arabian', ''],
  ['KUW', 'Kuwait', 'Asia', 'Kuwaiti', ''],
  ['LAO', 'Laos', 'Asia', 'Laotian|Lao', ''],
  ['LAT', 'Latvia', 'Europe', 'Latvian', ''],
  ['LBA', 'Libya', 'Africa', 'Libyan', ''],
  ['LBN', 'Lebanon', 'Asia', 'Lebanese', ''],
  ['LBR', 'Liberia', 'Africa', 'Liberian', ''],
  ['LCA', 'Saint Lucia', 'NACAC', 'Saint Lucian|St Lucian|St. Lucian', 'St Lucia|St. Lucia'],
  ['LES', 'Lesotho', 'Africa', 'Mosotho|Basotho', ''],
  ['LIE', 'Liechtenstein', 'Europe', 'Liechtensteiner', ''],
  ['LTU', 'Lithuania', 'Europe', 'Lithuanian', ''],
  ['LUX', 'Luxembourg', 'Europe', 'Luxembourger|Luxemburger|Luxembourgish', ''],
  ['MAC', 'Macau', 'Asia', 'Macanese', 'Macao'],
  ['MAD', 'Madagascar', 'Africa', 'Malagasy|Madagascan', ''],
  ['MAR', 'Morocco', 'Africa', 'Moroccan', ''],
  ['MAS', 'Malaysia', 'Asia', 'Malaysian', ''],
  ['MAW', 'Malawi', 'Africa', 'Malawian', ''],
  ['MDA', 'Moldova', 'Europe', 'Moldovan|Moldavian', 'Moldavia'],
  ['MDV', 'Maldives', 'Asia', 'Maldivian', 'the Maldives'],
  ['MEX', 'Mexico', 'NACAC', 'Mexican', ''],
  ['MGL', 'Mongolia', 'Asia', 'Mongolian', ''],
  ['MHL', 'Marshall Islands', 'Oceania', 'Marshallese', 'the Marshall Islands'],
  ['MKD', 'North Macedonia', 'Europe', 'Macedonian|North Macedonian', 'Macedonia|FYR Macedonia'],
  ['MLI', 'Mali', 'Africa', 'Malian', ''],
  ['MLT', 'Malta', 'Europe', 'Maltese', ''],
  ['MNE', 'Montenegro', 'Europe', 'Montenegrin', ''],
  ['MNT', 'Montserrat', 'NACAC', 'Montserratian', ''],
  ['MON', 'Monaco', 'Europe', 'Monegasque|Monégasque|Monacan', ''],
  ['MOZ', 'Mozambique', 'Africa', 'Mozambican', ''],
  ['MRI', 'Mauritius', 'Africa', 'Mauritian', ''],
  ['MTN', 'Mauritania', 'Africa', 'Mauritanian', ''],
  ['MYA', 'Myanmar', 'Asia', 'Burmese', 'Burma'],
  ['NAM', 'Namibia', 'Africa', 'Namibian', ''],
  ['NCA', 'Nicaragua', 'NACAC', 'Nicaraguan', ''],
  ['NCL', 'New Caledonia', 'Oceania', 'New Caledonian', ''],
  ['NED', 'Netherlands', 'Europe', 'Dutch|Dutchman|Dutchwoman|Netherlander', 'the Netherlands|Holland'],
  ['NEP', 'Nepal', 'Asia', 'Nepalese|Nepali', ''],
  ['NGR', 'Nigeria', 'Africa', 'Nigerian', ''],
  ['NIG', 'Niger', 'Africa', 'Nigerien', ''],
  ['NMA', 'Northern Mariana Islands', 'Oceania', 'Northern Marianan', ''],
  ['NOR', 'Norway', 'Europe', 'Norwegian', ''],
  ['NRU', 'Nauru', 'Oceania', 'Nauruan', ''],
  ['NZL', 'New Zealand', 'Oceania', 'New Zealander|Kiwi', 'NZ|N.Z.|Aotearoa'],
  ['OMA', 'Oman', 'Asia', 'Omani', ''],
  ['PAK', 'Pakistan', 'Asia', 'Pakistani', ''],
  ['PAN', 'Panama', 'South America', 'Panamanian', ''],
  ['PAR', 'Paraguay', 'South America', 'Paraguayan', ''],
  ['PER', 'Peru', 'South America', 'Peruvian', ''],
  ['PHI', 'Philippines', 'Asia', 'Filipino|Filipina|Philippine|Pinoy', 'the Philippines'],
  ['PLE', 'Palestine', 'Asia', 'Palestinian', ''],
  ['PLW', 'Palau', 'Oceania', 'Palauan', ''],
  ['PNG', 'Papua New Guinea', 'Oceania', 'Papua New Guinean|Papuan', 'PNG'],
  ['POL', 'Poland', 'Europe', 'Polish|Pole', ''],
  ['POR', 'Portugal', 'Europe', 'Portuguese', ''],
  ['PRK', 'North Korea', 'Asia', 'North Korean', 'DPR Korea'],
  ['PUR', 'Puerto Rico', 'NACAC', 'Puerto Rican|Boricua', ''],
  ['PYF', 'French Polynesia', 'Oceania', 'Tahitian|Polynesian', 'Tahiti'],
  ['QAT', 'Qatar', 'Asia', 'Qatari', ''],
  ['ROU', 'Romania', 'Europe', 'Romanian|Rumanian', 'Rumania|ROM'],
  ['RSA', 'South Africa', 'Africa', 'South African', 'S Africa|S. Africa|Team South Africa'],
  ['RUS', 'Russia', 'Europe', 'Russian', 'Russian Federation|ROC'],
  ['RWA', 'Rwanda', 'Africa', 'Rwandan', ''],
  ['SAM', 'Samoa', 'Oceania', 'Samoan', 'Western Samoa'],
  ['SEN', 'Senegal', 'Africa', 'Senegalese', ''],
  ['SEY', 'Seychelles', 'Africa', 'Seychellois', 'the Seychelles'],
  ['SGP', 'Singapore', 'Asia', 'Singaporean', 'SIN'],
  ['SKN', 'Saint Kitts and Nevis', 'NACAC', 'Kittitian|Nevisian', 'St Kitts and Nevis|St Kitts & Nevis|St. Kitts and Nevis|St Kitts|St. Kitts|Saint Kitts'],
  ['SLE', 'Sierra Leone', 'Africa', 'Sierra Leonean', ''],
  ['SLO', 'Slovenia', 'Europe', 'Slovenian|Slovene', ''],
  ['SMR', 'San Marino', 'Europe', 'Sammarinese', ''],
  ['SOL', 'Solomon Islands', 'Oceania', 'Solomon Islander', 'the Solomon Islands'],
  ['SOM', 'Somalia', 'Africa', 'Somali|Somalian', ''],
  ['SRB', 'Serbia', 'Europe', 'Serbian|Serb', ''],
  ['SRI', 'Sri Lanka', 'Asia', 'Sri Lankan', 'Ceylon'],
  ['SSD', 'South Sudan', 'Africa', 'South Sudanese', ''],
  ['STP', 'Sao Tome and Principe', 'Africa', 'Sao Tomean', 'São Tomé and Príncipe'],
  ['SUD', 'Sudan', 'Africa', 'Sudanese', ''],
  ['SUI', 'Switzerland', 'Europe', 'Swiss', ''],
  ['SUR', 'Suriname', 'South America', 'Surinamese', 'Surinam'],
  ['SVK', 'Slovakia', 'Europe', 'Slovak|Slovakian', ''],
  ['SWE', 'Sweden', 'Europe', 'Swedish|Swede', ''],
  ['SWZ', 'Eswatini', 'Africa', 'Swazi|liSwati', 'Swaziland'],
  ['SYR', 'Syria', 'Asia', 'Syrian', ''],
  ['TAN', 'Tanzania', 'Africa', 'Tanzanian', ''],
  ['TGA', 'Tonga', 'Oceania', 'Tongan', ''],
  ['THA', 'Thailand', 'Asia', 'Thai', ''],
  ['TJK', 'Tajikistan', 'Asia', 'Tajik|Tajikistani', ''],
  ['TKM', 'Turkmenistan', 'Asia', 'Turkmen', ''],
  ['TKS', 'Turks and Caicos Islands', 'NACAC', 'Turks Islander', 'Turks and Caicos|Turks & Caicos'],
  ['TLS', 'Timor-Leste', 'Asia', 'Timorese', 'East Timor'],
  ['TOG', 'Togo', 'Africa', 'Togolese', ''],
  ['TPE', 'Chinese Taipei', 'Asia', 'Taiwanese', 'Taiwan'],
  ['TTO', 'Trinidad and Tobago', 'NACAC', 'Trinidadian|Tobagonian|Trinbagonian|Trini', 'Trinidad & Tobago|Trinidad|Tobago|T&T|TRI'],
  ['TUN', 'Tunisia', 'Africa', 'Tunisian', ''],
  ['TUR', 'Turkey', 'Europe', 'Turkish|Turk', 'Türkiye'],
  ['TUV', 'Tuvalu', 'Oceania', 'Tuvaluan', ''],
  ['UAE', 'United Arab Emirates', 'Asia', 'Emirati', 'the United Arab Emirates|the UAE'],
  ['UGA', 'Uganda', 'Africa', 'Ugandan', ''],
  ['UKR', 'Ukraine', 'Europe', 'Ukrainian', 'the Ukraine'],
  ['URU', 'Uruguay', 'South America', 'Uruguayan', ''],
  ['USA', 'United States', 'NACAC', 'American|US|U.S.|Yank', 'the United States|United States of America|America|US|U.S.|U.S.A.|U.S|the US|the U.S.|the USA|the States|Team USA'],
  ['UZB', 'Uzbekistan', 'Asia', 'Uzbek|Uzbekistani', ''],
  ['VAN', 'Vanuatu', 'Oceania', 'Ni-Vanuatu', ''],
  ['VEN', 'Venezuela', 'South America', 'Venezuelan', ''],
  ['VIE', 'Vietnam', 'Asia', 'Vietnamese', 'Viet Nam'],
  ['VIN', 'Saint Vincent and the Grenadines', 'NACAC', 'Vincentian', 'St Vincent and the Grenadines|St Vincent & the Grenadines|St Vincent|St. Vincent|SVG'],
  ['YEM', 'Yemen', 'Asia', 'Yemeni', ''],
  ['ZAM', 'Zambia', 'Africa', 'Zambian', ''],
  ['ZIM', 'Zimbabwe', 'Africa', 'Zimbabwean', 'Rhodesia'],
];

/** They start on their own at Commonwealth and Island Games, and as Great Britain elsewhere. */
// biome-ignore format: a table, one entry a line
const HOME_NATIONS: readonly Row[] = [
  ['ENG', 'England', 'Europe', 'English|Englishman|Englishwoman', ''],
  ['GGY', 'Guernsey', 'Europe', 'Guernseyman|Guernseywoman|Sarnian', 'GUE'],
  ['IOM', 'Isle of Man', 'Europe', 'Manx|Manxman|Manxwoman', 'the Isle of Man'],
  ['JEY', 'Jersey', 'Europe', 'Jerseyman|Jerseywoman', 'JER'],
  ['NIR', 'Northern Ireland', 'Europe', 'Northern Irish|Northern Irishman|Northern Irishwoman|Ulsterman|Ulsterwoman', 'N Ireland|N. Ireland'],
  ['SCO', 'Scotland', 'Europe', 'Scottish|Scot|Scots|Scotsman|Scotswoman', ''],
  ['WAL', 'Wales', 'Europe', 'Welsh|Welshman|Welshwoman', ''],
];

/** Teams of the past, and those without a country. */
// biome-ignore format: a table, one entry a line
const FORMER: readonly Row[] = [
  ['ANA', 'Authorised Neutral Athletes', null, '', 'Authorized Neutral Athletes|Authorised Neutral Athlete|Authorized Neutral Athlete'],
  ['ART', 'Athlete Refugee Team', null, '', 'Refugee Team|Refugee Olympic Team|EOR|ROT'],
  ['EUN', 'Unified Team', 'Europe', '', ''],
  ['FRG', 'West Germany', 'Europe', 'West German', ''],
  ['GDR', 'East Germany', 'Europe', 'East German', 'DDR'],
  ['SCG', 'Serbia and Montenegro', 'Europe', '', ''],
  ['TCH', 'Czechoslovakia', 'Europe', 'Czechoslovak|Czechoslovakian', ''],
  ['URS', 'Soviet Union', 'Europe', 'Soviet', 'the Soviet Union|USSR|U.S.S.R.|the USSR'],
  ['YUG', 'Yugoslavia', 'Europe', 'Yugoslav|Yugoslavian', ''],
];

const list = (text: string): readonly string[] => (text === '' ? [] : text.split('|'));
const read =
  (within: string | null) =>
  ([code, name, area, people, variants]: Row): Country => ({
    ...{ code, name, area, within },
    people: list(people),
    variants: list(variants),
  });

export const COUNTRIES: readonly Country[] = [
  ...MEMBERS.map(read(null)),
  ...HOME_NATIONS.map(read('GBR')),
  ...FORMER.map(read(null)),
];

const BY_CODE: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.code, country]));
const BY_NAME: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) =>
    [country.name, ...country.variants].map((name): [string, Country] => [foldText(name), country]),
  ),
);
const BY_PEOPLE: ReadonlyMap<string, Country> = new Map([
  ...COUNTRIES.flatMap((country) => country.people.map((word): [string, Country] => [foldText(word), country])),
  // Both Congos; the larger one has the more athletes.
  ['congolese', BY_CODE.get('COD')!],
]);

/** The country that starts at championships: Great Britain for Scotland. */
const whole = (country: Country | null): Country | null =>
  country?.within ? (BY_CODE.get(country.within) ?? country) : country;

/** `polish`, `turkey`, `us` in lower case are other words; capitals throughout (`NORWAY`) are fine. */
const isCapitalised = (text: string): boolean => /^(?:the )?(?:\p{Lu}|liSwati)/u.test(text);
const isShort = (text: string): boolean => text.length <= 6 && /^(?:us|uk|gb|nz|u\.?s\.?a?\.?)$/i.test(text);

/** `Britons` and `Frenchwomen` to the singular; `Swiss` and `Chinese` stay. */
const singular = (folded: string): string =>
  folded.endsWith('men') ? `${folded.slice(0, -3)}man` : folded.replace(/(?<=[a-z]{2}[^s])s$/, '');

/**
 * The country of a name as the press writes it: `Norway`, `the Netherlands`, `U.S.`, `GB`, `Scotland`.
 * @returns null for anything else, lower case too; for a home nation of Britain, Great Britain
 */
export const countryByName = (text: string): Country | null => {
  if (!isCapitalised(text)) return null;
  if (isShort(text) && text !== text.toUpperCase()) return null;
  const folded = foldText(text);
  return whole(BY_NAME.get(folded) ?? BY_NAME.get(folded.replace(/^the /, '')) ?? null);
};

/**
 * The country of an adjective or a word for its people: `Kenyan`, `Britons`, `Dutchwoman`, `Scot`, `US`.
 * `Dominican` is the republic's; a Scot is Great Britain's.
 * @returns null for anything else, lower case too
 */
export const countryByDemonym = (text: string): Country | null => {
  if (!isCapitalised(text)) return null;
  if (isShort(text) && text !== text.toUpperCase()) return null;
  const folded = foldText(text);
  return whole(BY_PEOPLE.get(folded) ?? BY_PEOPLE.get(singular(folded)) ?? null);
};

/** The country of a code: `NOR`, also teams of the past (`GDR`) and home nations (`SCO`); null for other letters. */
export const countryByCode = (code: string): Country | null =>
  /^[A-Z]{3}$/.test(code) ? (BY_CODE.get(code) ?? countryByOldCode(code)) : null;
const countryByOldCode = (code: string): Country | null =>
  COUNTRIES.find((country) => country.variants.includes(code)) ?? null;

/** The code under which its athletes compete: `GBR` for `SCO`, else its own. */
export const nationalityOf = (country: Country): string => country.within ?? country.code;
