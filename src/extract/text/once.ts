/**
 * A function that reads each thing once: what it said of its first argument is kept as long as that lives. The
 * other arguments must follow from the first.
 */
export const once = <Key extends object, Rest extends readonly unknown[], Value>(
  read: (key: Key, ...rest: Rest) => Value,
): ((key: Key, ...rest: Rest) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...rest) => {
    let found = known.get(key);
    if (found === undefined) {
      found = { value: read(key, ...rest) };
      known.set(key, found);
    }
    return found.value;
  };
};
