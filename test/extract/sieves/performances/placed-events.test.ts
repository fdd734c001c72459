import { expect, test } from '@jest/globals';
import { extractClaims } from '../../../../src/extract/extract.ts';
import { makeArticle } from '../../../report/sample.ts';

/** The event of a place that no mark goes with: `athlete | event | place`, and what more is told: its modality, its date. */
test.each<[string, readonly string[]]>([
  // several winners are not of one event that is named elsewhere
  [
    'Ruth Quist won the long jump. There were also home wins for Ana Costa, Eva Moe and Ida Dahl.',
    ['Ruth Quist | long jump | 1'],
  ],
  // the event after its championship, of a mark in another one
  ['Eva Moe, second in the Olympic steeplechase, ran the 5000m in 15:00.12.', ['Eva Moe | 3000mSC | 2']],
  // a year before a title is that of the title
  [
    '2018 runner-up Ruth Quist was beaten in the 5000m in Leeds, where 2014 race winner Eva Dahl was third.',
    ['Ruth Quist | 5000m | 2 | 2018', 'Eva Dahl | 5000m | 1 | 2014', 'Eva Dahl | 5000m | 3'],
  ],
  ['Ruth Quist won the 400m in Leeds in 50.09 with Eva Dahl runner-up seven-tenths back.', ['Eva Dahl | 400m | 2']],
  // who wins a silver has no win
  [
    'The 100m silver medal was won by Eva Dahl, and Ruth Quist was third.',
    ['Eva Dahl | 100m | 2', 'Ruth Quist | 100m | 3'],
  ],
  // a year of one's own medal is that medal's
  [
    'Ruth Quist won the 100m in Leeds in 11.02 to improve on her 2014 silver medal. Eva Dahl took the bronze.',
    ['Ruth Quist | 100m | 2 | 2014', 'Eva Dahl | 100m | 3'],
  ],
  // a stretch of the road is no mile, ranks are no places, and no woman runs the 110m hurdles
  [
    'Eva Moe won the marathon in 2:24:11. Ana Costa, last year’s winner, dropped out near mile 23.',
    ['Ana Costa | marathon | 1 | 2024'],
  ],
  ['In the 800m Eva Moe is now second on the all-time list and Ana Costa, who ran 1:55.10, third.', []],
  // a question says nothing
  ['Was Ana Costa third in the long jump?', ['Ana Costa | long jump | 3 | hypothetical']],
  [
    'Ola Vinter won gold in the 5,000 meters at the Paris Olympics last summer after winning the 1500 meters at the Tokyo Olympics.',
    ['Ola Vinter | 5000m | 1 | 2024', 'Ola Vinter | 1500m | 1 | 2021'],
  ],
  ['Ana Costa won both the 100- and 200-meter titles in Oslo.', ['Ana Costa | 100m | 1', 'Ana Costa | 200m | 1']],
  [
    'Ana Costa took silver in the long jump and Eva Moe won the shot put.',
    ['Ana Costa | long jump | 2', 'Eva Moe | shot put | 1'],
  ],
])('%s', (text, found) => {
  const { claims } = extractClaims(makeArticle('0', text, { published: '2025-02-14' }));
  const places = claims.flatMap((claim) =>
    claim.kind === 'performance' && claim.mark === null
      ? [
          [
            claim.athlete?.name,
            claim.event.discipline,
            claim.place,
            claim.modality === 'asserted' ? [] : claim.modality,
            claim.date === null ? [] : claim.date.value,
          ]
            .flat()
            .join(' | '),
        ]
      : [],
  );
  expect(places).toEqual(found);
});
