/**
 * Reads a mark as a claim writes it, where the mark itself is not at hand: `3:45.14`, `2:11:53`, `7.06m`.
 * @returns seconds, metres or points; null when it is not plain
 */
export const readMarkText = (text: string): number | null => {
  const bare = text
    .trim()
    .replace(/,/g, '.')
    .replace(/ ?(?:m|s|secs?|seconds|metres|meters|points|pts)\.?$/i, '');
  if (!/^\d{1,5}(?::\d{1,2}){0,2}(?:\.\d{1,3})?$/.test(bare)) return null;
  return bare.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
};
