/**
 * What class names, ids and roles say about an element. Names are split at every sign that is no
 * letter or digit and at capitals, and looked up as words, so `shared` is not `share`.
 */

/** `comments` is apart from the rest, since it alone may hold more text than the article. */
export type NameKind = 'furniture' | 'comments' | 'standfirst' | 'body' | 'none';

const COMMENTS = new Set(
  'comment comments commentlist commentlisting commentarea disqus respond replies usercomments readercomments commentsection discussion fbcomments livefyre coral'.split(
    ' ',
  ),
);

const FURNITURE = new Set(
  (
    'share sharing shares sharebar sharebox sharedaddy sharethis addthis addtoany social socials socialmedia sociallinks socialshare jp-relatedposts ' +
    'related relatedposts relatedarticles relatedstories relatedlinks relatedcontent recirc recirculation recommended recommendation recommendations recommends readmore readnext ' +
    'trending popular mostpopular mostread mostviewed latest teaser teasers promo promos promotion promotional outbrain taboola zergnet revcontent mgid ' +
    'newsletter newsletters subscribe subscription subscriptions subscriber signup optin mailchimp paywall regwall donate donation donations appeal membership ' +
    'nav navbar navigation navi menu submenu breadcrumb breadcrumbs crumb crumbs pagination pager paging ' +
    'sidebar rail aside widget widgets footer footnotes copyright masthead ' +
    'ad ads advert adverts advertisement advertising adsbygoogle adslot adbox adunit adwrapper dfp gpt sponsor sponsored sponsors banner leaderboard ' +
    'cookie cookies consent gdpr modal popup overlay lightbox tooltip toast ' +
    'caption captions figcaption credit credits gallery slideshow carousel picbox thumbnail thumbnails videoplayer player playlist ' +
    'byline authorbox authorbio bio biography authorinfo postmeta entrymeta articlemeta metadata timestamp dateline ' +
    'tags taglist tagcloud categories kicker toolbar tools printonly rating ratings poll quiz vote login ' +
    'sronly hidden noprint noscript bookmarks bookmark followus crosspost syndication disclaimer'
  ).split(' '),
);

const PAIRS = new Set(
  (
    'read-more read-next more-on more-from more-stories more-articles more-news also-read see-also you-may most-read most-popular most-viewed latest-news ' +
    'sign-up opt-in mailing-list call-out support-us tag-list post-tags entry-tags article-tags ' +
    'side-bar right-column left-column right-rail left-rail right-col left-col ' +
    'author-box author-bio author-info about-author about-the author-card author-details author-description entry-meta post-meta article-meta story-meta meta-data post-date entry-date publish-date pub-date article-date ' +
    'photo-credit image-credit image-caption photo-caption media-caption caption-text img-caption wp-caption skip-link sr-only screen-reader visually-hidden post-navigation post-nav nav-links entry-footer post-footer article-footer ' +
    'in-brief inline-asset pull-quote subscriber-only up-next next-article prev-article next-post previous-post jp-related story-links editors-picks top-stories fact-box'
  ).split(' '),
);

const STANDFIRST = new Set(
  'standfirst dek deck subhead subheadline subheading subtitle intro introduction lead lede lead-in summary strapline excerpt preamble ingress abstract sapo chapo'.split(
    ' ',
  ),
);

const BODY = new Set(
  'articlebody storybody storytext articletext articlecontent entrycontent postcontent postbody storycontent bodytext bodycopy'.split(
    ' ',
  ),
);
const BODY_PAIRS = new Set(
  'article-body story-body post-body entry-content article-content post-content story-content article-text story-text body-copy body-text body-content content-body article-copy article-main'.split(
    ' ',
  ),
);

const split = (names: string): string[] =>
  names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const cache = new Map<string, NameKind>();
const CACHE_LIMIT = 5000;

const judge = (names: string): NameKind => {
  const words = split(names);
  const pairs = words.slice(1).map((word, index) => `${words[index]}-${word}`);
  if (words.some((word) => COMMENTS.has(word))) return 'comments';
  if (words.some((word) => BODY.has(word)) || pairs.some((pair) => BODY_PAIRS.has(pair))) return 'body';
  if (words.some((word) => FURNITURE.has(word)) || pairs.some((pair) => PAIRS.has(pair))) return 'furniture';
  return words.some((word) => STANDFIRST.has(word)) ? 'standfirst' : 'none';
};

/** What the names of an element (class and id, in one string) say of it. */
export const kindOfNames = (names: string): NameKind => {
  const known = cache.get(names);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const kind = judge(names);
  cache.set(names, kind);
  return kind;
};
