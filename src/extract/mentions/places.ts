import {
  CAPITAL_ORDINAL,
  MEDAL_PLACES,
  ORDINAL,
  ordinalOf,
  TAKING_VERBS,
  TITLE_VERBS,
  WINNING_NOUNS,
  WINNING_VERBS,
} from '../../lexicon/place-words.ts';
import type { Medal } from '../../model/values.ts';
import { candidates, everyMatch } from '../text/matching.ts';
import { overlaps, type Span } from '../text/spans.ts';
import type { Finder, PlaceMention } from './mention.ts';

type Value = Omit<PlaceMention['value'], 'negated'>;
interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Value | null;
}

const medalOf = (word: string): Medal => word.toLowerCase() as Medal;
const FILLER =
  '(?:(?:the|a|an|his|her|their|its|another|individual|team|joint|Olympic|world|European|Commonwealth|African|Asian|national|historic|surprise|shock|maiden|back-to-back|first|second|third|fourth|fifth|sixth|seventh|outright|only|deserved|precious|relay) ){0,4}';
const NO_MEDAL =
  "(?! (?:medal )?(?:position|contention|hopes?|zone|chances?|prospects?|contenders?|favou?rites?)\\b)(?! (?:standard|label|coast|tour|lining|rush|spikes|dreadlocks|hair|jewell?e?ry|necklace|earrings|screen|bullet|ferns?|chain|shoes|dust|mine|sponsor|level|series|-)|-|['’]s|s? medall?ists?)";
const END =
  '(?=$|[.,;:)\\]!?–—]| [–—-] | (?:place|position|spot|in|with|behind|ahead|to|at|after|and|but|on|for|as|by|from|when|while|where|overall|along|level|together|courtesy|clocking|running|here|there|again|both|of|was|were|went|over|just|only|only|this|last|today|tonight|yesterday|thanks|once|twice|too|followed|alongside|equal|outright|[a-z]{3,}ing|also|still|almost|nearly|yet|despite|against|before|among|home|across|past|because|since|though|although|then|respectively|that|under|until|he|she|they|it|who|the|a|an|his|her|their)\\b| [\\p{Lu}\\d]| \\()';
// `second in the world`, `third on the all-time list` are rankings; `second time` and the like fail END.
const NO_RANKING =
  "(?!(?<=[Ff]irst) (?:to|out|off|away|into|through|on)\\b)(?! (?:in (?:succession|a row)|on the trot|in (?:as many|[\\p{L}\\d]+) (?:years|months|weeks|days|attempts|races|starts|tries|meetings)|running|straight|consecutive|successive)\\b)(?! (?:in the [Ww]orld(?! (?:[Cc]hampionship|indoor|athletics|final))|(?:on|in|of) (?:the|this|his|her|their|its) (?:[\\p{L}'’-]+ ){0,4}(?:all-time|rankings?|lists?|(?<!team )standings)\\b|all-time|in history|fastest|best|time\\b|of (?:the|his|her|their|three|four|two)\\b(?! (?:\\d+|[a-z]+)(?:[- ]strong|[- ](?:finishers|starters|runners|finalists|women|men|athletes|competitors|throwers|jumpers))\\b)|of a (?:second|minute)|most))";

const medal = (name: string, verb: boolean): Value => ({
  place: MEDAL_PLACES[medalOf(name)],
  medal: medalOf(name),
  verb,
  what: 'medal',
});
const place = (number: number, verb: boolean): Value | null =>
  number > 0 && number < 100 ? { place: number, medal: null, verb, what: 'place' } : null;

