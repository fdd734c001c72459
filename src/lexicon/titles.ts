/**
 * Titles and roles of people in athletics reports.
 * Source: the project's phrasebooks (names, epithets) and general usage.
 */

/** Stand before a name and are no part of it. Those of one sex tell it. */
export const HONORIFICS: Readonly<Record<string, 'men' | 'women' | null>> = {
  Mr: 'men',
  Mrs: 'women',
  Ms: 'women',
  Miss: 'women',
  Sir: 'men',
  Dame: 'women',
  Lord: 'men',
  Lady: 'women',
  Dr: null,
  Prof: null,
  Professor: null,
  Doctor: null,
  Sgt: null,
  Sergeant: null,
  Corporal: null,
  President: null,
  Coach: null,
  Freshman: null,
  Frosh: null,
  Sophomore: null,
  Redshirt: null,
};

/** Years at college, which are given names too: before two more words only. */
export const COLLEGE_YEARS = /^(?:Junior|Senior)$/;

/** Nouns for people who do not compete here: `his coach Gert`, `X, the meeting director`. A regex source. */
export const OTHER_ROLES =
  '(?:head |assistant |former |national |personal |performance |meeting |race |sporting |technical |press |managing |general |vice[- ]|deputy |team )*' +
  '(?:coach(?:es)?|trainer|director|president|chairman|chairwoman|chair|chief(?: executive)?|secretary|manager|agent|spokes(?:man|woman|person)|' +
  'organi[sz]er|official|referee|starter|announcer|commentator|pundit|journalist|reporter|editor|correspondent|columnist|writer|author|photographer|' +
  'statistician|historian|doctor|physio(?:therapist)?|physiologist|psychologist|scientist|nutritionist|professor|teacher|headmaster|schoolteacher|' +
  'father|mother|dad|mum|mom|parents?|uncle|aunt|grandfather|grandmother|wife|husband|fianc[ée]e?|girlfriend|boyfriend|partner|son|daughter|' +
  'minister|mayor|governor|prime minister|lawyer|sponsor|founder|co-founder|owner|fan|spectator|supporter|neighbou?r|volunteer|steward|groundsman|' +
  'officer|actor|actress|singer|rapper|footballer|cricketer|swimmer|cyclist|boxer|ceo|boss)';

/** Kin and company of somebody, who may well compete: `his brother`, `her team-mate`. A regex source. */
export const RELATIONS =
  '(?:(?:younger|older|elder|big|little|twin|long-time|longtime|great|old|main|closest|nearest|domestic|fellow) ){0,2}' +
  '(?:compatriot|team-?mate|training (?:partner|mate)|rival|arch-?rival|country(?:man|woman)|brother|sister|sibling|twin|pursuer|challenger|opponent|' +
  'predecessor|successor|club-?mate|stable-?mate|pacemaker|pacer|predecessor|friend|father|mother|coach|wife|husband|cousin)';
