/** A set of small numbers. */
export type Bits = Uint32Array;

export const emptyBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

export const hasBit = (bits: Bits, at: number): boolean => ((bits[at >>> 5]! >>> (at & 31)) & 1) === 1;

export const setBit = (bits: Bits, at: number): void => {
  bits[at >>> 5]! |= 1 << (at & 31);
};

/** The first number of a set that is not below `from`; past the set's end where there is none. */
export const nextBit = (bits: Bits, from: number): number => {
  let word = from >>> 5;
  let rest = word < bits.length ? bits[word]! & (-1 << (from & 31)) : 0;
  while (rest === 0) {
    word += 1;
    if (word >= bits.length) return bits.length << 5;
    rest = bits[word]!;
  }
  return (word << 5) + 31 - Math.clz32(rest & -rest);
};
