import type { Container } from './container.ts';
import { linesContainer } from './lines.ts';
import { mailContainer } from './mail.ts';
import { warcContainer } from './warc.ts';
import { zipContainer } from './zip.ts';

/** The formats that hold others or are read piece by piece, told by their first bytes or their name. */
export const CONTAINERS: readonly Container[] = [zipContainer, warcContainer, linesContainer, mailContainer];
