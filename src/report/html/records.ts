import type { PerformanceRecord } from '../../model/record.ts';
import { DISCIPLINES, type Event } from '../../model/values.ts';
import { type Context, LIMITS } from './context.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { leftOut, linkTo, section } from './parts.ts';
import { formatShortDate } from './words.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rankOf = (event: Event): number =>
  event.discipline === null ? DISCIPLINES.length : DISCIPLINES.indexOf(event.discipline);

/** `women’s 5000m, indoor`. */
export const nameEvent = ({ discipline, sex, environment }: Event): string => {
  const whose = sex === 'men' ? 'Men’s ' : sex === 'women' ? 'Women’s ' : sex === 'mixed' ? 'Mixed ' : '';
  return `${whose}${discipline ?? 'event unsaid'}${environment === null || environment === 'outdoor' ? '' : `, ${environment}`}`;
};

/** The records that the page shows, in the order of a results book: event, date, place, mark. */
export const selectRecords = (records: readonly PerformanceRecord[]): readonly PerformanceRecord[] =>
  [...records]
    .sort(
      (a, b) =>
        rankOf(a.event) - rankOf(b.event) ||
        byText(nameEvent(a.event), nameEvent(b.event)) ||
        byText(a.date?.value ?? '9', b.date?.value ?? '9') ||
        (a.place ?? 99) - (b.place ?? 99) ||
        (a.mark?.value ?? 0) - (b.mark?.value ?? 0) ||
        byText(a.id, b.id),
    )
    .slice(0, LIMITS.records);

const renderRow = (context: Context, record: PerformanceRecord): Markup => {
  const venue = [record.venue?.stadium, record.venue?.city, record.venue?.country].filter((part) => part != null);
  const conflicts = record.conflicts.map((id) => {
    const conflict = context.conflicts.get(id);
    return conflict === undefined
      ? NOTHING
      : html`${linkTo(context, id, html`<span class="badge ${conflict.severity}">${conflict.field}</span>`)} `;
  });
  return html`<tr id="${record.id}">
<td class="athlete">${record.athlete.name}${record.athlete.nationality === null ? NOTHING : html` <abbr>${record.athlete.nationality}</abbr>`}</td>
<td class="mark">${record.mark?.text ?? '–'}${record.split ? html` <small>split</small>` : NOTHING}</td>
<td class="place">${record.place === null ? NOTHING : `${record.place}.`}</td>
<td class="labels">${record.records.join(' ')}</td>
<td class="competition">${record.competition?.name ?? NOTHING}</td>
<td class="venue">${[...new Set(venue)].join(', ')}</td>
<td class="date">${record.date === null ? NOTHING : formatShortDate(record.date.value)}</td>
<td class="sources${record.sources === 1 ? ' one' : ''}" title="independent sources">${record.sources}</td>
<td class="conflicts">${conflicts}</td>
</tr>
`;
};

const HEAD = html`<thead><tr><th>Athlete</th><th>Mark</th><th>Place</th><th>Status</th><th>Competition</th><th>Venue</th><th>Date</th><th>Sources</th><th>Conflicts</th></tr></thead>`;

/** The records as tables, one an event. */
export function* renderRecords(context: Context, shown: readonly PerformanceRecord[]): Generator<string> {
  const events = new Map<string, PerformanceRecord[]>();
  for (const record of shown) {
    const name = nameEvent(record.event);
    events.set(name, [...(events.get(name) ?? []), record]);
  }
  const tables = [...events].map(
    ([name, records]) =>
      html`<table><caption>${name}</caption>${HEAD}<tbody>${records.map((record) => renderRow(context, record))}</tbody></table>`,
  );
  const lead =
    'Each performance once, merged from all that the articles say. Sources counts independent articles: copies of one text count once.';
  yield section('records', `Records (${context.results.records.length})`, lead, [
    ...tables,
    leftOut(context.results.records.length - shown.length, 'records', 'records.jsonl'),
  ]).markup;
}
