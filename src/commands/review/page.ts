import type { Conflict } from '../../model/conflict.ts';
import type { Decision } from '../../model/decision.ts';
import type { OutputFolder } from '../../pipeline/read-results.ts';
import { renderConflict } from '../../report/html/conflicts.ts';
import { makeContext } from '../../report/html/context.ts';
import { html, type Markup, NOTHING } from '../../report/html/markup.ts';
import { STYLE } from '../../report/html/style.ts';
import { countOf } from '../../report/html/words.ts';

/** The form's own style, after the report's. */
export const FORM_STYLE = `
form { margin-top: 1rem; padding: .8rem 1rem; border: 1px solid var(--rule); font: .88rem/1.5 var(--sans); }
form label { display: block; padding: .12rem 0; cursor: pointer; }
form input[type=text] { width: min(28rem, 100%); margin: .5rem 0; padding: .3rem .5rem; border: 1px solid var(--rule); background: var(--paper); color: var(--ink); font: inherit; }
form button { padding: .35rem .9rem; border: 0; border-radius: .2rem; background: var(--ink); color: var(--paper); font: 600 .85rem var(--sans); cursor: pointer; }
.settled { margin-top: .8rem; padding: .6rem .8rem; border-left: 3px solid var(--holds); background: var(--holds-paper); font: .9rem/1.5 var(--sans); }
.settled button { margin-left: .6rem; }
`;

/** What the form says besides a side's number: "these do not contradict each other", or the verdict. */
export const NO_CONFLICT = 'none';
export const BY_VERDICT = 'verdict';

/** The verdict's value, where no side states it: a mark that was written so that it cannot be read. */
export const ownVerdict = ({ values, verdict }: Conflict): string | null =>
  verdict === null || values.some((side) => side.value === verdict.value) ? null : verdict.value;

const renderForm = (conflict: Conflict, token: string): Markup =>
  html`<form method="post" action="/decisions">
<input type="hidden" name="token" value="${token}"><input type="hidden" name="conflict" value="${conflict.id}">
${conflict.values.map((side, index) => html`<label><input type="radio" name="side" value="${index}" required> <b>${side.text}</b> holds</label>`)}
${ownVerdict(conflict) === null ? NOTHING : html`<label><input type="radio" name="side" value="${BY_VERDICT}" required> <b>${ownVerdict(conflict)}</b> holds</label>`}
<label><input type="radio" name="side" value="${NO_CONFLICT}" required> these do not contradict each other</label>
<input type="text" name="note" maxlength="500" placeholder="how you know (kept with the decision)" aria-label="Note">
<p><button>Settle</button></p>
</form>`;

const renderSettled = ({ conflict, value, note }: Decision, subject: string): Markup =>
  html`<p class="settled" id="${conflict}">${subject}: ${value === null ? 'no contradiction' : html`<b>${value}</b> holds`}${note === '' ? NOTHING : html`, “${note}”`}</p>`;

/** The page: open conflicts, each with its form, then what has been settled. */
export const renderReview = (folder: OutputFolder, decisions: readonly Decision[], token: string): string => {
  const settled = new Map(decisions.map((decision) => [decision.conflict, decision]));
  const open = folder.conflicts.filter(({ id }) => !settled.has(id));
  const results = { ...folder, unchecked: [], unplaced: [] };
  const context = makeContext(results, open, []);
  const subjects = new Map(folder.conflicts.map(({ id, subject }) => [id, subject]));
  const body = html`<header><p class="flag">Track record <span>review</span></p>
<h1>${open.length === 0 ? 'All conflicts are settled' : `${countOf(open.length, 'conflict')} to settle`}</h1>
<p class="standfirst">A decision is a line in decisions.jsonl; it changes no article. The next run with --decisions honours it.</p></header>
<main>
${open.map((conflict) => html`${renderConflict(context, conflict)}${renderForm(conflict, token)}`)}
${decisions.length === 0 ? NOTHING : html`<section><h2>Settled (${decisions.length})</h2>${decisions.map((decision) => renderSettled(decision, subjects.get(decision.conflict) ?? decision.conflict))}</section>`}
</main>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review – Track record</title><style>${STYLE}${FORM_STYLE}</style></head>
<body>${body.markup}</body></html>
`;
};
