import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../../src/extract/discourse/read-article.ts';
import type { Article } from '../../../src/model/article.ts';

const article = (text: string, published: string | null): Article =>
  ({ id: 'a_1', path: 'a.txt', title: null, language: 'en', published, text }) as Partial<Article> as Article;

/** `mark: competition | city | date`, for each mark of a text. */
const scenes = (text: string, published: string | null): readonly string[] => {
  const reading = readArticle(article(text, published));
  return reading.readings.flatMap((sentence) =>
    sentence.mentions.flatMap((mention) => {
      if (mention.sort !== 'mark') return [];
      const { competition, venue, date } = reading.sceneOf(sentence, mention);
      return [`${mention.text}: ${competition?.name ?? '-'} | ${venue?.city ?? '-'} | ${date?.value ?? '-'}`];
    }),
  );
};
const meeting = (text: string, published: string | null): string => {
  const { competition, venue, date } = readArticle(article(text, published)).meeting;
  return `${competition?.name ?? '-'} | ${venue?.city ?? '-'} | ${date?.value ?? '-'}`;
};

describe('the meeting of an article', () => {
  test.each<[string, string | null, string]>([
    [
      'Ada Moor won the mile at the Oslo Diamond League on Thursday.',
      '2024-05-31',
      'Oslo Diamond League | Oslo | 2024-05-30',
    ],
    // The desk of an agency is no place of the race, whatever sentence it opens.
    [
      'NAIROBI, Kenya, Sep 24 – Ada Moor stormed to her second Berlin Marathon title in 2:20:21 on Sunday.',
      '2023-09-24',
      'Berlin Marathon | Berlin | 2023-09-24',
    ],
    // A former edition does not date the report.
    [
      'Ada Moor won the heptathlon at the Hypo Meeting on Sunday. Eva Dahl was fourth, in front of the winner of the 2014 Hypo Meeting.',
      '2017-05-29',
      'Hypo Meeting | - | 2017-05-28',
    ],
    // Bare Games are those of the city and day.
    [
      'On the final day of the Games inside Carrara Stadium on Saturday Ada Moor won the javelin with 63.40m and Australia had its medal.',
      '2018-04-14',
      'Commonwealth Games | Gold Coast | 2018-04-14',
    ],
    // To fall short of a deed is no step back.
    [
      'Ada Moor fell short of setting a third record at the indoor event in Lievin, France on Wednesday. She won with 4.83m. She had cleared 4.91m in Glasgow last weekend.',
      '2020-02-19',
      'Meeting Hauts-de-France Pas-de-Calais | Liévin | 2020-02-19',
    ],
    // A city and a day tell the games of a continent.
    [
      'JAKARTA - Ada Moor won the 400m in 50.09 on Sunday and her country had its gold.',
      '2018-08-27',
      'Asian Games | Jakarta | 2018-08-26',
    ],
    // Took place is no place to come.
    [
      'The Cross-Country Championships took place at Wicken House in Leeds. Ada Moor won in 28:17.',
      null,
      'Cross-Country Championships | Leeds | -',
    ],
    // A step back names another.
    [
      'Ada Moor won the 60m in Glasgow on Saturday in her first race since winning gold at the Athens Olympics.',
      '2005-01-30',
      '- | Glasgow | 2005-01-29',
    ],
    // A place that is told of another competition is another's.
    [
      'Record for Moor at the World Athletics Indoor Tour Gold series\n\nAda Moor broke the record for two miles at the 2024 World Athletics Indoor Tour Gold series.\n\nTwo years later, at the 2026 World Championships in Eugene, she was third.',
      null,
      'World Athletics Indoor Tour Gold | - | 2024',
    ],
    // What is to come is not reported.
    [
      'Ada Moor is confident of a medal at next week’s European Indoor Championships. She was fourth in 7.95 at the Lakeview Invitational.',
      null,
      'Lakeview Invitational | - | -',
    ],
    // The agency's desk is not where the race was.
    [
      'Nairobi — Ada Moor won the Berlin Marathon in 2:15:10 on Sunday.',
      '2023-09-25',
      'Berlin Marathon | Berlin | 2023-09-24',
    ],
    // City and days name a championship that the words leave bare.
    [
      'The championships in Belgrade ended on Sunday. Ada Moor won the 800m in Belgrade in 1:59.10.',
      '2022-03-21',
      'World Indoor Championships | Belgrade | 2022-03-20',
    ],
    // The plain name of a championship is that of the one just held where the article says.
    [
      'Ada Moor came back from Aarhus last weekend with 18th place at the world championships.',
      '2019-04-03',
      'World Cross Country Championships | Aarhus | 2019-03-30',
    ],
    [
      'Ada Moor went to Doha for 18th place at the world championships.',
      '2019-10-08',
      'World Championships | Doha | -',
    ],
    // The town of the bar that watched is not where it was.
    [
      'There was silence in the bar in Kapchorwa.\n\nOn Saturday in Aarhus Ada Moor won the gold medal. She ran 36:10.',
      '2019-04-01',
      'World Cross Country Championships | Aarhus | 2019-03-30',
    ],
    // What happened some days before the news is another meeting.
    [
      'Ada Moor ran 46.70 at Bislett on Thursday.\n\nLena Orr had run 46.83 at the trials in Eugene on Saturday.',
      '2021-07-02',
      'Bislett Games | Oslo | 2021-07-01',
    ],
    // The championships that she missed, or may go to.
    ['Ada Moor missed Rio by a blink. In Eugene on Saturday she ran 13.10.', '2016-07-10', '- | Eugene | 2016-07-09'],
    // An adjective for the podium of another meeting.
    [
      'Ada Moor beat the whole Moscow podium in Zurich last night.',
      '2013-08-30',
      'Weltklasse Zürich | Zurich | 2013-08-29',
    ],
    // A city stands for the great meeting that it had in the days before; not weeks later, nor for one of another day.
    ['Nine days after Monaco I still think of how Ada Moor won.', '2019-07-21', 'Herculis | Monaco | 2019-07-12'],
    ['Ada Moor ran 4:20.10 in Monaco.', '2019-09-21', '- | Monaco | -'],
    ['Ada Moor ran 4:20.10 in Monaco on Saturday.', '2019-07-21', '- | Monaco | 2019-07-20'],
    // No place at all: the marathon of that day.
    [
      'Ada Moor ran the first marathon of her life on Sunday. She needs a new watch.',
      '2017-04-26',
      'London Marathon | London | 2017-04-23',
    ],
    ['Ada Moor ran the first mile of her life on Sunday. She needs a new watch.', '2017-04-26', '- | - | 2017-04-23'],
    // A title tells the championship that is on; not one that nobody holds these days.
    [
      'Ada Moor needed one throw to become European champion tonight.',
      '2018-08-10',
      'European Championships | Berlin | 2018-08-10',
    ],
    ['Ada Moor, who became European champion in 2014, threw 61.20m on Saturday.', '2018-08-12', '- | - | 2018-08-11'],
    // A nation's title at home is of its championships; a foreign nation's is not.
    [
      'DES MOINES, Iowa, July 28 - Ada Moor ran 52.80 in the 400m hurdles on Sunday. It was her fifth national title.',
      '2019-07-28',
      'US Championships | Des Moines | 2019-07-28',
    ],
    [
      'DES MOINES, Iowa, July 28 - Ada Moor ran 52.80 in the 400m hurdles on Sunday. She has a Kenyan title.',
      '2019-07-28',
      '- | Des Moines | 2019-07-28',
    ],
    // A meeting that is named has the day that it had, unless it is of another year.
    ['Ada Moor won the London Marathon in 2:20:15.', '2019-04-29', 'London Marathon | London | 2019-04-28'],
    ['Ada Moor won the 2017 London Marathon in 2:20:15.', '2019-04-29', '- | - | -'],
    // What nobody will forget has been.
    [
      'Nobody who sat in the Olympic Stadium in Berlin yesterday will forget it. Ada Moor threw 71.20m.',
      '2017-08-28',
      'ISTAF | Berlin | 2017-08-27',
    ],
    // A day that heads the results is the news; that of the heats is not.
    [
      'Ada Moor ran 7.10 at the US Indoor Championships in Albuquerque. She had run 7.20 in Saturday’s heats.\n\nSunday\n\nWomen 60m: 1. Ada Moor 7.10',
      '2018-02-19',
      'US Indoor Championships | Albuquerque | 2018-02-18',
    ],
    // The year of a meeting is not its day, where the article has no date.
    ['Ada Moor won the mile at Herculis 2018 in Monaco.', null, 'Herculis | Monaco | 2018'],
    ['Ada Moor won the mile in Monaco in 2018.', null, '- | Monaco | -'],
    // A day that the meeting had tells the year, in an article without a date; a day that it never had does not.
    [
      'Ada Moor won the mile at Herculis in Monaco on 20 July. In 2017 she was ill.',
      null,
      'Herculis | Monaco | 2018-07-20',
    ],
    // Years back, in an article without a date; and what the next sentence dates.
    [
      'Ada Moor won the long jump with 6.90m in Birmingham.\n\nIn Portland two years ago she jumped 7.00m and 7.01m, and Lena Orr 7.02m.',
      null,
      '- | Birmingham | -',
    ],
    [
      'I was in Rome when Lena Orr ran 2:25.10 there. It was September 1995.\n\nYesterday Ada Moor ran 2:24.10 in Oslo.',
      '2019-06-14',
      'Bislett Games | Oslo | 2019-06-13',
    ],
    // The year of a name is all that is told; a past year tells nothing of `last year`.
    ['Ada Moor won the 2019 Lakeview Marathon in 2:30.10.', '2019-11-04', 'Lakeview Marathon | - | 2019'],
    // Weeks ago, in an article without a date.
    [
      'Only Lena Orr, who ran 2:21.10 in Rome a fortnight ago, has gone faster.\n\nAda Moor ran 2:22.10 in Doha.',
      null,
      '- | Doha | -',
    ],
    // `came off the bend` compares nothing.
    ['She came off the bend at Bislett and won in 50.20.', null, 'Bislett Games | Oslo | -'],
    ['Ada Moor won the mile at Herculis in Monaco on 2 July. In 2017 she was ill.', null, 'Herculis | Monaco | -'],
  ])('%s', (text, published, expected) => expect(meeting(text, published)).toBe(expected));
});

