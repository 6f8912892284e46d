/**
 * A function of texts that keeps what it made. A figure says the same at every width, and several rules read each of its
 * texts.
 * @param make not to depend on anything but the texts
 * @param most how many values to keep; the map is emptied when it has them
 */
export function remembered<Texts extends readonly string[], Value>(
  make: (...texts: Texts) => Value,
  most: number
): (...texts: Texts) => Value {
  const known = new Map<string, {readonly value: Value}>();
  return (...texts) => {
    const key = texts.join("\0");
    const before = known.get(key);
    if (before) return before.value;
    const value = make(...texts);
    if (known.size >= most) known.clear();
    known.set(key, {value});
    return value;
  };
}
