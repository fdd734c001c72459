import { dirname, join } from 'node:path/posix';

/** A source file: its path below `src`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

// From the roof to the ground. Rooms of one floor stand side by side and never import each other.
const FLOORS: readonly (readonly string[])[] = [
  ['cli.ts', 'index.ts'],
  ['commands'],
  ['pipeline.ts'],
  ['pipeline'],
  ['ingest', 'extract', 'reconcile', 'report', 'score'],
  ['claims'],
  ['compare'],
  ['lexicon'],
  ['model'],
];

// Inside a room, from the top down: a name is a file or a folder. What is not listed stands anywhere.
const INSIDE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  extract: [['extract.ts'], ['sieves'], ['discourse'], ['mentions'], ['text']],
  reconcile: [
    ['reconcile.ts', 'explain.ts'],
    ['checks'],
    ['merge.ts'],
    ['world.ts'],
    ['happenings.ts'],
    ['people.ts', 'copies.ts'],
  ],
};

// Where a package, or a part of Node that reaches out of the program, may be imported.
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  cheerio: ['ingest'],
  compromise: ['extract/mentions'],
  'chrono-node': ['extract/mentions'],
  commander: ['commands'],
  'csv-parse': ['reconcile'],
  'p-queue': ['pipeline'],
  zod: ['model', 'claims', 'pipeline', 'score', 'commands'],
  'node:fs': ['ingest', 'pipeline', 'score', 'commands'],
  'node:http': ['commands'],
  // compromise is loaded only when a word is in doubt
  'node:module': ['extract/mentions'],
  'node:net': ['commands'],
  'node:os': ['pipeline'],
  'node:worker_threads': ['pipeline'],
  'node:zlib': ['ingest', 'commands'],
};
// What is not in the table: Node's pure parts stand anywhere, packages that read formats in ingest.
const REACHES_NOTHING = [
  'node:crypto',
  'node:path',
  'node:url',
  'node:util',
  'node:buffer',
  'node:string_decoder',
  'node:stream',
];

// Words that break a promise: pure stages, no clock, no chance, no locale.
const WORDS: readonly (readonly [word: RegExp, allowed: readonly string[], why: string])[] = [
  [/\b(?:process|console)\s*[.[]/, ['cli.ts', 'commands'], 'uses process or console'],
  [/\bMath\.random\b|\brandomBytes\b|\brandomUUID\b/, ['commands/review'], 'uses chance'],
  [/\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/, ['pipeline.ts'], 'reads the clock'],
  [/\.localeCompare\(|\.toLocale\w+\(/, [], 'depends on the locale'],
];

// `import x from './a.ts'`, `export * from`, `import './a.ts'`, `import('./a.ts')`; not `from 'Lievin'` in prose.
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

const stripComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** What a file imports, as written. */
export const listImports = (text: string): readonly string[] =>
  [...stripComments(text).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3]!);

const isIn = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);
const floorOf = (path: string): number => FLOORS.findIndex((rooms) => rooms.some((room) => isIn(path, room)));
const roomOf = (path: string): string => path.split('/')[0]!;
const levelOf = (path: string): number =>
  (INSIDE[roomOf(path)] ?? []).findIndex((names) => names.some((name) => isIn(path, `${roomOf(path)}/${name}`)));

const judgeOwn = (from: string, to: string): string | null => {
  const [above, below] = [floorOf(from), floorOf(to)];
  if (above < 0) return `${from} stands on no floor`;
  if (below < 0) return `${from} imports ${to}, which stands on no floor`;
  if (roomOf(from) !== roomOf(to)) return below > above ? null : `${from} imports ${to}: imports point down only`;
  const [upper, lower] = [levelOf(from), levelOf(to)];
  return upper >= 0 && lower >= 0 && lower < upper
    ? `${from} imports ${to}: against the order inside ${roomOf(from)}`
    : null;
};

const judgePackage = (from: string, name: string): string | null => {
  const bare = name.startsWith('node:')
    ? name.replace(/\/promises$/, '')
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
  if (REACHES_NOTHING.some((pure) => isIn(name, pure))) return null;
  const allowed = PACKAGES[bare] ?? (bare.startsWith('node:') ? ['pipeline', 'commands'] : ['ingest']);
  return allowed.some((place) => isIn(from, place))
    ? null
    : `${from} imports ${name}, which belongs to ${allowed.join(', ')}`;
};

/** Every import and word that stands where it must not, in a sentence each. */
export const findBreaches = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap(({ path, text }) => {
    const imports = listImports(text).map((name) =>
      name.startsWith('.') ? judgeOwn(path, join(dirname(path), name)) : judgePackage(path, name),
    );
    const code = stripComments(text);
    const words = WORDS.map(([word, allowed, why]) =>
      word.test(code) && !allowed.some((place) => isIn(path, place)) ? `${path} ${why}` : null,
    );
    return [...imports, ...words].filter((breach) => breach !== null);
  });

/** Files that import each other in a ring, types left out; each ring once, as its path. */
export const findRings = (files: readonly SourceFile[]): readonly string[] => {
  const links = new Map(
    files.map(({ path, text }) => [
      path,
      listImports(text.replace(/(?:^|\n)\s*(?:import|export) type\b[^;]*;/g, ''))
        .filter((name) => name.startsWith('.'))
        .map((name) => join(dirname(path), name)),
    ]),
  );
  const rings: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const place = trail.indexOf(path);
    if (place >= 0) rings.push([...trail.slice(place), path].join(' → '));
    if (place >= 0 || done.has(path)) return;
    for (const next of links.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of links.keys()) walk(path, []);
  return rings;
};