/** Tried in order; a later one takes nothing that an earlier one has. */
const RULES: readonly Rule[] = [
  {
    // `took silver`, `won her third Olympic gold medal`, `settled for bronze`; not `won the Gold Coast race`.
    pattern: new RegExp(
      `\\b(?:${TAKING_VERBS}) ${FILLER}(?<medal>gold|silver|bronze)\\b${NO_MEDAL}(?: medals?)?`,
      'giu',
    ),
    read: ({ medal: name }) => medal(name!, true),
  },
  {
    // `won` before a medal that stands further on: `won the Olympic 1500m silver`.
    pattern: new RegExp(
      `\\b(?:won|took|claimed|winning|taking|claiming|wins|takes|claims|earned|collected)\\b(?=(?:[^.;,]|,(?=\\d)|,(?= (?:an? )?(?:gold|silver|bronze)\\b)){3,45}\\b(?<medal>gold|silver|bronze)\\b${NO_MEDAL})`,
      'giu',
    ),
    read: ({ medal: name }) => ({ ...medal(name!, true) }),
  },
  {
    // `retained her title`, `claimed the 800m crown`, `clinch the national championship`; the verb alone.
    pattern: new RegExp(
      `\\b(?:${TITLE_VERBS})\\b(?= (?!to\\b)(?:[^.;,]|,(?=\\d)){0,60}?\\b(?:titles?|crowns?|championship)\\b(?! (?:record|best|race|final|time|debut|standard|victory)))`,
      'giu',
    ),
    read: () => ({ place: 1, medal: null, verb: true, what: 'title' }),
  },
  {
    // `took the 100m in 9.85`, `retained the 5,000 in`, `added the women's mile`; not `took the lead`, `led the 1500m`.
    pattern:
      /\b(?:took|takes|taking|retain(?:s|ed|ing)|kept|defended|claim(?:s|ed|ing)|captured|clinch(?:es|ed|ing)|landed|bagged|regained|pocketed|snatched|stole|sneaked|nicked|edged|shaded|pinched|swiped|grabbed|sealed|added|adding|capturing|claiming|landing|clinching|cruised|dominated)\b(?= (?:the|a) (?:(?!lead\b|record\b|title\b|(?:in|of|on|at|over|to|for|off|from|with|by)\b)[\p{L}][\p{L}'’-]* ){0,4}?(?:(?:\d{2,3}|\d,?\d{3}|10,?000)(?: ?(?:m|metres?|meters?|metre|meter))?(?: hurdles| steeplechase| race| final| sprint)?|[Mm]ile|[Hh]alf[- ][Mm]arathon|[Mm]arathon|hurdles|steeplechase|long jump|triple jump|high jump|pole vault|shot(?: put)?|discus|hammer|javelin|heptathlon|decathlon|pentathlon|sprint|relay|4x\d{3}m?|race|event)(?: (?:in|with|from|at|by|for|after|to|on|over|ahead|by|last|(?:\d+|[a-z]+) (?:years|months|weeks|days) (?:ago|earlier|later|before))\b|[.,;]|$))/gu,
    read: () => ({ place: 1, medal: null, verb: true, what: 'win' }),
  },
  {
    // `took the men's in 23:52`, `got the girls' junior race on`; not `took the women's lead`.
    pattern:
      /\b(?:took|takes|taking|won|got|claimed|captured|added|landed|grabbed|bagged)\b(?= the (?:men|women|boys|girls|ladies)(?:['’]s|s['’]|['’])(?: (?:senior|junior|under-20|U20|elite|open|individual|short|long))?(?: race| event| contest| competition| section| final)?(?: (?:in \d+|from|on|with|ahead|by)\b|[.,;]))/g,
    read: () => ({ place: 1, medal: null, verb: true, what: 'win' }),
  },
  {
    // `completed the sprint double`, `sealed a 5000m and 10,000m double`; not `hopes of a double`
    pattern:
      /\b(?:complet(?:ed|es|ing)|secur(?:ed|es|ing)|seal(?:ed|s|ing)|clinch(?:ed|es|ing)|achiev(?:ed|es|ing)|pull(?:ed|s|ing) off|wrapp(?:ed|ing) up|land(?:ed|ing)|w[io]n(?:ning)?|did)\b(?= (?:the|a|an|his|her) (?:(?!of\b|for\b|with\b|in\b)[\p{L}\d,'’x/-]+ ){0,6}double\b(?= (?:in|at|with|by|when|after|on|here|as)\b|[.,;]|$))/giu,
    read: () => ({ place: 1, medal: null, verb: true, what: 'title' }),
  },
  {
    // `was crowned champion`, `became the first Dane to be European champion`.
    pattern: /\b(?:crowned|bec(?:ame|omes?|oming))\b(?=[^.;,]{0,60}\bchampions?\b(?!ship))/gi,
    read: () => ({ place: 1, medal: null, verb: true, what: 'title' }),
  },
  {
    // `is world champion with 22.91`, `champion of the world in Athens in 3:35.83`; not `champion in 2015`.
    pattern:
      /\b(?:(?:world|Olympic|European|Commonwealth|African|Asian|national) (?:indoor )?champion|champion(?= of the world))\b(?= (?:again |of the world )?(?:in \p{Lu}\p{L}+ )?(?:(?:in|of) \d{4} )?(?:with|in|at) (?:a |an )?(?:\d{1,2}[:.]\d|\d\d-\d))/gu,
    read: () => ({ place: 1, medal: null, verb: false, what: 'title' }),
  },
  {
    // `won`, `to win`, `prevailed`; not `win-loss`, `winning margin`, `hard-won`, `won over`, `won a place`.
    pattern: new RegExp(
      `(?<![-\\p{L}])(?:(?<noun>(?<=\\b(?:an?|the|another|his|her|first|second|third|home|['’]s) (?:(?!to\\b)[a-z-]{4,14} )?)win)|${WINNING_VERBS})(?![-\\p{L}'’])(?! (?:the|a) (?:[\\p{L}'’-]+ ){0,3}(?:dash|sprint|battle|race|fight|duel|tussle|scramble|contest|struggle|sprint finish)(?: (?:with|against|between) [^.;]{3,60}?)? (?:for|to) (?:the )?(?:second|third|fourth|fifth|sixth|silver|bronze|minor|remaining|last|places?|podium|be)\\b)(?! (?:all|each|every|most|both|many|several|\\p{Ll}+) (?:(?:one )?of )?(?:(?:his|her|their|the) )?(?:(?!in\\b|at\\b|and\\b)[\\p{Ll}\\d-]+ ){0,3}(?:races|starts|outings|meetings|contests|competitions|finals)\\b)(?! (?:his|her|their|a|an|the|another) (?:(?!gold|silver|bronze|title)[\\p{L}’'-]+ ){0,5}medal\\b(?=[,.;:]|$| (?:at|in|since|and|[–—])))(?! (?:margin|streak|run|start|over the (?:crowd|fans)|hearts?|(?:a |the )?(?:place|right|medals|selection|scholarship|lottery|award|prize|bonus|support|respect|ticket)))`,
      'giu',
    ),
    read: ({ noun }) => ({ place: 1, medal: null, verb: noun === undefined, what: 'win' }),
  },
  {
    // `victory`, `the winner`, `a fifth win`.
    pattern: new RegExp(
      `(?<![-\\p{L}])(?:${WINNING_NOUNS})(?![-\\p{L}])(?! (?:lap|speech|ceremony|parade|salute|celebrations?|margin))`,
      'giu',
    ),
    read: () => ({ place: 1, medal: null, verb: false, what: 'win' }),
  },
  {
    // `made it four straight titles`, `made it three in a row`; not `made it to the final`
    pattern:
      /\bmade it (?:two|three|four|five|six|seven|eight|nine|ten|a double|a hat-trick|\d{1,2}|(?:a|an|his|her) (?:[a-z]+th|second|third|\d{1,2}(?:st|nd|rd|th)))\b(?=[^.;]{0,50}\b(?:titles?|wins|victories|golds|triumphs|in a row|from|out of)\b)/giu,
    read: () => ({ place: 1, medal: null, verb: true, what: 'title' }),
  },
  {
    // `for his fifth title in a row`, `for another European 1500m title`; not `for the title`
    pattern: new RegExp(
      `\\bfor (?:(?:his|her|a|their) (?:${ORDINAL}|maiden|latest|debut)|another|yet another)\\b(?= (?:[\\p{L}\\d,'’-]+ ){0,5}(?:titles?|crown|gold|championship)\\b)`,
      'gu',
    ),
    read: () => ({ place: 1, medal: null, verb: false, what: 'title' }),
  },
  {
    // `took silver in Rio and the world title in London`, `won the mile and a first European gold`: the verb stands before
    pattern:
      /(?<=\b(?:won|took|claimed|winning|taking|wins|takes|has|have|earned|collected)\b[^.;]{3,80},? and )(?:the|a|an|his|her)\b(?= (?:(?!and |to |for |with )[\p{L}\d,'’-]+ ){0,5}(?:titles?|crown)\b(?! (?:race|fight|contender|defen[cs]e|record)))/gu,
    read: () => ({ place: 1, medal: null, verb: false, what: 'title' }),
  },
  {
    // `⟨M⟩ made him the Olympic champion`
    pattern:
      /\b(?:made|making|makes)\b(?= (?:him|her|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:the |a )?(?:[\p{L}\d,'’-]+ ){0,4}[Cc]hampion\b)/gu,
    read: () => ({ place: 1, medal: null, verb: true, what: 'title' }),
  },
  {
    // `runner-up`, `runners-up`.
    pattern: /\brunners?[- ]up\b/gi,
    read: () => place(2, false),
  },
  {
    // `completed the podium`, `rounded out the top three`.
    pattern:
      /\b(?:complet(?:ed|es|ing)|round(?:ed|ing) (?:out|off)|fill(?:ed|ing)(?: out)?|ma(?:de|king) up) the (?:(?:wo)?men['’]s |all-[a-z]+ )?(?:podium|top three|medals)\b/gi,
    read: () => place(3, true),
  },
  {
    // `finished fifth`, `came home in fourth`, `placed 6th`, `took second`, `was a distant third`; not `ran second leg`, `was the third fastest`.
    pattern: new RegExp(
      `\\b(?:[Ff]inish(?:es|ed|ing)?|(?:c[ao]|Co)m(?:e|es|ing)|[Pp]lac(?:es|ed|ing)|end(?:s|ed|ing)?(?: up)?|t(?:ook|ake|akes|aking|aken)|add(?:ed|ing)|claim(?:s|ed|ing)?|secur(?:es?|ed|ing)|sav(?:es?|ed|ing)|settl(?:es?|ed|ing) for|fad(?:es|ed|ing)(?: back)?|slip(?:s|ped|ping)|dropp?(?:s|ed|ing)?(?: back)?|beaten|beat|relegated|edged|pushed|forced|held on|crossed the line|crossing the line|ran|runs|running|rank(?:ed)?|mov(?:es?|ed|ing)(?: up)?|stay(?:s|ed|ing)?|hung on|led home|battled|wound up|straight|qualif(?:ied|ying)|advanced|storm(?:ed|ing)|rac(?:ed|ing)|sprint(?:ed|ing)|surg(?:ed|ing)|trail(?:ed|ing)|(?<=only )manage|manag(?:es|ed|ing)|ma(?:ke|kes|de|king) do with|content with|climb(?:ed|ing)|r[io]s(?:e|ing)|g[eo]ts?|getting|(?:be|was) content with|grabb(?:ed|ing)|snatch(?:ed|ing)|earn(?:ed|ing)|clinch(?:es|ed|ing)|seal(?:s|ed|ing)|nabb(?:ed|ing)|steal(?:ing)?|stole|pinch(?:ed|ing)|bagg(?:ed|ing)|land(?:ed|ing)|salvag(?:ed|ing)|snar(?:ed|ing)|(?:scrap|clung|cling|fought|fight|hold|held)(?:ed|ing)? (?:on )?(?:for|to)|[a-z]{3,12}(?:ed|ing)(?= (?:home|(?:over|across) the line) ))(?: home| (?:over|across) the line| up| in| back| through| down| away| well| only| just| out| over| across| alone)?(?: (?:in|into|for|to|as))?(?: (?:a|an|the|his|her|their))?(?: (?:distant|close|clear|strong|fine|creditable|equal|joint|tied|tied for|surprise|shock|eventual|comfortable|very close|narrow|surprising|excellent|disappointing|lonely|far|solid|brilliant|superb|well-beaten|far-off|dead)|(?<= an?) (?:very |agonisingly |desperately )?[a-z-]{4,14})? (?<ordinal>${ORDINAL})(?:[- ]place|[- ]position| spot)?${NO_RANKING}${END}`,
      'gu',
    ),
    read: ({ ordinal }) => place(ordinalOf(ordinal!), true),
  },
  {
    // `was third`, `is second`, `been fourth`; the verb stays outside.
    pattern: new RegExp(
      `(?=${ORDINAL})(?<=\\b(?:was|were|is|are|be|been|being|only|well|back|down|also|and|but|with|or|then|who|he|she|again|equal|joint|distant|close|clear|up|(?:better|higher|worse) than|tied(?: for)?|disappointing|lowly|creditable|[\\p{Lu}][\\p{L}'’.-]+(?<!['’]s)|\\)),? (?:(?:only|still|eventually|finally|a|an|the|in|for|into|also|distant|close|clear|strong|equal|joint|back|(?<=\\ban? )[a-z-]{4,14}) ){0,3})(?<ordinal>${ORDINAL})(?:[- ]place|[- ]position| spot)?(?<!\\b(?:a|the|his|her) (?:first|second|third))${NO_RANKING}${END}`,
      'gu',
    ),
    read: ({ ordinal }) => place(ordinalOf(ordinal!), false),
  },
  {
    // `became second in 15:07.74`; not `became third in history`
    pattern: new RegExp(`(?<=\\bbec[ao]me )(?<ordinal>${ORDINAL})(?= (?:in \\d|with \\d|behind\\b))`, 'gu'),
    read: ({ ordinal }) => place(ordinalOf(ordinal!), false),
  },
  {
    // `First home was Vik`, `First man across the line in the 800m was Moe`
    pattern:
      /(?<=^|["“:;] ?|\. )First(?: (?:man|woman|lady|finisher|runner|athlete))? (?:home|across the line|over the line|to finish|past the post|back)\b(?=[^.;]{0,50} (?:was|were|came)\b)/gu,
    read: () => place(1, false),
  },
  {
    // `Third man Vik threw 77.11m`; not `the second man to throw`, `Second woman in history`
    pattern: new RegExp(
      `(?<=^|[.;:,“"] ?|\\b(?:and|with|by|while|as) |\\bthe )(?<ordinal>${ORDINAL}|${CAPITAL_ORDINAL}) (?:man|woman|finisher|runner|placer)(?= \\p{Lu}\\p{L}+ (?:\\p{Lu}|[a-z]))`,
      'gu',
    ),
    read: ({ ordinal }) => place(ordinalOf(ordinal!), false),
  },
  {
    // `; the third, Alison Sant, 46.72`; not `the third, held in Oslo`
    pattern: new RegExp(
      `(?<=(?:^|[;,.] )(?:and )?[Tt]he )(?<ordinal>${ORDINAL})(?=, \\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}’'-]+,? (?:ran |in |clocked |threw |jumped |with )?\\d)`,
      'gu',
    ),
    read: ({ ordinal }) => place(ordinalOf(ordinal!), false),
  },
  {
    // `threw 68.92m for the Commonwealth title`, `ran 9.80 for the gold`; not `needs 9.80 for the title`
    pattern:
      /(?<=(?<!\b(?:need|require|want|take|enough|target)\w* (?:an? |only |his |her )?)\b\d[\d.:]*\d(?: ?m(?:et(?:re|er)s)?)? )for\b(?= (?:the|a) (?:[\p{L}\d’'-]+ ){0,4}(?:title|crown|gold)\b(?! (?:medal )?(?:standard|bid|race|chance|hopes?)))/gu,
    read: () => ({ place: 1, medal: null, verb: true, what: 'title' }),
  },
  {
    // `second lady`, `the third woman home`; not `the second woman to break 2:20`
    pattern: new RegExp(
      `(?<ordinal>${ORDINAL}) (?:lady|woman|female|man|male|girl|boy)(?: home| overall)?(?=[.,;)]|$| (?:in \\d|with|and|across|over the line)\\b)`,
      'gu',
    ),
    read: ({ ordinal }) => place(ordinalOf(ordinal!), false),
  },
  {
    // `gave him third`, `left her in fifth`; not `gave him a second chance`
    pattern: new RegExp(
      `(?<=\\b(?:gave|gives|giving|earn(?:ed|s|ing)|brought|handed|saw|left|leaving|put|putting|placed|placing|moved|lifted|dropped) (?:him|her|them) (?:only |just |joint |in |at |with |into |up to |up into )?(?:the )?)(?<ordinal>${ORDINAL})(?:[- ]place|[- ]position| spot)?${NO_RANKING}${END}`,
      'gu',
    ),
    read: ({ ordinal }) => place(ordinalOf(ordinal!), false),
  },
  {
    // `, third in 3:33.36`, `in second`, `into fourth place`, `for third`; not `in the second`, `for a second`.
    pattern: new RegExp(
      `(?<=(?:, (?:and |a |an |a (?:distant|close) |an excellent )?|\\b(?:in|into|for|to|as|from) (?:joint |equal |a (?:distant |close )?)?|[–—-] |\\())(?<ordinal>${ORDINAL})(?:[- ]place|[- ]position| spot)?(?<!\\b(?:in|for|into|to|from) (?:a|an) second)${NO_RANKING}${END}`,
      'gu',
    ),
    read: ({ ordinal }) => place(ordinalOf(ordinal!), false),
  },
  {
    // `sixth place`, `third-placed`, `second-place finish`; `Second was Sand`, `Third went to Vik`.
    pattern: new RegExp(
      `\\b(?<ordinal>${ORDINAL}|${CAPITAL_ORDINAL}(?=-place))(?:[- ]place[dr]?(?:[- ]finish(?:er)?)?|[- ]position)\\b|(?<=^|["“] ?)(?<start>${CAPITAL_ORDINAL})(?:(?: place| spot)?(?=,? (?:(?:and [a-z]+ (?:were|went)|was|were|went to|came|in \\d|home|across|is)\\b|\\d{1,2}[:.]\\d))|(?: place| spot)(?= (?:in|at|over) [^.;,]{3,40} (?:went|goes|was|fell|belonged)\\b))`,
      'gu',
    ),
    read: ({ ordinal, start }) => place(ordinalOf((ordinal ?? start)!), false),
  },
  {
    // `Fourth, Vik ran 9:09.64`; not `Second, Vik is injured`
    pattern: new RegExp(`^["“]?(?<start>(?!First\\b)${CAPITAL_ORDINAL})(?=, \\p{Lu}[^.;]{5,90}\\d[.:]\\d\\d)`, 'gu'),
    read: ({ start }) => place(ordinalOf(start!), false),
  },
  {
    // `Third at last year's Europeans, Vik won`, `Fourth in Rio, she`; not `Second to none`, `Third in the world`
    pattern: new RegExp(
      `^["“]?(?<start>(?!First\\b)${CAPITAL_ORDINAL})${NO_RANKING}(?= (?:(?:last|a|two|three|four) (?:year|summer|winter|week|month|season)s?\\b|(?:at|in|behind|to) (?!none\\b|line\\b)(?:the |last |\\d|\\p{Lu})|here\\b)[^.;,]{0,60}, )`,
      'gu',
    ),
    read: ({ start }) => place(ordinalOf(start!), false),
  },
  {
    // `Gold: Vik (NOR) 9.80; Silver: Moe`
    pattern: /(?<=^|[;:,.] )(?<medal>Gold|Silver|Bronze|GOLD|SILVER|BRONZE)(?=:? [–-] |: )/g,
    read: ({ medal: name }) => medal(name!, false),
  },
  {
    // `silver went to Sand`, `the bronze medal`, `gold for Vik`; not `gold standard`, `gold medallist`, `the World Indoor Tour Gold`.
    pattern: new RegExp(
      `(?<!\\b(?:Tour|Label|Elite|Platinum|red and|level|tour) )(?<![-\\p{L}])(?<medal>gold|silver|bronze)\\b${NO_MEDAL}(?: medal)?(?!s)\\b`,
      'gu',
    ),
    read: ({ medal: name }) => medal(name!, false),
  },
  {
    // `Gold went to Sand`, `Silver: A. Vik` at the start.
    pattern: new RegExp(`^(?<medal>Gold|Silver|Bronze)\\b${NO_MEDAL}(?: medal)?(?= (?:went|was|in|for|to)|:| )`, 'gu'),
    read: ({ medal: name }) => medal(name!, false),
  },
  {
    // A row of a table: `Long jump | 1 | Anna Sand | 6.55`
    pattern: /(?<=^|\| ?)(?<list>\d{1,2})(?= ?\| ?\p{Lu}[^|]{2,40}\|[^|]{0,30}\d)/gu,
    read: ({ list }) => place(Number(list), false),
  },
  {
    // Result lines: `1. Anna Sand (NGR) 12.31`, `2nd: Eva Moe (Norway) 12.44`, `; 2 P Vik (GBR) 2:15:25`, `2, Lee Moor, Kenya, 9.99`; not `5 things to know`, `74F`.
    pattern:
      /(?<=^|[;:] |[;:]|, |\n)(?<list>\d{1,2})(?=(?:[.)=,] ?| |(?:st|nd|rd|th)[:.)] ?)(?:\p{Lu}\.? ?)?\p{Lu}[\p{L}'’.-]*(?: (?:&|\p{L}[\p{L}'’.-]*)){0,5},? (?:\(\p{Lu}|\p{Lu}{3}\b|(?:\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?,? )?\d))/gu,
    read: ({ list }) => place(Number(list), false),
  },
];
const rulesIn = candidates(RULES, ({ pattern }) => pattern);

const NEGATION =
  /\b(?:fail(?:ed|s|ing|ure)? (?:again )?to|did(?:n['’]t| not)(?: quite)?|has(?:n['’]t| not)|had(?:n['’]t| not)|never|not|without|miss(?:ed|es|ing)?(?: out)?(?: on)?|(?:close|closer|near|nearer) to|(?:inches|steps?|strides?|metres?|moments?) (?:away )?from|den(?:ied|ies|ying)|deprived (?:of)?|robbed of|out of|cannot|can['’]t|could(?:n['’]t| not)|unable to|no|nobody|lost|instead of|rather than|short of)(?: (?:a|an|the|him|her|them|his|another|even|of|yet|ever|to|any|win|a chance (?:of|to)|his|in|Olympic|world|European|\p{Lu}\p{L}+)){0,4} $/iu;
// `Vik denied Moe the gold`: Vik has it; not `Vik was denied a gold`
const DENIED_ANOTHER =
  /(?<!\b(?:was|were|been|be|being|is|are) (?:\p{Ll}+ )?)\bden(?:y|ied|ies|ying) (?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:an?|the|another|his|her|their) (?:[\p{L}-]+ ){0,3}$/u;
// `not only won`, `no more than`: nothing is denied.
const NO_NEGATION =
  /\b(?:not (?:only|just|content)|never (?:in doubt)|not until|no (?:surprise|doubt|(?:better|higher|lower|worse) than))\b[^.;,]{0,20}$/i;

// `won four gold medals`, `won the award`, `his three wins`: counted or not run for.
const COUNTED =
  /^(?:(?: home| away)?(?: only| all)?(?: of)?(?: (?:his|her|their|the))?(?: last| past| previous| first| next)? (?:two|three|four|five|six|seven|eight|nine|ten|several|many|both|\d{1,2}) (?!(?:hundred|thousand|and)\b|(?<=both )(?:the )?(?:\d|(?:wo)?men|sprint|mile))[^.,;]{0,25}\b(?:medals|titles|golds|silvers|bronzes|races|crowns|times|competitions|contests|finals|meetings|events|marathons|gold medals)\b| (?:only )?(?:two|three|four|five|six|seven|both|all|one|many|most|some) of (?:them|those|these)\b| (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:in a row|on the trot|on the bounce|straight(?=[.,;]|$))| and lost\b| (?:him |her |them )?(?:no (?:medal|title|prize)|nothing\b)|[^.,;]{0,45}\b(?:awards?|lottery|prize for)\b)/i;
const COUNTED_BEFORE =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|all|of|those|career|straight|successive|consecutive|hat-trick of|string of|series of|run of|more|other|previous|future) $/i;
// `finished first British woman`, `was first European home`: of those only
const FIRST_OF =
  /^ (?:[\p{Lu}][\p{L}-]+|local|home|non-\p{L}+) (?:athlete|finisher|runner|(?:wo)?man|lady|walker|home|across|over)\b/u;
const isNoPlace = (text: string, { start, end }: Span): boolean =>
  COUNTED.test(text.slice(end)) ||
  (/first$/i.test(text.slice(start, end)) && FIRST_OF.test(text.slice(end, end + 60))) ||
  // `winning double gold`: in two events, which nothing tells
  (/^(?:gold|silver|bronze)/i.test(text.slice(start, end)) && /\b(?:double|triple) $/i.test(text.slice(0, start))) ||
  /^ (?:double|triple) (?:gold|silver|bronze|Olympic|world|European)\b/.test(text.slice(end, end + 24)) ||
  (/^(?:wins|victories|titles|triumphs|winners|golds?|silvers?|bronzes?)$/i.test(text.slice(start, end)) &&
    COUNTED_BEFORE.test(text.slice(0, start))) ||
  // `pulled away in the last lap of the race to defend his title`
  (/^race to$/i.test(text.slice(start, end)) && /\b(?:the|a|this|that|final|first) $/i.test(text.slice(0, start))) ||
  // `Lindon Victor`
  /^Victors?$/.test(text.slice(start, end)) ||
  // `her 11th World Championships gold`: a count
  (/\dth$/.test(text.slice(start, end)) &&
    /^ \p{Lu}[^.,;]{3,40} (?:gold|silver|bronze|medal|title)s?\b/u.test(text.slice(end))) ||
  // `the 51st Cross International`
  (/^\d/.test(text.slice(start, end)) && /\bthe $/.test(text.slice(0, start)));

/**
 * Finds wins, places, medals and titles in a sentence, as nouns and as verbs.
 * `second` of time, `for the second time`, `third attempt`, `third-fastest` are none.
 * @returns in reading order, none overlapping; `[]` when there is none
 */
export const findPlaces: Finder<PlaceMention>['find'] = (sentence, taken) => {
  const { text } = sentence;
  const blocks: Span[] = taken.map((span) => ({ start: span.start - sentence.start, end: span.end - sentence.start }));
  const found: (Span & { value: Value })[] = [];
  for (const { pattern, read } of rulesIn(text)) {
    for (const match of everyMatch(text, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if ([...blocks, ...found].some((other) => overlaps(other, span))) continue;
      const value = read(match.groups ?? {});
      if (value !== null && !isNoPlace(text, span)) found.push({ ...span, value });
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, value }) => {
      const before = text.slice(Math.max(0, start - 60), start);
      return {
        sort: 'place',
        start: sentence.start + start,
        end: sentence.start + end,
        text: text.slice(start, end),
        value: {
          ...value,
          negated: NEGATION.test(before) && !NO_NEGATION.test(before) && !DENIED_ANOTHER.test(before),
        },
      };
    });
};

export const places: Finder<PlaceMention> = { name: 'places', find: findPlaces };
