import {type Kind, kindsOf} from "./kinds.js";

/**
 * The level of each character of a line whose base runs from left to right, after the rules of Unicode’s bidirectional
 * algorithm (UAX 9) for isolates: even from left to right, odd from right to left. The press asks a library for its
 * levels; a second reading here means that a mistake of the first does not vouch for itself.
 */
export function levelsOf(characters: readonly string[]): number[] {
  const kinds = kindsOf(characters);
  const levels = characters.map(() => 0);
  resolve(
    kinds.map((_, index) => index),
    0
  );
  // Rule L1: space at the end of a line is where the line ends.
  for (let index = levels.length - 1; /^[\s\u2066-\u2069]$/u.test(characters[index] ?? ""); index -= 1)
    levels[index] = 0;
  return levels;

  /** Levels of the characters **at** these places, which no isolate parts; what is in an isolate is looked at by itself. */
  function resolve(at: readonly number[], level: number): void {
    const own: number[] = [];
    for (let place = 0; place < at.length; place += 1) {
      const index = at[place] ?? 0;
      own.push(index);
      const opening = kinds[index];
      if (opening !== "LRI" && opening !== "RLI" && opening !== "FSI") continue;
      const end = endOf(at, place);
      const inside = at.slice(place + 1, end);
      const isBack = opening === "RLI" || (opening === "FSI" && firstStrong(inside) === "R");
      resolve(inside, isBack === (level % 2 === 1) ? level + 2 : level + 1);
      place = end - 1;
    }
    const resolved = resolvedKinds(
      own.map((index) => [kinds[index] ?? "ON", characters[index] ?? ""] as const),
      level
    );
    for (const [place, index] of own.entries()) levels[index] = levelAt(resolved[place] ?? "ON", level);
  }

  /** Where the isolate ends that opens at a place: before its PDI, or with the text. */
  function endOf(at: readonly number[], opening: number): number {
    let depth = 0;
    for (let place = opening; place < at.length; place += 1) {
      const kind = kinds[at[place] ?? 0];
      if (kind === "LRI" || kind === "RLI" || kind === "FSI") depth += 1;
      else if (kind === "PDI" && --depth === 0) return place;
    }
    return at.length;
  }

  function firstStrong(at: readonly number[]): Kind | undefined {
    for (let place = 0; place < at.length; place += 1) {
      const kind = kinds[at[place] ?? 0];
      if (kind === "L" || kind === "R") return kind;
      if (kind === "LRI" || kind === "RLI" || kind === "FSI") place = endOf(at, place);
    }
    return undefined;
  }
}

/** Rules I1 and I2. */
function levelAt(kind: Kind, level: number): number {
  if (level % 2 === 0) return kind === "R" ? level + 1 : kind === "EN" ? level + 2 : level;
  return kind === "R" || kind === "ON" ? level : level + 1;
}

/** Rules W1 to W7, N0 to N2. */
function resolvedKinds(run: readonly (readonly [Kind, string])[], level: number): Kind[] {
  const base: Kind = level % 2 === 0 ? "L" : "R";
  const kinds = weakened(
    run.map(([kind]) => kind),
    base
  );
  pairBrackets(
    kinds,
    run.map(([, character]) => character),
    base
  );
  return kinds.map((kind, index) => {
    if (kind !== "ON") return kind;
    const [before, after] = [sideOf(kinds, index, -1) ?? base, sideOf(kinds, index, 1) ?? base];
    return before === after ? before : base;
  });
}

function weakened(given: readonly Kind[], base: Kind): Kind[] {
  const kinds: Kind[] = [];
  for (const kind of given) kinds.push(kind === "NSM" ? neutral(kinds.at(-1) ?? base) : kind);
  const is = (index: number, kind: Kind) => kinds[index] === kind;
  for (const index of kinds.keys()) {
    if ((is(index, "ES") || is(index, "CS")) && is(index - 1, "EN") && is(index + 1, "EN")) kinds[index] = "EN";
  }
  for (let index = 0; index < kinds.length; index += 1) {
    if (!is(index, "ET")) continue;
    let end = index;
    while (is(end, "ET")) end += 1;
    const isOfNumber = is(index - 1, "EN") || is(end, "EN");
    kinds.fill(isOfNumber ? "EN" : "ON", index, end);
  }
  let strong = base;
  return kinds.map((kind) => {
    if (kind === "L" || kind === "R") strong = kind;
    return kind === "EN" && strong === "L" ? "L" : neutral(kind);
  });
}

const neutral = (kind: Kind): Kind => (kind === "L" || kind === "R" || kind === "EN" || kind === "ET" ? kind : "ON");

/** The way of the nearest character on a side that has one: numbers count as from right to left. */
function sideOf(kinds: readonly Kind[], from: number, step: 1 | -1): Kind | undefined {
  for (let index = from + step; index >= 0 && index < kinds.length; index += step) {
    const kind = kinds[index];
    if (kind !== "ON") return kind === "L" ? "L" : "R";
  }
  return undefined;
}

const closers: Readonly<Record<string, string>> = {"(": ")", "[": "]", "{": "}"};

/** Rule N0: both brackets of a pair run as what is in them, or else as what is before them. */
function pairBrackets(kinds: Kind[], characters: readonly string[], base: Kind): void {
  for (const [open, close] of bracketPairs(kinds, characters)) {
    const inside = kinds.slice(open + 1, close).filter((kind) => kind !== "ON");
    if (inside.length === 0) continue;
    const isBase = inside.some((kind) => (kind === "L") === (base === "L"));
    const kind = isBase ? base : (sideOf(kinds, open, -1) ?? base) === base ? base : base === "L" ? "R" : "L";
    kinds[open] = kind;
    kinds[close] = kind;
  }
}

function bracketPairs(kinds: readonly Kind[], characters: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  const open: {readonly closer: string; readonly index: number}[] = [];
  for (const [index, character] of characters.entries()) {
    if (kinds[index] !== "ON") continue;
    const closer = Object.hasOwn(closers, character) ? closers[character] : undefined;
    if (closer !== undefined) open.push({closer, index});
    const match = open.findLastIndex((each) => each.closer === character);
    if (match < 0) continue;
    pairs.push([open[match]?.index ?? 0, index]);
    open.splice(match);
  }
  return pairs.sort(([one], [other]) => one - other);
}