describe('the scene of each mark', () => {
  const opening = 'Ada Moor won the 1500m at the Oslo Diamond League on Thursday in 3:55.10.';
  const main = 'Oslo Diamond League | Oslo | 2024-05-30';
  test.each<[string, readonly string[]]>([
    ['Eva Vik was second in 3:56.20.', [`3:56.20: ${main}`]],
    // a team for elsewhere is picked here
    ['Vik sealed her Madrid selection with 3:56.20.', [`3:56.20: ${main}`]],
    // what stands between dashes parts nothing
    [
      'Vik would later cut it to 3:52.30 - by chance in Belgium as well - on 30 August 2024.',
      ['3:52.30: - | - | 2024-08-30'],
    ],
    [`As was the case in Doha, Vik was second, in 3:56.20.`, [`3:56.20: ${main}`]],
    ['Vik, who ran 3:54.11 earlier this year, was second.', ['3:54.11: - | - | 2024']],
    ['She beat the 3:56.44 that Lena Orr ran in Rome in 2019.', ['3:56.44: - | Rome | 2019']],
    [
      'Moor, who ran 3:58.21 in Doha two weeks ago, won in 3:55.40.',
      ['3:58.21: - | Doha | 2024-05', `3:55.40: ${main}`],
    ],
    ['Orr ran 3:59.10 in Rome, but Vik won here in 3:57.30.', ['3:59.10: - | Rome | -', `3:57.30: ${main}`]],
    [
      'She ran 3:57.10 after winning in 4:01.20 at the Tokyo Olympics.',
      [`3:57.10: ${main}`, '4:01.20: Tokyo Olympics | Tokyo | 2021'],
    ],
    ['Her best going in was 3:56.90.', ['3:56.90: - | - | -']],
    ['Vik ran a personal best of 3:56.90.', [`3:56.90: ${main}`]],
    ['She goes to the Paris Olympics with 3:55.10 to her name.', [`3:55.10: ${main}`]],
    ['Kim Abt, this year’s Boston champion, was third in 3:57.00.', [`3:57.00: ${main}`]],
    ['Lena Orr, who won in Rome last year, was third in 3:57.00.', [`3:57.00: ${main}`]],
    ['In Doha she opened with 4:02.10, in Rome she ran 3:59.20.', ['4:02.10: - | Doha | -', '3:59.20: - | Rome | -']],
    [
      'In 2021, in Doha and then in Rome, Vik ran 4:02.10 and 4:01.20.',
      ['4:02.10: - | Doha | 2021', '4:01.20: - | Rome | 2021'],
    ],
    // A step back ends with its sentence; words that point back stay with it.
    [
      'She lost to Orr in Doha in 2022 in 4:00.10. Vik was second in 3:56.20.',
      ['4:00.10: - | Doha | 2022', `3:56.20: ${main}`],
    ],
    // A sentence that opens with another place is about it, and so are those after it.
    [
      'In Doha in 2022 she lost to Orr in 4:00.10. Vik was second in 4:00.20.',
      ['4:00.10: - | Doha | 2022', '4:00.20: - | Doha | 2022'],
    ],
    ['Moor and Orr had met in Doha in 2022. That race went to Orr in 4:00.10.', ['4:00.10: - | Doha | 2022']],
    // Each of several titles in one sentence has its own.
    [
      'He was fourth at the 2015 championships in Beijing with 21.58m, took the bronze medal at the Rio Olympics with 21.36m, and won here.',
      ['21.58m: World Championships | Beijing | 2015', '21.36m: Rio Olympics | Rio de Janeiro | 2016'],
    ],
    [
      'At the Rio Olympics she was third in 4:05.10, and in London last spring a poor 4:09.10 was enough.',
      ['4:05.10: Rio Olympics | Rio de Janeiro | 2016', '4:09.10: - | London | 2023'],
    ],
    // A city and a year name a championship; one with a great meeting each year takes words of a title.
    ['She had run 3:59.10 in Seoul in 1988.', ['3:59.10: Seoul Olympics | Seoul | 1988']],
    ['She had run 3:59.10 in Zurich in 2014.', ['3:59.10: - | Zurich | 2014']],
    ['She had won gold in Zurich in 2014 with 3:59.10.', ['3:59.10: European Championships | Zurich | 2014']],
    ['Only Orr (3:49.11) and Vale (3:50.20) have run faster.', ['3:49.11: - | - | -', '3:50.20: - | - | -']],
    ['Orr was ill. Her 3:50.20 had been the year’s fastest time.', ['3:50.20: - | - | -']],
    ['It was the fastest since Orr ran 3:50.20.', ['3:50.20: - | - | -']],
    ['Kim Orr, the world record-holder with 3:49.11, was ill.', ['3:49.11: - | - | -']],
    ['Kim Orr, the champion in Doha, was second in 3:56.11.', ['3:56.11: Oslo Diamond League | Oslo | 2024-05-30']],
    [
      'In May Vale had won in Doha in 3:58.20; Orr was fourth there in 3:59.90.',
      ['3:58.20: - | Doha | 2024-05', '3:59.90: - | Doha | 2024-05'],
    ],
    ['There was joy when Orr ran 3:56.11.', ['3:56.11: Oslo Diamond League | Oslo | 2024-05-30']],
    ['Only Orr (3:56.11) was close.', ['3:56.11: Oslo Diamond League | Oslo | 2024-05-30']],
    // An apposition tells who somebody is.
    ['Lena Orr, twice a medallist at last month’s world championships in Rome, ran 3:57.10.', [`3:57.10: ${main}`]],
    ['Lena Orr, third in Doha two years ago, was second in 3:57.10.', [`3:57.10: ${main}`]],
    ['Twice fourth in Doha, Orr won the B race in 3:57.10.', [`3:57.10: ${main}`]],
    ['Britain’s 2010 European 1500m champion Lena Orr was third in 3:57.10.', [`3:57.10: ${main}`]],
    ['Orr ran 3:57.10 to add a win to the one she had collected in Doha last year.', [`3:57.10: ${main}`]],
    [
      'She won in Doha with 3:58.10 and the national title in Rome with 3:59.10.',
      ['3:58.10: - | Doha | -', '3:59.10: - | Rome | -'],
    ],
    ['Orr has broken the national record here, winning the B race in 3:57.10.', [`3:57.10: ${main}`]],
    ['Orr had to settle for a season’s best jump of 6.50m.', [`6.50m: ${main}`]],
    ['Orr also improved her own national record, clocking 3:57.10.', [`3:57.10: ${main}`]],
    ['The mile, her old enemy, was 4:30.10.', [`4:30.10: ${main}`]],
    [
      'She has wins in Doha (3:58.10) and Rome (3:57.50) behind her.',
      ['3:58.10: - | Doha | -', '3:57.50: - | Rome | -'],
    ],
    ['Orr ran 4:01.20 in the Danish capital.', ['4:01.20: - | Copenhagen | -']],
    // The eve of a meeting, where no other is named.
    ['On Wednesday Orr had won the qualifier in 4:02.10.', ['4:02.10: Oslo Diamond League | Oslo | 2024-05-29']],
    ['Orr won the NCAA title in 4:02.10.', ['4:02.10: NCAA Championships | - | -']],
    // An old mark that is beaten, or missed, keeps what is told of it after a comma.
    ['Orr broke Vale’s record of 3:58.10, set in Rome in 2019.', ['3:58.10: - | Rome | 2019']],
    [
      'Orr ran here on Thursday. Her 3:57.10 missed Vale’s record, set in Rome in 2019, by a second.',
      [`3:57.10: ${main}`],
    ],
    ['Orr was not at her best and was sixth in 3:57.10.', [`3:57.10: ${main}`]],
    // What was run elsewhere is no place of the mark that it is compared with, wherever it was set.
    ['She ran 3:57.10, a second better than in Rome a week ago.', [`3:57.10: ${main}`]],
    ['She took a second off the record of 3:57.50, set in Rome in 2019.', ['3:57.50: - | Rome | 2019']],
    ['She ran 3:57.10 in the stadium where she had won gold in 2019.', [`3:57.10: ${main}`]],
    ['She ran 3:57.10, as she had in 2019.', [`3:57.10: ${main}`]],
    ['At the same meeting in 2021 she had run 4:01.10.', ['4:01.10: Oslo Diamond League | Oslo | 2021']],
    // A meeting's record is of the meeting, wherever else it is told; a national one is not.
    ['Kim Vale’s meeting record was 3:50.20.', ['3:50.20: Oslo Diamond League | Oslo | -']],
    ['Kim Vale’s national record was 3:50.20.', ['3:50.20: - | - | -']],
    // What has been done this season, or led the year, is of no race told; what is run now is.
    ['Vale, who led the world this year with 3:55.20, was ill.', ['3:55.20: - | - | 2024']],
    ['Vale has run 3:55.20 this season.', ['3:55.20: - | - | 2024']],
    ['Vale, a 3:55.20 runner, was ill.', ['3:55.20: - | - | -']],
    ['Vale took the lead and won in 3:55.20.', [`3:55.20: ${main}`]],
  ])('%s', (text, expected) => expect(scenes(`${opening}\n\n${text}`, '2024-05-31').slice(1)).toEqual(expected));

  test('editions of the championship that is reported', () => {
    const text =
      'TOKYO, Aug 1 - Ada Moor won the Olympic 800m title on Sunday in 1:55.10.\n\nFour years before in London, she had run 1:58.40. Nine years ago in London she ran 1:59.40. Orr was champion in Rio with 1:57.10, and third in Doha with 1:58.20.';
    expect(scenes(text, '2021-08-02').slice(2)).toEqual([
      '1:59.40: London Olympics | London | 2012',
      '1:57.10: Rio Olympics | Rio de Janeiro | 2016',
      '1:58.20: - | Doha | -',
    ]);
  });

  test('a place of another year is of the same road race', () => {
    const text =
      'Ada Moor won the London Marathon on Sunday in 2:20.10.\n\nVik, who was second last year in 2:22:10, was ill. Orr ran 2:19:10 last year.';
    expect(scenes(text, '2019-04-29').slice(-2)).toEqual([
      '2:22:10: London Marathon | London | 2018',
      '2:19:10: - | - | 2018',
    ]);
  });

  test('another day of championships that the tables have no days of', () => {
    const text =
      'Ada Moor won the 800m at the Kenyan Championships in Nairobi on Saturday in 1:59.10.\n\nOn Thursday she had run 2:01.40.';
    expect(scenes(text, '2019-08-25')).toEqual([
      '1:59.10: Kenyan Championships | Nairobi | 2019-08-24',
      '2:01.40: Kenyan Championships | Nairobi | 2019-08-22',
    ]);
  });

  test('a report of several meetings, each under its heading', () => {
    const text =
      'The 2017 season, part one\n\nDoha, 5 May\n\nTom Hill threw 93.90m. The record of 98.48m was set in 1996.\n\nOslo – 15 June\n\nLuc Vane ran 48.25.';
    expect(scenes(text, '2018-01-02')).toEqual([
      '93.90m: - | Doha | 2017-05-05',
      '98.48m: - | - | 1996',
      '48.25: - | Oslo | 2017-06-15',
    ]);
  });

  test('another day of the same championships', () => {
    const text =
      'Ada Moor won the 800m at the World Championships in Eugene on Sunday in 1:56.10.\n\nOn Friday she had run 1:58.40.';
    expect(scenes(text, '2022-07-25')).toEqual([
      '1:56.10: World Championships | Eugene | 2022-07-24',
      '1:58.40: World Championships | Eugene | 2022-07-22',
    ]);
  });
});
