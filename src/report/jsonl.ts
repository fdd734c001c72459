/** Rows as JSON Lines: one object a line, each with its line feed. */
export function* renderJsonLines(rows: readonly unknown[]): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}
