/**
 * What class names and ids say about an element. Names are split at every sign that is no letter
 * or digit and at capitals, and looked up as words, so `shared` is not `share`.
 * Source: names seen on news sites and in the themes of the common publishing systems.
 */

/** `comments` is apart from the rest, since it alone may hold more text than the article. */
export type NameKind = 'furniture' | 'comments' | 'standfirst' | 'body' | 'post' | 'none';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const COMMENTS = list(
  'comment comments commentlist commentlisting commentarea disqus respond replies usercomments readercomments commentsection fbcomments livefyre',
);

// Not the comments themselves: their number, the link to them, a line that has it.
const ABOUT_COMMENTS = list('count number link links button toggle date meta icon open closed popup');

// Words that say so wherever they stand in a name: `article__share-bar`, `block-newsletter`.
const WORDS = list(
  'share sharing sharebar sharebox sharedaddy sharethis addthis addtoany social socials socialmedia sociallinks socialshare ' +
    'related relatedposts relatedarticles relatedstories relatedlinks relatedcontent recirc recirculation recommended recommendation recommendations ' +
    'readmore readnext trending mostpopular mostread mostviewed teaser teasers promo promos promotion promotional outbrain taboola zergnet revcontent mgid ' +
    'newsletter newsletters subscribe subscription subscriptions signup mailchimp donate donation donations ' +
    'nav navbar navigation breadcrumb breadcrumbs pagination pager sidebar widget widgets footer masthead ' +
    'advert adverts advertisement advertising adsbygoogle adslot adbox adunit adwrapper sponsor sponsored sponsors ' +
    'cookie cookies gdpr modal popup lightbox tooltip popover caption captions figcaption slideshow carousel picbox ' +
    'byline authorbox authorbio bio authorinfo postmeta entrymeta articlemeta taglist tagcloud bookmarks syndication',
);

// Words that say so only when they are the whole name: `<div class="ad">`, not `<div class="has-ad-slot">`.
const NAMES = list(
  'ad ads dfp gpt banner leaderboard consent overlay toast menu submenu crumb crumbs paging rail aside copyright footnotes disclaimer ' +
    'popular latest appeal membership paywall-prompt regwall credit credits gallery thumbnail thumbnails videoplayer video-player playlist ' +
    'biography metadata meta timestamp date dateline time tags categories category kicker eyebrow toolbar tools rating ratings poll quiz vote login ' +
    'sronly sr-only hidden noprint screen-reader-text visually-hidden visuallyhidden bookmark crosspost discussion feedback print email ' +
    'callout call-to-action cta in-brief inline-asset pullquote pull-quote related-box fact-box up-next skip-link wpfront-message prefix-note ' +
    'views pageviews hits reactions likes by author auteur autor signature signatur signoff cap caption-text kicker-label label ' +
    'advertentie anzeige werbung publicidad publicite publicidade annonce reklame reklama pub',
);

const PAIRS = list(
  'read-more read-next more-on more-from more-stories more-articles more-news also-read see-also you-may most-read most-popular most-viewed latest-news ' +
    'sign-up opt-in mailing-list support-us tag-list post-tags entry-tags article-tags side-bar right-column left-column right-rail left-rail ' +
    'author-box author-bio author-info about-author about-the author-card author-details author-description entry-meta post-meta article-meta story-meta meta-data ' +
    'post-date entry-date publish-date pub-date article-date photo-credit image-credit image-source skip-link post-navigation post-nav nav-links ' +
    'entry-footer post-footer article-footer subscriber-only next-article prev-article next-post previous-post jp-related story-links editors-picks top-stories ' +
    'article-tools story-tools media-credit video-playlist playlist-item ad-container ad-wrapper ad-slot ad-unit google-ad breaking-news',
);

const STANDFIRST = list(
  'standfirst dek deck subhead subheadline subheading subtitle intro introduction lede leadin strapline excerpt preamble ingress sapo chapo teaser-text',
);

const BODY = list(
  'articlebody storybody storytext articletext articlecontent entrycontent postcontent postbody storycontent bodytext bodycopy',
);
const BODY_PAIRS = list(
  'article-body story-body post-body entry-content article-content post-content story-content article-text story-text body-copy body-text content-body article-copy asset-body',
);

// What WordPress writes on a post tells of its tags and categories, not of its part in the page.
const POST = /(?:^|\s)(?:hentry|type-post|h-entry)(?:\s|$)/;

// A name that ends in one of the body's words, or goes on with one of these, is the body:
// `article-content`, `story-body__inner`; `article__content-header` is not.
const NEUTRAL = list(
  'inner wrap wrapper container main text area block section html rich page new v2 box col column module field item el',
);
const isBodyName = (parts: readonly string[]): boolean => {
  const at = parts.findLastIndex(
    (word, index) => BODY.has(word) || (index > 0 && BODY_PAIRS.has(`${parts[index - 1]}-${word}`)),
  );
  return at >= 0 && parts.slice(at + 1).every((word) => NEUTRAL.has(word) || /^\d+$/.test(word));
};

const words = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const judgeName = (name: string): NameKind => {
  const parts = words(name);
  const pairs = parts.slice(1).map((word, index) => `${parts[index]}-${word}`);
  if (parts.some((word) => COMMENTS.has(word)))
    return parts.some((word) => ABOUT_COMMENTS.has(word)) ? 'furniture' : 'comments';
  if (isBodyName(parts)) return parts.some((word) => WORDS.has(word)) ? 'furniture' : 'body';
  if (parts.some((word) => WORDS.has(word)) || pairs.some((pair) => PAIRS.has(pair))) return 'furniture';
  if (NAMES.has(parts.join('-')) || NAMES.has(name.toLowerCase())) return 'furniture';
  return parts.some((word) => STANDFIRST.has(word)) ? 'standfirst' : 'none';
};

const STRENGTH: readonly NameKind[] = ['comments', 'body', 'furniture', 'standfirst'];

// Labels are many, and made of few names: each name is judged once, and each label put together once.
const cached = (judgeOne: (text: string) => NameKind, limit: number): ((text: string) => NameKind) => {
  const known = new Map<string, NameKind>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= limit) known.clear();
    const kind = judgeOne(text);
    known.set(text, kind);
    return kind;
  };
};

const kindOfName = cached(judgeName, 20_000);

/** What the names of an element (class and id, in one string) say of it. */
export const kindOfNames = cached((names) => {
  if (POST.test(names)) return 'post';
  const kinds = names.split(/\s+/).map((name) => (name === '' ? 'none' : kindOfName(name)));
  return STRENGTH.find((kind) => kinds.includes(kind)) ?? 'none';
}, 20_000);
