/** Where the first of a name begins in a text; *Infinity* where it has none. */
export function startOf(text: string, name: string): number {
  const [words, wanted] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = words.indexOf(wanted); at >= 0 && wanted !== ""; at = words.indexOf(wanted, at + 1)) {
    // "No" is no part of "not".
    const isLonger = name.length < 4 && /^\p{L}/u.test(text.slice(at + name.length));
    if (!/\p{L}$/u.test(text.slice(0, at)) && !isLonger) return at;
  }
  return Infinity;
}

/** Where the last of a name ends in a text; −1 where it has none. */
export function endOf(text: string, name: string): number {
  const at = text.toLowerCase().lastIndexOf(name.toLowerCase());
  const isApart = at >= 0 && !/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + name.length));
  return isApart ? at + name.length : -1;
}
