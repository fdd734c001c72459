import { describe, expect, test } from '@jest/globals';
import { findMentions } from '../../../src/extract/mentions/index.ts';
import { splitSentences } from '../../../src/extract/text/sentences.ts';

/** The names of a text: `Jan Lindahl (NOR)`, `Gert Bos (other)`, `Norway (team, NOR)`. */
const find = (text: string): readonly string[] =>
  findMentions(splitSentences(text))
    .flat()
    .flatMap((mention) => {
      if (mention.sort !== 'name') return [];
      const { name, team, nationality, role } = mention.value;
      const notes = [team ? 'team' : null, role === 'other' ? 'other' : null, nationality].filter(Boolean);
      return [notes.length > 0 ? `${name} (${notes.join(', ')})` : name];
    });

describe('names of all cultures', () => {
  test.each<[string, readonly string[]]>([
    ['Wanjiru Kiprotich won in 3:59.1.', ['Wanjiru Kiprotich']],
    ['It went to German Vanessa Kramm in 12.91.', ['Vanessa Kramm (GER)']],
    ['Ann Hill’s Jamaica & Britain won the 4x100m.', ['Ann Hill (JAM)', 'Great Britain (team, GBR)']],
    ['Moe Kruse, once of Linden, was fourth in 51.2.', ['Moe Kruse']],
    ['2. Amadi.\n\nThe Nigerian’s 12.12 came in a heat.', ['Amadi']],
    ['Second was Iten-based Daisy Chepkor in 2:31:10.', ['Daisy Chepkor']],
    ['Lindon Victor ran 10.48.', ['Lindon Victor']],
    ['Sophomore Dana Ruoti and Junior Lexi Ellin jumped 13.21m.', ['Dana Ruoti', 'Lexi Ellin']],
    ['2. Harper-Nelson (USA) 12.90', ['Harper-Nelson (USA)']],
    ['Q. Linden was there as well? Ann Linden ran 2:22:38.', ['Linden', 'Ann Linden']],
    ['Amal Tovani won in 1:59.20.', ['Amal Tovani']],
    ['The final was won by Amálie Zelená.', ['Amálie Zelená']],
    ['Behind him Abdissa Tolera ran 27:01.', ['Abdissa Tolera']],
    ['The final went to Ingrid Solbakken-Moe.', ['Ingrid Solbakken-Moe']],
    ['Second was Anouk van der Velde in 51.2.', ['Anouk van der Velde']],
    ['It was a win for María José Fuentes Ortega.', ['María José Fuentes Ortega']],
    ['He beat João da Costa Lima by a metre.', ['João da Costa Lima']],
    ['The favourite, Zhao Lingwei, fouled.', ['Zhao Lingwei']],
    ['She beat Mizuki Haneda (JPN) in 31:02.', ['Mizuki Haneda (JPN)']],
    ['A record for Youssef El Mansouri, who cried.', ['Youssef El Mansouri']],
    ['It was Shanelle Price-Grant who led.', ['Shanelle Price-Grant']],
    ['Wiesława Żurek threw 61.20m, Tomáš Dvořáček 60.1m.', ['Wiesława Żurek', 'Tomáš Dvořáček']],
    ['Behind came Darnell Hughes Jr in 20.1.', ['Darnell Hughes Jr']],
    ['T.J. McAllister beat R. O’Dowd in 47.1.', ['T.J. McAllister', 'R. O’Dowd']],
    ['LINDQVIST Maja (SWE) 2.01m', ['Maja Lindqvist (SWE)']],
    ['4 DE LUCENA Paulo BRA 10.04', ['Paulo De Lucena (BRA)']],
    ['J.R. McAllister III was first.', ['J.R. McAllister III']],
    ['Bea "BB" Lindqvist-Moore beat Bo Tang.', ['Bea Lindqvist-Moore', 'Bo Tang']],
    ['He beat Wang Jun on Jun 12.', ['Wang Jun']],
    ['Ronan Mac Giolla ran past Siân McBride.', ['Ronan Mac Giolla', 'Siân McBride']],
    ['Men: 1 P Havili (TGA) 65.1; 2 D Strand (NOR) 64.9.', ['P Havili (TGA)', 'D Strand (NOR)']],
  ])('%s', (text, names) => {
    expect(find(text)).toEqual(names);
  });
});

