import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Rejected } from '../model/rejected.ts';
import { codeOf, messageOf } from './errors.ts';

/** A file found: where it lies, and how articles record it (with `/` on every system). */
export interface FoundFile {
  readonly absolute: string;
  readonly relative: string;
}

export interface Listing {
  readonly files: readonly FoundFile[];
  readonly rejected: readonly Rejected[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const REASONS: Readonly<Record<string, readonly [Rejected['code'], string]>> = {
  ENOENT: ['not-found', 'no such file or folder'],
  ENOTDIR: ['not-found', 'no such file or folder'],
  EACCES: ['unreadable', 'permission denied'],
  EPERM: ['unreadable', 'permission denied'],
  ELOOP: ['loop', 'a link that leads back to itself'],
  ENAMETOOLONG: ['not-found', 'the name is too long'],
};

/** The row for a file or folder that the system does not give out. */
export const systemRow = (path: string, error: unknown): Rejected => {
  const [code, reason] = REASONS[codeOf(error)] ?? (['unreadable', messageOf(error)] as const);
  return { path, code, reason };
};

// What systems leave in folders, and what editors hide there.
const LEFT_OUT = /^(?:\..*|__MACOSX|Thumbs\.db|desktop\.ini|.*~)$/;

/**
 * What each path is called: its base name, with as many folders before it as tell it apart from
 * the other paths given. A single folder needs no name.
 */
const labelPaths = (paths: readonly string[]): ReadonlyMap<string, string> => {
  const parts = paths.map((path) => path.split(/[\\/]/).filter((part) => part !== ''));
  const label = (index: number, depth: number): string => parts[index]!.slice(-depth).join('/');
  return new Map(
    paths.map((path, index) => {
      for (let depth = 1; depth < parts[index]!.length; depth += 1) {
        const own = label(index, depth);
        if (paths.every((_, other) => other === index || label(other, depth) !== own)) return [path, own];
      }
      return [path, parts[index]!.join('/')];
    }),
  );
};

/**
 * Finds all files under the paths given, folders being read with all that is in them. Hidden files
 * and what systems leave behind are passed over, unless they are named themselves.
 * @returns files sorted by `relative`, which does not hang on the order of `paths`; a row for each
 *   path that is missing, cannot be read, leads back to itself, or was found before
 */
export const listFiles = (paths: readonly string[]): Listing => {
  const roots = [...new Set(paths.map((path) => resolve(path)))].sort(byText);
  const labels = labelPaths(roots);
  const files: FoundFile[] = [];
  const rejected: Rejected[] = [];
  const folders = new Map<string, string>();
  const found = new Map<string, string>();
  // Folders to read: where they lie, what they are called, and the folders that they lie in.
  const open: { absolute: string; relative: string; above: ReadonlySet<string> }[] = [];

  const visit = (absolute: string, relative: string, above: ReadonlySet<string>): void => {
    let stats: Stats;
    let real: string;
    try {
      stats = statSync(absolute);
      real = realpathSync(absolute);
    } catch (error) {
      rejected.push(systemRow(relative, error));
      return;
    }
    if (stats.isDirectory()) {
      if (above.has(real))
        rejected.push({ path: relative, code: 'loop', reason: 'a link to a folder that it lies in' });
      else if (folders.has(real)) {
        rejected.push({ path: relative, code: 'duplicate', reason: `the same folder as ${folders.get(real)}` });
      } else {
        folders.set(real, relative);
        open.push({ absolute, relative, above: new Set([...above, real]) });
      }
    } else if (!stats.isFile()) {
      rejected.push({ path: relative, code: 'unreadable', reason: 'neither a file nor a folder' });
    } else if (found.has(real)) {
      rejected.push({ path: relative, code: 'duplicate', reason: `the same file as ${found.get(real)}` });
    } else {
      found.set(real, relative);
      files.push({ absolute, relative });
    }
  };

  const read = (): void => {
    for (let folder = open.shift(); folder !== undefined; folder = open.shift()) {
      let entries: Dirent[];
      try {
        entries = readdirSync(folder.absolute, { withFileTypes: true });
      } catch (error) {
        rejected.push(systemRow(folder.relative, error));
        continue;
      }
      // Links last: what they lead to is called by its own name.
      const ordered = entries
        .filter((entry) => !LEFT_OUT.test(entry.name))
        .sort((a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || byText(a.name, b.name));
      const prefix = folder.relative === '' ? '' : `${folder.relative}/`;
      for (const entry of ordered) visit(join(folder.absolute, entry.name), prefix + entry.name, folder.above);
    }
  };

  for (const root of roots) {
    const alone = roots.length === 1;
    const isFolder = alone && isDirectory(root);
    visit(root, isFolder ? '' : alone ? basename(root) || dirname(root) : labels.get(root)!, new Set());
  }
  read();
  return {
    files: files.sort((a, b) => byText(a.relative, b.relative)),
    rejected: rejected.sort((a, b) => byText(a.path, b.path)),
  };
};

const isDirectory = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};
