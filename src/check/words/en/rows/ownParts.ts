const wordsIn = (name: string) =>
  name
    .replace(/^the\s/iu, "")
    .replace(/[’']s?(?=\s|$)/gu, "")
    .split(/\s+/);

/**
 * What a text may call each of some names by: "women" for “Osta’s women” beside “Osta’s men”, "French" for "The French". Only what
 * is one’s own counts.
 */
export function ownParts(names: readonly string[]): ReadonlyMap<string, string> {
  const lists = names.map((name) => wordsIn(name).map((word) => word.toLowerCase()));
  const [first = []] = lists;
  const shared = new Set(names.length > 1 ? first.filter((word) => lists.every((list) => list.includes(word))) : []);
  const parts = names.map((name) => wordsIn(name).filter((word) => !shared.has(word.toLowerCase())).join(" ")); // prettier-ignore
  const own = names.flatMap((name, index) => {
    const part = parts[index] ?? "";
    const isOwn = part.length > 2 && part !== name && parts.indexOf(part) === parts.lastIndexOf(part);
    return isOwn ? [[part, name] as const] : [];
  });
  return new Map([...own, ...oneOfEach(names), ...headsOf(names), ...several(names)]);
}

/** "Winters" of the name “Winter”. */
export const severalOf = (name: string): string => `${name}s`;
const several = (names: readonly string[]) => names.flatMap((name) => (/^\p{L}*[^\P{L}s]$/u.test(name) ? [[severalOf(name), name] as const] : [])); // prettier-ignore

/** "Reading" of “third-grade reading” beside “eighth-grade math”, and none of a name of several parts, "support for the bond". */
function headsOf(names: readonly string[]): (readonly [head: string, name: string])[] {
  const heads = names.map((name) => /^[\p{L}-]+\s(?:[\p{L}-]+\s)?(\p{Ll}{3,})$/u.exec(name)?.[1] ?? "");
  const words = names.flatMap((name) => name.toLowerCase().split(/\s+/));
  const isOwn = (head: string) => head !== "" && words.indexOf(head) === words.lastIndexOf(head);
  const isParted = names.some((name) => /\s(?:of|in|for|on|at|by|to|with|from|and|or|than|the|who)\s/iu.test(name));
  return names.length > 1 && !isParted && heads.every(isOwn) ? names.map((name, index) => [heads[index] ?? "", name] as const) : []; // prettier-ignore
}

const singular: ReadonlyMap<string, string> = new Map([["men", "man"], ["women", "woman"], ["children", "child"], ["people", "person"]]); // prettier-ignore

/** "A nurse" of nurses beside doctors: where all names are of several, and none may be a place’s. */
function oneOfEach(names: readonly string[]): (readonly [one: string, name: string])[] {
  const ones = names.map((name) => singular.get(name.toLowerCase()) ?? (/^\p{Lu}?\p{Ll}{3,}s$/u.test(name) ? name.slice(0, -1) : null)); // prettier-ignore
  return names.length > 1 && ones.every((one) => one !== null) ? names.map((name, index) => [ones[index] ?? "", name] as const) : []; // prettier-ignore
}
