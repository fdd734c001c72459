/**
 * Lines and paragraphs that are the page's and not the article's, known by their words alone.
 * The rules are about whole lines: a phrase inside a sentence of the article removes nothing.
 */

interface Rule {
  readonly why: string;
  readonly pattern: RegExp;
}

// Each pattern must match from the start of the line; `$` where the line must be nothing else.
const LINE_RULES: readonly Rule[] = [
  // "ADVERTISEMENT", "Advertisement - scroll to continue". Near-miss: "Advertisement hoardings fell over".
  {
    why: 'advertisement',
    pattern:
      /^[-–—[(\s]{0,3}(?:advert(?:isement|ising)?s?|anzeige(?: \/ advertisement)?|sponsored(?: content)?|promoted(?: content)?|\[?ad_\d\]?)[\])\s]{0,3}(?:[-–—:|].{0,60})?$/i,
  },
  // "Article continues below this ad", "Story continues below advertisement", "Continue reading below".
  {
    why: 'advertisement',
    pattern:
      /^(?:(?:article|story|text|report|post) continues (?:below|after)|continue reading (?:below|after)|scroll (?:down )?(?:to|for) (?:continue|more)).{0,60}$/i,
  },
  // "Read more: Kerr wins", "ALSO READ: …", "Related: …", "See also: a | b". Near-miss: "Read the judges' report first".
  {
    why: 'related',
    pattern:
      /^(?:\*|[-–—>▶►•]|\s){0,3}(?:read (?:more|on|also|next|now)|also read|more on this(?: story)?|more from|more like this|related(?: (?:articles?|stories|story|content|news|posts?|links?|topics?|reading|coverage))?|see also|you (?:may|might) also like|recommended(?: for you| reading| stories)?|what to read next|don['’]t miss|watch(?: now| next| more)?|trending(?: now)?|in case you missed it|most (?:read|popular|viewed|shared)|further reading|up next|next week|coming (?:up|soon|in \p{L}{3,12})|more (?:from|on) [^:.!?]{1,50}|editor['’]?s['’]? picks?)\s{0,2}(?:[:|»›].{0,400})?$/iu,
  },
  // "Join our commenting forum", "Join the conversation", "Comments", "12 Comments", "Leave a Reply".
  {
    why: 'comments',
    pattern:
      /^(?:join (?:our|the) (?:commenting|conversation|discussion|debate|community)\b.{0,120}|(?:\d{1,6} )?(?:readers?['’]? )?comments?(?: \(\d{1,6}\))?|leave a (?:reply|comment)|(?:post|add|write|view|show|hide|load|read)(?: (?:a|your|all|more|the|\d{1,6})){0,2} comments?|be the first to comment|have your say|what (?:are your thoughts|do you think)\b.{0,60}(?:comments?|below).{0,60}|(?:let us know|tell us|share your thoughts).{0,60}(?:comments?|below).{0,40}|comments (?:are|have been) (?:closed|disabled).{0,60})[.!:]?$/i,
  },
  // "Join thought-provoking conversations, follow other Independent readers and see their replies".
  { why: 'comments', pattern: /^join thought-provoking conversations.{0,140}$/i },
  // "Sign up for our newsletter …", "Get the morning box scores in your inbox", "Subscribe to …".
  {
    why: 'newsletter',
    pattern:
      /^(?:did you know\? )?(?:sign up (?:for|to|now|here|today)\b|(?:subscribe|register) (?:to|for|now|here|today)\b|get (?:our|the|all the|more).{1,80}(?:in your inbox|delivered|newsletter|app\b)|download (?:our|the) .{0,40}app\b|follow (?:us|.{1,40}) on (?:twitter|facebook|instagram|x|youtube|telegram|whatsapp|social media)\b|like us on facebook|join our (?:whatsapp|telegram|newsletter|mailing))(?!.{0,200}\d[.:]\d\d).{0,300}$/i,
  },
  // "Share this article", "Share on Facebook", "Print", "Email", "Tweet", "Copy link".
  {
    why: 'share buttons',
    pattern:
      /^(?:share(?: (?:this|on|via|the)\b.{0,60})?|tweet|pin it|print(?: this(?: page| article)?)?|e-?mail(?: (?:this|a friend).{0,30})?|copy (?:link|url)|facebook|twitter|whatsapp|linkedin|reddit|bookmark|save(?: (?:article|for later))?|click to share.{0,60}|listen to (?:this|the) (?:article|story).{0,40})$/i,
  },
  // "(Reporting by Ana Diaz; Editing by Tom Roe)", "Source link". Near-miss: "(Reporting to the track was late)".
  { why: 'credit', pattern: /^\(?(?:additional )?(?:reporting|writing|editing|compiled) by [^.]{1,160}[).]{0,2}$/i },
  {
    why: 'credit',
    pattern:
      /^(?:source link|view original (?:article|content).{0,40}|click here for (?:reuse options|more).{0,60}|(?:©|\(c\)|copyright\b).{0,160}|all rights reserved.{0,100}|this (?:article|story|material) (?:was|may not be) (?:originally |first )?(?:published|rewritten|broadcast).{0,160})$/i,
  },
  // "Rojas lands. (BAD/M. Perisic)", "Kerr at the bell (Image: Getty)". Near-miss: "He won in 3:45.34 (Kerr/GBR)".
  {
    why: 'caption',
    pattern:
      /^(?!.*\d[:.]\d\d[^m]).{10,220}\((?:(?:photo|image|picture|pic|credit|file photo|courtesy)\b[^()]{0,60}|[A-Z]{2,12} ?\/ ?\p{Lu}[^()]{1,40}|[^()]{2,40} ?\/ ?(?:AFP|AP|Reuters|Getty(?: Images)?)|Getty(?: Images)?)\)$/u,
  },
  // "Photos: Day 8 at the championships View 41 photos", "Video: the last lap". Near-miss: "Video: it was shown twice."
  {
    why: 'related',
    pattern:
      /^(?:photos?|photo gallery|gallery|in pictures|pictures|videos?|watch|listen|podcast)\s?[:|]\s(?:[^.!?]|\.\d){1,200}$/i,
  },
  // "by Ana Diaz - Rome, Thursday", "By Tom Roe in Oslo". Near-miss: "By Tom Roe's reckoning it was 3:45."
  { why: 'byline', pattern: /^by \p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]+){1,3}(?:(?: -|,| in| at) [^.!?]{1,60})?$/u },
  // "Follow him on Twitter", "Ana Diaz may be reached at ana@post.example". Near-miss: "Follow her on the last lap".
  {
    why: 'author',
    pattern:
      /^(?:.{0,300}[.!?] )?(?:you can )?(?:follow|e-?mail|contact|reach) (?:him|her|them|me|us|\p{Lu}\p{L}+ \p{Lu}\p{L}+)\b.{0,40}(?:@|\bon (?:twitter|x|facebook|instagram|bluesky|threads)\b)|^.{0,120}\b(?:may|can) be reached at \S{1,60}@/iu,
  },
  // "More to follow. Refresh this page for updates."
  {
    why: 'notice',
    pattern:
      /^(?:more to (?:follow|come)\b.{0,80}|this site is protected by recaptcha.{0,140}|read or share this story:.{0,200}|please follow and like us.{0,20}|if you['’]re curious, you can read our privacy notice.{0,10}|refresh (?:this|the) page.{0,40}|this (?:is a )?(?:developing|breaking) (?:news )?story.{0,120}|skip (?:to|past|advert).{0,60}|back to top|load(?:ing)? more|image (?:source|caption)[,:]?.{0,80}|enlarge (?:this )?image|view (?:photos|gallery|comments).{0,30}|tap to (?:read|see|expand).{0,40})$/i,
  },
];

/** Why a line is furniture, or null when it is not known to be. */
export const furnitureLine = (line: string): string | null => {
  if (line.length > 420) return null;
  for (const { why, pattern } of LINE_RULES) if (pattern.test(line)) return why;
  return null;
};

/** "3:46.63", "12.20": a line that reports a result is the article's. Near-miss: a price, "£11.99". */
export const RESULT = /(?<![£$€₹\d.,])\d{1,3}[.:]\d\d(?!\d)/;

// "Subscribe for 2 euros a week | Letters", "Related: a | b | c": several teasers in a line.
const TEASER_BAR = /^[^.!?|]{4,120}(?:\s\|\s[^|]{4,120}){1,6}$/;
/** Whether a line is a row of teasers parted by bars: `See also: one thing | another thing`. */
export const isTeaserBar = (line: string): boolean => line.length < 900 && !RESULT.test(line) && TEASER_BAR.test(line);
