/**
 * What may follow a city's name to make a competition's, and how its usual name ends: `Berlin half-marathon`
 * is the Berlin Half Marathon.
 * Source: the names of meetings and road races in the project's phrasebook.
 */
export const CITY_SUFFIXES: readonly (readonly [words: string, suffix: string])[] = [
  ['marathon', 'Marathon'],
  ['half marathon', 'Half Marathon'],
  ['half-marathon', 'Half Marathon'],
  ['halfmarathon', 'Half Marathon'],
  ['international marathon', 'Marathon'],
  ['city marathon', 'Marathon'],
  ['10k', '10K'],
  ['10km', '10K'],
  ['5k', '5K'],
  ['grand prix', 'Grand Prix'],
  ['GP', 'Grand Prix'],
  ['indoor grand prix', 'Indoor Grand Prix'],
  ['super grand prix', 'Grand Prix'],
  ['games', 'Games'],
  ['meeting', 'meeting'],
  ['meet', 'meeting'],
  ['indoor meeting', 'indoor meeting'],
  ['indoor meet', 'indoor meeting'],
  ['track classic', 'Track Classic'],
  ['athletics meet', 'Athletics Meet'],
];
