/** The page's style: paper and ink, one colour a severity, figures that line up. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fcfaf6; --card: #fffefb; --ink: #1d1b18; --quiet: #6b655c; --rule: #ddd6c9; --hair: #ece6da;
  --link: #0d4f76; --mark: #ffe9a8; --mark-ink: #1d1b18;
  --error: #b4231c; --warning: #9a5b00; --note: #4a6580; --holds: #1f6b3f; --holds-paper: #eef6ef;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "URW Palladio L", P052, Charter, Georgia, "DejaVu Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151412; --card: #1c1b18; --ink: #ebe6dc; --quiet: #a39b8d; --rule: #3a362f; --hair: #2a2722;
    --link: #8cc4e8; --mark: #5c4a12; --mark-ink: #fff3cf;
    --error: #ff8a7f; --warning: #f0b45b; --note: #9fbdd9; --holds: #85cf9f; --holds-paper: #1a2a1f;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 var(--serif); font-variant-numeric: lining-nums; overflow-wrap: break-word; }
main, header, footer { max-width: 66rem; margin: 0 auto; padding: 0 1.5rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
h1, h2, h3, h4, p, figure, blockquote, ul, ol { margin: 0; padding: 0; }
code { font: .85em var(--mono); }
.quiet { color: var(--quiet); }
header { padding-top: 2.25rem; }
.flag { display: flex; justify-content: space-between; gap: 1rem; padding-bottom: .5rem; border-bottom: 3px double var(--ink); font: 600 .78rem/1.4 var(--sans); letter-spacing: .06em; text-transform: uppercase; }
.flag span { color: var(--quiet); font-weight: 400; letter-spacing: .02em; text-transform: none; }
h1 { margin: 1.35rem 0 .35rem; font-size: clamp(2rem, 5vw, 3.1rem); line-height: 1.08; font-weight: 700; letter-spacing: -.015em; text-wrap: balance; }
.standfirst { max-width: 44rem; font-size: 1.2rem; line-height: 1.45; color: var(--quiet); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); margin: 1.6rem 0 0; padding: 0; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); list-style: none; }
.figures li { padding: .8rem 1rem .7rem 0; font-family: var(--sans); font-size: .8rem; color: var(--quiet); }
.figures li b { display: block; font: 600 2rem/1.1 var(--serif); color: var(--ink); font-variant-numeric: lining-nums tabular-nums; }
.figures .count-error b { color: var(--error); } .figures .count-warning b { color: var(--warning); } .figures .count-note b { color: var(--note); }
.figures a { color: inherit; text-decoration: none; } .figures a:hover { text-decoration: underline; }
.contents { position: sticky; top: 0; z-index: 1; margin-top: 1.2rem; background: var(--paper); border-bottom: 1px solid var(--rule); }
.contents ul { display: flex; flex-wrap: wrap; gap: 0 1.3rem; max-width: 66rem; margin: 0 auto; padding: .55rem 1.5rem; list-style: none; font: .86rem/1.6 var(--sans); }
.contents a { color: var(--ink); text-decoration: none; } .contents a:hover { text-decoration: underline; }
.index { margin: 1.8rem 0 0; }
.index ol { columns: 2 24rem; column-gap: 2.5rem; list-style: none; font-size: .95rem; line-height: 1.4; }
.index li { position: relative; break-inside: avoid; padding: 0 0 .55rem 1.1rem; }
.index li::before { content: ""; position: absolute; left: 0; top: .42em; width: .55rem; height: .55rem; border-radius: 50%; background: currentColor; }
.index .error::before { color: var(--error); } .index .warning::before { color: var(--warning); }
.index a { color: inherit; }
section { margin-top: 3.2rem; scroll-margin-top: 3rem; }
h2 { padding-top: .55rem; border-top: 3px solid var(--ink); font-size: 1.65rem; line-height: 1.2; letter-spacing: -.01em; }
.lead { max-width: 44rem; margin-top: .15rem; color: var(--quiet); }
.conflict { margin-top: 1.4rem; padding: 1.1rem 1.35rem 1.2rem; background: var(--card); border: 1px solid var(--hair); border-left: 4px solid var(--note); scroll-margin-top: 3.4rem; }
.conflict.error { border-left-color: var(--error); } .conflict.warning { border-left-color: var(--warning); }
.conflict:target { outline: 2px solid var(--link); }
.kicker { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .6rem; font: .8rem/1.5 var(--sans); color: var(--quiet); }
.kicker .field { font-weight: 600; color: var(--ink); }
.badge { display: inline-block; padding: .05rem .45rem; border-radius: .2rem; font: 600 .7rem/1.5 var(--sans); letter-spacing: .04em; text-transform: uppercase; color: var(--card); background: var(--note); }
.badge.error { background: var(--error); } .badge.warning { background: var(--warning); }
.anchor { margin-left: auto; color: var(--quiet); font: .72rem var(--mono); text-decoration: none; } .anchor:hover { text-decoration: underline; }
.conflict h3 { margin: .3rem 0 .2rem; font-size: 1.38rem; line-height: 1.25; letter-spacing: -.005em; text-wrap: balance; }
.explanation { max-width: 48rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0 2rem; margin-top: .9rem; }
.side { padding: .7rem 0 .3rem; border-top: 1px solid var(--rule); }
.side.holds { border-top: 2px solid var(--holds); }
.side h4 { font-size: 1.3rem; line-height: 1.25; font-variant-numeric: lining-nums tabular-nums; }
.side > .quiet { font: .8rem/1.5 var(--sans); }
.tick { padding: .05rem .4rem; border-radius: .2rem; font: 600 .7rem/1.5 var(--sans); vertical-align: .2em; color: var(--holds); background: var(--holds-paper); }
figure { margin-top: .75rem; }
blockquote { padding-left: .8rem; border-left: 2px solid var(--rule); font-size: 1rem; line-height: 1.5; }
mark { padding: 0 .1em; border-radius: .15em; background: var(--mark); color: var(--mark-ink); }
figcaption { margin-top: .3rem; padding-left: .95rem; font: .8rem/1.5 var(--sans); }
figcaption cite { font-style: normal; } .speaker { color: var(--quiet); }
.verdict { margin-top: 1rem; padding: .6rem .8rem; border-left: 3px solid var(--holds); background: var(--holds-paper); font-size: 1.02rem; }
.verdict.open { border-left-color: var(--rule); background: none; color: var(--quiet); }
.verdict b { margin-right: .35rem; color: var(--holds); } .verdict.open b { color: inherit; }
.left-out { margin-top: .8rem; font: .85rem/1.5 var(--sans); color: var(--quiet); }
table { width: 100%; margin-top: 1.5rem; border-collapse: collapse; font: .86rem/1.45 var(--sans); font-variant-numeric: tabular-nums; }
caption { padding-bottom: .3rem; font: 600 1.12rem/1.3 var(--serif); text-align: left; }
th { padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--ink); font-size: .72rem; font-weight: 600; text-align: left; color: var(--quiet); white-space: nowrap; }
td { padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--hair); vertical-align: top; }
table:not(.plain) { table-layout: fixed; }
table:not(.plain) th:nth-child(1) { width: 19%; } table:not(.plain) th:nth-child(2) { width: 10%; } table:not(.plain) th:nth-child(3) { width: 6%; } table:not(.plain) th:nth-child(4) { width: 8%; } table:not(.plain) th:nth-child(5) { width: 21%; } table:not(.plain) th:nth-child(6) { width: 14%; } table:not(.plain) th:nth-child(7) { width: 12%; } table:not(.plain) th:nth-child(8) { width: 7%; } table:not(.plain) th:nth-child(9) { width: 9%; }
table:not(.plain) th:nth-child(9), td.conflicts { padding-right: 0; }
td.athlete { font-weight: 600; } td.mark { font-weight: 600; white-space: nowrap; } td.count { text-align: right; }
td.labels { font-weight: 600; color: var(--holds); } abbr { font-weight: 400; color: var(--quiet); font-size: .92em; text-decoration: none; }
td.conflicts a { text-decoration: none; }
tr:target td { background: var(--mark); color: var(--mark-ink); }
.articles { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 0 2rem; list-style: none; margin-top: .8rem; }
.articles li { padding: .9rem 0; border-top: 1px solid var(--rule); font: .84rem/1.55 var(--sans); scroll-margin-top: 3.4rem; }
.articles h3 { font: 600 1.06rem/1.3 var(--serif); margin-bottom: .2rem; } .articles h3 a { color: inherit; }
.articles code { color: var(--quiet); word-break: break-all; }
.articles .note, .differs { color: var(--warning); }
.unplaced { columns: 2 24rem; column-gap: 2.5rem; list-style: none; margin-top: .8rem; }
.unplaced li { break-inside: avoid; padding: .45rem 0; } .unplaced blockquote { font-size: .92rem; } .unplaced .quiet { padding-left: .9rem; font: .76rem var(--sans); } .unplaced .quiet a { color: inherit; }
footer { margin-top: 3.5rem; padding-top: 1rem; padding-bottom: 2.5rem; font: .82rem/1.6 var(--sans); color: var(--quiet); }
footer p { padding-top: .8rem; border-top: 1px solid var(--rule); }
@media screen and (max-width: 46rem) {
  body { font-size: 16px; }
  main, header, footer, .contents ul { padding-left: 1rem; padding-right: 1rem; }
  .contents { position: static; }
  .figures { grid-template-columns: repeat(3, 1fr); } .figures li b { font-size: 1.6rem; }
  .conflict { margin-left: -1rem; margin-right: -1rem; padding: 1rem; border-right: 0; }
  .anchor { margin-left: 0; }
  table:not(.plain), table:not(.plain) tbody, table:not(.plain) caption { display: block; }
  table:not(.plain) thead { display: none; }
  table:not(.plain) tr { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; padding: .55rem 0; border-bottom: 1px solid var(--hair); }
  table:not(.plain) td { padding: 0; border: 0; color: var(--quiet); }
  table:not(.plain) td:empty { display: none; }
  table:not(.plain) tr::after { content: ""; order: 1; flex-basis: 100%; height: 0; }
  table:not(.plain) td.athlete { flex: 1 1 auto; color: var(--ink); } table:not(.plain) td.mark { color: var(--ink); } table:not(.plain) td.labels { color: var(--holds); }
  td.place, td.competition, td.venue, td.date, td.sources, td.conflicts { order: 2; } td.conflicts { margin-left: auto; }
  td.sources.one { display: none; } table:not(.plain) td.sources::after { content: " sources"; }
  table.plain { display: block; overflow-x: auto; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --rule: #999; --hair: #ccc; --link: #000; --mark: #eee; --mark-ink: #000; --error: #8c1a14; --warning: #704200; --note: #334a5e; --holds: #14502d; --holds-paper: #f4f4f4; }
  body { font-size: 10pt; }
  .figures { grid-template-columns: repeat(7, 1fr); } .figures li b { font-size: 1.5rem; } .index ol { columns: 2; font-size: .85rem; } section { margin-top: 1.6rem; }
  main, header, footer { max-width: none; padding: 0; }
  .contents, .anchor { display: none; }
  .conflict, tr, .articles li, .unplaced li { break-inside: avoid; } h2, h3, caption { break-after: avoid; }
  .badge { border: 1px solid currentColor; background: none !important; color: var(--ink); }
  a { text-decoration: none; }
}
`;
