import { expect, test } from '@jest/globals';
import { extractClaims } from '../../../../src/extract/extract.ts';
import { makeArticle } from '../../../report/sample.ts';

/** What a text says was done: `athlete | event | mark or place | venue, date | records`, in the order of the text. */
const find = (text: string): readonly string[] =>
  extractClaims(makeArticle('0', text, { published: '2019-08-06' })).claims.flatMap((claim) => {
    if (claim.kind !== 'performance' || claim.modality !== 'asserted') return [];
    const { athlete, event, mark, place, venue, date, records } = claim;
    const said = [mark?.text, place === null ? null : `p${place}`].filter((one) => one != null).join(' ');
    const where = [venue?.city, date?.value].filter((one) => one != null).join(' ');
    return [[athlete?.name, event.discipline, said, where, records.join('+')].filter((one) => one).join(' | ')];
  });

test.each<[string, readonly string[]]>([
  // An old record that no mark goes with, and where and when it was set
  [
    'Karo Lind finished the 3000 metres steeplechase in 9:18.36, five seconds behind the Norwegian record she set last year.',
    ['Karo Lind | 3000mSC | 9:18.36', 'Karo Lind | 3000mSC | 2018 | NR'],
  ],
  [
    'Tina Moe won the women’s marathon. Moe bettered the world record by Kenyan Bea Kosi from Chicago 2014.',
    ['Tina Moe | marathon | p1 | WR', 'Bea Kosi | marathon | Chicago 2014 | WR'],
  ],
  [
    'Kim Tosi was nowhere near the marathon record he ran in Berlin last year, his time at the finish being 2:02:42.',
    ['Kim Tosi | marathon | 2:02:42'],
  ],
  // A record beaten by the mark before it
  [
    'Gaby Lund finished third in the mile. She was timed in 4:17.87. The Danish record, 4:23.28, had belonged to Lea Holm since 1996, so it was gone by more than five seconds.',
    ['Gaby Lund | mile | 4:17.87 p3 | NR', 'Lea Holm | mile | 4:23.28 | 1996 | NR'],
  ],
  [
    'Gaby Lund finished third in the mile. She was timed in 4:17.87. The Danish record, 4:13.28, had belonged to Lea Holm since 1996, and it is still safe.',
    ['Gaby Lund | mile | 4:17.87 p3', 'Lea Holm | mile | 4:13.28 | 1996 | NR'],
  ],
  [
    'Sam Kirk jumped 6.06 metres in the pole vault, an American record. Before that it was Brad Hill’s 6.04 from 2008.',
    ['Sam Kirk | pole vault | 6.06 metres | NR', 'Brad Hill | pole vault | 6.04 | 2008 | NR'],
  ],
  // Places that a margin, a comparison or another's place tells
  [
    'Paul Chel won the men’s 3000m in 7:57.88, half a second better than Shad Kipp.',
    ['Paul Chel | 3000m | 7:57.88 p1', 'Shad Kipp | 3000m | p2'],
  ],
  [
    'Paul Chel won the men’s 3000m in 7:57.88, half a second better than Shad Kipp ran last year.',
    ['Paul Chel | 3000m | 7:57.88 p1'],
  ],
  [
    'Kyle Mack won the men’s 400m hurdles in 48.25. The 21-year-old had 0.85 seconds in hand over Jeff Gibb of the Bahamas.',
    ['Kyle Mack | 400mH | 48.25 p1', 'Jeff Gibb | 400mH | p2'],
  ],
  [
    'Barry Lee was third in the 400 metres hurdles in 48.31, behind Carl Holm’s 47.64 and a Turkish record of 47.81 from Yasin Kope.',
    ['Barry Lee | 400mH | 48.31 p3', 'Carl Holm | 400mH | 47.64 p1', 'Yasin Kope | 400mH | 47.81 p2 | NR'],
  ],
  [
    'Kip Kandi shook off Alex Mutt with two kilometres to go and won the half marathon in 58:58.',
    ['Kip Kandi | half marathon | 58:58 p1', 'Alex Mutt | half marathon | p2'],
  ],
  [
    'Vett won the javelin with 97.76m. Third man Cyril Mroz threw 77.11m.',
    ['Vett | javelin | 97.76m p1', 'Cyril Mroz | javelin | 77.11m p3'],
  ],
  [
    'Josh Chep was second in the 10,000 metres, when only Moe Farr could beat him.',
    ['Josh Chep | 10000m | p2', 'Moe Farr | 10000m | p1'],
  ],
  // Each place with the race that its words name
  [
    'Sifa Hass completed a double when she added the 1,500 metres title to the 10,000 she won.',
    ['Sifa Hass | 1500m | p1', 'Sifa Hass | 10000m | p1'],
  ],
  [
    'Fiona Cole was 28th in the women’s cross-country race. Her best is ninth, in Bydgoszcz in 2013.',
    ['Fiona Cole | cross country | p28', 'Fiona Cole | cross country | p9 | Bydgoszcz 2013'],
  ],
  [
    'Noah Lyle won the duel, beating Chris Cole, Friday’s 100 metres winner, over 200 metres in 19.78.',
    ['Noah Lyle | 200m | 19.78 p1', 'Chris Cole | 100m | p1 | 2019-08-02'],
  ],
  // Days of places that are not their sentence's
  [
    'Lopo Lang won the 5,000m in 13:25.53 on Sunday, three days after taking the 10,000m.',
    ['Lopo Lang | 5000m | 13:25.53 p1 | 2019-08-04', 'Lopo Lang | 10000m | p1 | 2019-08-01'],
  ],
  [
    'Moe Farr, last year’s winner, was eighth in the Chicago Marathon.',
    ['Moe Farr | marathon | p1 | Chicago 2018', 'Moe Farr | marathon | p8 | Chicago'],
  ],
  [
    'Laura Main won silver in Saturday’s 1500 metres behind Gena Diba and bronze over 3000 metres.',
    [
      'Laura Main | 1500m | p2 | 2019-08-03',
      'Laura Main | 3000m | p3 | 2019-08-03',
      'Gena Diba | 1500m | p1 | 2019-08-03',
    ],
  ],
  // What was not won
  [
    'In the marathon Alya Dix was the leading Briton, in 14th with 2:29:06. She beat Carla Purd by 17 seconds.',
    ['Alya Dix | marathon | 2:29:06 p14'],
  ],
  ['Nobody asked which runner had won. Marc Hug has won three in a row in the marathon.', []],
  ['Gabi Lund’s 3:54.99 in the 1500m, an American record, won her no medal.', ['Gabi Lund | 1500m | 3:54.99 | NR']],
  // Places in other words
  ['The women’s 100m was won in 10.96 by Nessa Cart after Mia Rod was disqualified.', ['Nessa Cart | 100m | 10.96 p1']],
  [
    'The Americans went one-two in the 100m, Jay Gatt taking gold and reducing Osan Bolt to bronze.',
    ['Jay Gatt | 100m | p1', 'Osan Bolt | 100m | p3'],
  ],
  [
    'In the women’s hammer Zan Wenx won the silver medal with her season-best 76.75.',
    ['Zan Wenx | hammer | 76.75 p2 | SB'],
  ],
  [
    'Mairi Wall finished 28th of the 56-strong field in the women’s 3000m in a time of 9:12.06.',
    ['Mairi Wall | 3000m | 9:12.06 p28'],
  ],
  [
    'Moe Farr delighted the crowd by taking third in the marathon in a national record.',
    ['Moe Farr | marathon | p3 | NR'],
  ],
  [
    'Dev Rudd pulled away in the last lap of the race to defend his Olympic title in the 800 metres.',
    ['Dev Rudd | 800m | p1'],
  ],
  ['A second Ethiopian, Mekia Abeb, took bronze in the 1500m in 3:56.08.', ['Mekia Abeb | 1500m | 3:56.08 p3']],
  // What only was tried, and what a better throw of the day outdid
  [
    'Muta Bars won the high jump with 2.37m. He attempted a national record of 2.42m but failed.',
    ['Muta Bars | high jump | 2.37m p1'],
  ],
  // Whose the place is
  [
    'Lara Moor powered home alone in the 1500m in 4:05.92, four seconds clear of runner-up Sofi Enna (4:09.30).',
    ['Lara Moor | 1500m | 4:05.92 p1', 'Sofi Enna | 1500m | 4:09.30 p2'],
  ],
  [
    'Kata John and Lara Moor sealed the pentathlon and 3000m titles respectively.',
    ['Kata John | pentathlon | p1', 'Lara Moor | 3000m | p1'],
  ],
  ['Nia Emer won her first ever European medal, a silver in the pentathlon.', ['Nia Emer | pentathlon | p2']],
  [
    'Ann Hall finished 456 points ahead of Sofi Dokt in the heptathlon, who took second place with 6576.',
    ['Ann Hall | heptathlon | p1', 'Sofi Dokt | heptathlon | 6576 p2'],
  ],
  [
    'Abi Mans doubled up to run the 800m and 1500m, finishing second in both.',
    ['Abi Mans | 800m | p2', 'Abi Mans | 1500m | p2'],
  ],
  ['Caio Bonn’s 1:18:35 gold in the men’s 20km walk was his first.', ['Caio Bonn | 20kmW | 1:18:35 p1']],
  ['Meg Lock took home three bronze medals. She runs the 100m.', []],
  // Results without a verb, and places told late
  [
    'Women’s 3000m steeplechase – same order as in May, Winnie Yav (9:03.19) ahead of Bea Chep (9:03.70) and Faye Cher (9:07.59).',
    ['Winnie Yav | 3000mSC | 9:03.19 p1', 'Bea Chep | 3000mSC | 9:03.70 p2', 'Faye Cher | 3000mSC | 9:07.59 p3'],
  ],
  [
    'Mercy Wanj led her team-mate Leah Jeru to a 1-2 finish in the women’s 3000m steeplechase.',
    ['Mercy Wanj | 3000mSC | p1', 'Leah Jeru | 3000mSC | p2'],
  ],
  [
    'In the men’s shot put a national record of 21.37m by Darl Roma was only good enough for fourth.',
    ['Darl Roma | shot put | 21.37m p4 | NR'],
  ],
  ['In the shot put World Tour winner Tom Stan threw 21.44m and took bronze.', ['Tom Stan | shot put | 21.44m p3']],
  [
    'In the women’s 100m hurdles silver went to Dev Charl, who finished in 12.58 – just ahead of Cindy Semb who clocked 12.59.',
    ['Dev Charl | 100mH | 12.58 p2', 'Cindy Semb | 100mH | 12.59 p3'],
  ],
  // Where a record fell tells nothing of where it was set
  [
    'Cass Semm smashed Zoe Budd’s South African 1,500 metres record in Oslo on Friday, winning in 4:00.71.',
    ['Cass Semm | 1500m | 4:00.71 p1 | Oslo 2019-08-02 | NR', 'Zoe Budd | 1500m | NR'],
  ],
  // Who came next, in other words
  [
    'The second man that day, Ray Benn, ran 46.17 in the 400m hurdles; the third, Alis Sant, 46.72.',
    ['Ray Benn | 400mH | 46.17 p2 | 2019-08-06', 'Alis Sant | 400mH | 46.72 p3 | 2019-08-06'],
  ],
  [
    'Viv Cher was second in the marathon in 2:20:41. Then Rosa Dere 2:20:51, Glad Cher 2:20:52.',
    ['Viv Cher | marathon | 2:20:41 p2', 'Rosa Dere | marathon | 2:20:51 p3', 'Glad Cher | marathon | 2:20:52 p4'],
  ],
  ['Alonso Edwa, who is 19 and from Panama, chased him home in 19.81 in the 200m.', ['Alonso Edwa | 200m | 19.81 p2']],
  [
    'Dan Wanj won the men’s marathon in 2:05:48. Ken Beke, the world record-holder for 5,000 and 10,000 metres, looked beaten when he lost touch but came back to finish nine seconds behind.',
    ['Dan Wanj | marathon | 2:05:48 p1', 'Ken Beke | 5000m | WR', 'Ken Beke | marathon | p2'],
  ],
  // Titles and medals told late
  ['Kate Mitch threw the javelin 68.92m for the Commonwealth title.', ['Kate Mitch | javelin | 68.92m p1']],
  ['Kate Mitch needs 68.92m in the javelin for the title.', []],
  [
    'Bea Chep runs the steeplechase. A silver medal in the 1500m at the Commonwealth Games is the nearest she has come.',
    ['Bea Chep | 1500m | p2'],
  ],
  [
    'Bash Abde made his marathon debut with 2:10:46, and last summer he was second over 10,000 metres at the European championships.',
    ['Bash Abde | marathon | 2:10:46 | 2018', 'Bash Abde | 10000m | p2 | 2018'],
  ],
  [
    'Josh Chep was second in the 10,000m in 2017, when only Moe Farr could beat him, and won both the 5,000m and the 10,000m at the Commonwealth Games.',
    [
      'Josh Chep | 10000m | p2 | 2017',
      'Josh Chep | 5000m | p1',
      'Josh Chep | 10000m | p1',
      'Moe Farr | 10000m | p1 | 2017',
    ],
  ],
])('%s', (text, claims) => {
  expect(find(text)).toEqual(claims);
});
