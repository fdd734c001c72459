import type { Progress } from '../pipeline/read-paths.ts';
import type { Terminal } from './terminal.ts';

const WIDTH = 30;

/** The bar as text: `[######                        ] 24/120 files`. */
export const renderProgress = ({ done, total }: Progress): string => {
  const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
  return `[${'#'.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${done}/${total} files`;
};

/**
 * Draws a progress bar, on a terminal only, and takes it away when all is done.
 * @returns a listener for the pipeline, or null where no bar is wanted
 */
export const drawProgress = (terminal: Terminal, quiet: boolean | undefined): ((progress: Progress) => void) | null => {
  if (quiet || terminal.stderr.isTTY !== true) return null;
  let drawn = '';
  return (progress) => {
    const bar = progress.done === progress.total ? '' : renderProgress(progress);
    if (bar === drawn) return;
    drawn = bar;
    terminal.stderr.write(`\r\x1b[K${bar}`);
  };
};