describe('names and words', () => {
  test.each<[string, readonly string[]]>([
    ['He beat Mark Ashby and April Stowe.', ['Mark Ashby', 'April Stowe']],
    ['He set a mark of 3:45 in April in Rome.', []],
    ['Will Ashby run? Ashby will, said Will Ashby.', ['Ashby', 'Ashby', 'Will Ashby']],
    ['Disappointed Ashby was fourth. Lena Ashby had hoped for more.', ['Ashby', 'Lena Ashby']],
    ['Hobday Kessling, the runner-up, had 3:46.9.', ['Hobday Kessling']],
    ['Dangerous Liaisons was shown on the screen.', []],
    ['Jan Lindahl was second in 3:52 and Corvin Dale third in 3:53.', ['Jan Lindahl', 'Corvin Dale']],
    ['4 Corvin Dale (IVB) 47.08, 5 Rashid Sambo (Qat) 47.12', ['Corvin Dale (IVB)', 'Rashid Sambo (QAT)']],
    ['I’ve been told that they’ve won. We’re glad.', []],
    ['It was won at Columbus Circle on Sunday.', []],
    ['Lindahl Smashes World Record In Oslo Mile', []],
    ['Athletics-Lindahl wins in Oslo. Lindahl ran 3:31.2.', ['Lindahl', 'Lindahl']],
    ['The other news: Bolt won the 100m in 9.90.', ['Bolt']],
    ['A bolt of lightning. Bolt was the word for it.', []],
    ['Round two. Sjöholm 17.49. Lyngaas - wait for it - 17.60!', ['Sjöholm', 'Lyngaas']],
    ['Horvath fouls again. Nkemdi leads. Cheptaika second.', ['Horvath', 'Nkemdi', 'Cheptaika']],
    ['Hop 6.41, step 5.21. Halfway 58.21. Splits 14.20, 14.31.', []],
    ['Brekke, 19.87, gets bronze by a hair.', ['Brekke']],
    ['The boy from the hills of Sebego was third.', []],
    ['The 24-year-old from Halewick was fourth.', []],
    ["Ajee' Rowntree won in 1:57.73.", ['Ajee Rowntree']],
    ['Mr Jones’ rival Tom Ashby won.', ['Jones', 'Tom Ashby']],
  ])('%s', (text, names) => {
    expect(find(text)).toEqual(names);
  });
});

describe('people who do not compete, and teams', () => {
  test.each<[string, readonly string[]]>([
    ['“She is fit,” said her coach Gert Bosman.', ['Gert Bosman (other)']],
    ['Ann Reed, the meeting director, was pleased.', ['Ann Reed (other)']],
    ['(Reporting by Ann Reed; Editing by Tom Brooke)', []],
    ['Jamaica won the 4x100m in 37.9.', ['Jamaica (team, JAM)']],
    ['The Dutch quartet ran 3:22.1 in the relay.', ['Netherlands (team, NED)']],
    ['A Kenyan of 20, Ben Kosgei, ran in his shadow.', ['Ben Kosgei (KEN)']],
    ['He beat his British team-mate Jan Hollis.', ['Jan Hollis (GBR)']],
    ['She comes from Jamaica and trains in Norway.', []],
    ['The 4x400m was lost by 0.02 seconds to Brazil.', ['Brazil (team, BRA)']],
    ['In the 4x400m the Poles were second.', ['Poland (team, POL)']],
    ['The US men (1:20.12) won the 4x200m from China’s women.', ['United States (team, USA)', 'China (team, CHN)']],
    [
      '4x100m: 1. Brazil 38.05; 2. USA 38.07; 3. Italy 38.29.',
      ['Brazil (team, BRA)', 'United States (team, USA)', 'Italy (team, ITA)'],
    ],
    ['He ran the relay in Brazil and was born in Italy.', []],
    ['The Poles were second in line at the airport.', []],
  ])('%s', (text, names) => {
    expect(find(text)).toEqual(names);
  });
});
