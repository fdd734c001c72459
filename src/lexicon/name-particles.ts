/**
 * Small words inside names, in lower case. Source: usage of the languages concerned; the project's
 * phrasebook of pieces of names.
 */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de du da do dos das di del della la le el al ul bin ibn bint ben ter ten te zu zur af av y e anak abu ould st'.split(
    ' ',
  ),
);

/** Particles that open a surname used alone: `El Guerrouj`, `Van der Berg`, `Ta Lou`, `Le Clos`. */
export const SURNAME_OPENERS: ReadonlySet<string> = new Set(
  'van von der den de du da do dos das di del della la le el al bin ben ter ten ta st mc mac ould abu o'.split(' '),
);

/** Set after a surname, with or without a comma. */
export const NAME_SUFFIX = /^(?:Jr\.?|Sr\.?|Junior|II|III|IV)$/;
