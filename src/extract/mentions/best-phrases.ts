import type { RecordLabel } from '../../model/values.ts';

/** Phrases with a label of their own; tried in order, before `record` and its like. */
export const BEST_PHRASES: readonly (readonly [RegExp, RecordLabel])[] = [
  // `personal best`, `lifetime bests`, `career-best`, `personal record`; not `best personality`.
  [/\b(?:personal|life-?time|career|all-time personal|best-ever personal)[- ](?:best|record)s?\b/gi, 'PB'],
  [/(?<![A-Za-z.])(?:PBs?|P\.B\.|pbs?|PRs?)(?![A-Za-z])(?! firm)/g, 'PB'],
  // `a best of 14:12.88`, `owned a two-lap best of 1:59.24`; not `a world best of 14:13`, `a season's best of`.
  [
    /(?<=\b(?:has|have|had|with|owns|owned|boasts|from) an? (?:(?!season|world|national|year|europe|meeting|area|second|new)[a-z-]+ )?)best(?= of (?:only |just |about |a )?\d)/gi,
    'PB',
  ],
  // `whose best height so far had been 2.06m`, `Her best until that run was`, `his best to this day`.
  [
    /(?<=\b(?:his|her|their|my|whose) (?:own )?)best(?: (?:time|mark|run|jump|throw|height|leap|distance|score))?(?= (?:so far|until (?:then|now|that|this|\p{Lu}\p{L}+)|to this day|to date|up to then|before (?:that|then|today|\p{Lu}\p{L}+))\b)/giu,
    'PB',
  ],
  // `further than she has ever thrown`, `faster than he had ever run before`.
  [
    /\b(?:faster|quicker|further|farther|higher|longer|better|more) than (?:he|she) (?:has|had|['’]d|['’]s) ever (?:run|jumped|thrown|gone|scored|cleared|leapt|done|managed|vaulted)(?: before)?\b/gi,
    'PB',
  ],
  // `faster than anyone has ever run`, `further than any woman had thrown`
  ...(
    [
      ['(?:one|body)', 'WR'],
      [' (?:other )?(?:wo)?man| athlete| human(?: being)?', 'WR'],
      [' (?:other )?European', 'ER'],
      [' (?:other )?African', 'AfR'],
      [' (?:other )?Asian', 'AsR'],
    ] as const
  ).map(
    ([who, label]) =>
      [
        new RegExp(
          `\\b(?:faster|quicker|further|farther|higher|longer|better|more) than any(?:${who}) (?:has|had|['’]d|['’]s) (?:ever |previously )?(?:run|jumped|thrown|gone|scored|cleared|leapt|done|managed|vaulted)(?: it)?(?: before)?(?! (?:this|in \\d|for|since|here)\\b)`,
          'gi',
        ),
        label,
      ] as const,
  ),
  // `the farthest throw in the history of the championships`, `the fastest 800m in championship history`
  ...(
    [
      [
        "(?:the history of )?(?:the |these )?(?:world |European |Commonwealth )?(?:[Cc]hampionships?|[Gg]ames)(?:['’]s?)?(?: history)?",
        'CR',
      ],
      ["(?:the )?Olympic(?:s['’])? history|(?:the )?history of the Olympics|Olympic Games history", 'OR'],
      ["(?:the )?(?:meeting|meet)(?:['’]s)? history|the history of (?:the|this) (?:meeting|meet)", 'MR'],
    ] as const
  ).map(
    ([where, label]) =>
      [
        new RegExp(
          `(?<=\\bthe )(?:fastest|quickest|longest|furthest|farthest|highest|best)(?= (?:[\\w'’-]+ ){0,6}?(?:ever )?in ${where}(?:[.,;:]|$| (?:and|but|with)\\b))`,
          'g',
        ),
        label,
      ] as const,
  ),
  // `the fastest mile any woman has run`
  [
    /(?<=\bthe )(?:fastest|quickest|longest|furthest|farthest|highest|best)(?= (?:[\w,]+ ){0,3}?(?:that )?any (?:wo)?man has (?:ever )?(?:run|jumped|thrown|cleared|produced))/gi,
    'WR',
  ],
  // `season's best`, `seasonal best`, `season best`, `best of the season`; `her fastest this year`.
  [/\b(?:season(?:['’]s|s['’]?|al)?|year['’]s own)[- ]bests?\b/gi, 'SB'],
  [
    /(?<=\b(?:his|her|their|my) )(?:own )?(?:best|fastest|quickest|furthest|longest|highest)(?: (?:time|mark|run|jump|throw|race|performance|leap|result|mile|marathon|\d[\d,]*m))? (?:of|this|in) (?:the )?(?:season|year|winter|summer)\b/gi,
    'SB',
  ],
  // `the quickest he has run this winter`; not `the quickest he has run in two years`
  [
    /(?<=\bthe )(?:best|fastest|quickest|furthest|farthest|longest|highest)(?= (?:that )?(?:he|she)(?: has|['’]s)(?: yet)? (?:run|jumped|thrown|gone|cleared|leapt|vaulted|done|managed)(?: it)?(?: indoors| outdoors)? (?:all|this|so far this) (?:year|season|winter|summer)\b)/gi,
    'SB',
  ],
  // `her fastest ever`, `the fastest time of his life`, `her best-ever throw`.
  [
    /(?<=\b(?:his|her|their|my) )(?:best|fastest|quickest|furthest|longest|highest)[- ]ever(?: (?:time|mark|run|jump|throw|race|performance|leap))?\b/gi,
    'PB',
  ],
  [/(?<=\b(?:his|her|their|my) )(?:fastest|quickest|longest|highest) ever\b/gi, 'PB'],
  [
    /\b(?:best|fastest|quickest|longest|furthest|farthest|highest)(?: (?:time|mark|run|jump|throw|race|performance|leap))? of (?:his|her|their|my) (?:life|career)\b/gi,
    'PB',
  ],
  // `his first time under 59 minutes`, `her first sub-two-minute run`, `under 11 seconds for the first time`; not `for the first time this year`.
  [
    /(?<=\b(?:his|her|their|my) )first (?:(?:ever )?(?:time|run|race|jump|throw|leap|clearance|vault|mark|performance) (?:under|inside|over|beyond|past|below) (?=\d|the |two|four|ten|eleven|twenty)|sub-[\w:.-]+(?: (?:time|run|race|mile|marathon|clocking|performance))?)/gi,
    'PB',
  ],
  [
    /(?<=\b(?:under|inside|over|beyond|past|below|below|to|broke|breaking|cracked|cleared) (?:the )?[\w:.]+(?:[- ](?:[a-z]+[- ]?){1,2})? for the )first time(?: in (?:his|her|their) (?:life|career))?(?=[.,;]|$| (?:and|with|to|when|as he|as she)\b)/gi,
    'PB',
  ],
  // `led the world list with 14:23.68`, `tops this year's list`.
  [
    /\b(?:leads?|led|leading|tops|topped|heads?|headed) (?:the|this) (?:world|year|season)(?:['’]s)?(?: world)? (?:list|lists|rankings?)\b/gi,
    'WL',
  ],
  // `world lead`, `world-leading`, `the year's fastest time`, `world's fastest this year`, `best in the world this season`.
  [
    /\b(?:world|world['’]s|global|season|year)[- ]lead(?:ing)?\b(?! (?:athlete|sprinter|nation|coach|expert|group|pack|scientist|to\b))/gi,
    'WL',
  ],
  [
    /(?<!\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|joint|\d(?:st|nd|rd|th))[- ]|\b(?:his|her|their|my|European|African|Asian|American|British|national) |-)\b(?:(?:world['’]s|year['’]s) )?(?:fastest|quickest|best|longest|furthest|farthest|highest|leading|top)(?: (?:(?:time|mark|run|jump|throw|race|performance|leap|clearance|height|distance)s?|man|woman|athlete))?(?: (?:run|anywhere|by (?:a woman|a man|anyone)))? (?:in the world |anywhere )?(?:(?:so far )?(?:this|of the) (?:year|season|winter|summer)|(?<=in the world )since (?!ever|then)|(?<=in the world )(?:so far )?(?:in|of|for) 20\d\d)\b/gi,
    'WL',
  ],
  [
    /\b(?:the )?(?:world['’]s|year['’]s) (?:fastest|quickest|best|longest|furthest|highest) (?:time|mark|run|jump|throw|race|performance|leap)(?! (?:ever|in history))(?= |[.,])/gi,
    'WL',
  ],
  // `the fastest mile in history`, `the farthest throw of all time`, `the best ever by a woman`; not `the second fastest ever`, `the fastest ever by a Briton`.
  [
    /(?<=\bthe )(?:fastest|quickest|longest|furthest|farthest|highest|best)(?= (?:[\w,'’-]+ ){0,3}?(?:in history|of all time|ever(?: (?:run|jumped|thrown|recorded|seen|cleared))?(?: (?:by|of) (?:a|any) (?:wo)?man)?)(?:[.,;:]|$| (?:and|until|but|from|when|while|as|with)\b))/gi,
    'WR',
  ],
];
