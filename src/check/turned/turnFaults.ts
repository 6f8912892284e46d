import {backLetter} from "./kinds.js";
import {seenOrder, withoutIsolates} from "./runs.js";

/** What is wrong with the order in which a text is seen. */
export interface TurnFault {
  readonly found: string;
  readonly expected: string;
}

/**
 * A text is seen as it is typed: letters from right to left stand in isolates, so that they turn nothing beside them; an
 * isolate is closed, and holds such letters or, inside one of them, a stretch from left to right; and each number is seen
 * with its digits and signs in the order in which they are read.
 */
export function turnFaults(text: string): TurnFault[] {
  if (!/[\u2066-\u2069]/u.test(text) && !backLetter.test(text)) return [];
  const faults = isolateFaults([...text]);
  return faults.length > 0 ? faults : numberFaults(text);
}

const expected = "isolates around letters from right to left, each closed";

function isolateFaults(characters: readonly string[]): TurnFault[] {
  const open: {readonly opening: string; inside: string}[] = [];
  const faults: TurnFault[] = [];
  let outside = "";
  for (const character of characters) {
    if (character === "\u2069") {
      const isolate = open.pop();
      if (!isolate) faults.push({found: "U+2069 that closes nothing", expected});
      else if (!isWanted(isolate.opening, isolate.inside, open.length))
        faults.push({found: `an isolate around “${isolate.inside}”`, expected});
      continue;
    }
    if (/[\u2066-\u2068]/u.test(character)) {
      open.push({opening: character, inside: ""});
      continue;
    }
    for (const isolate of open) isolate.inside += character;
    if (open.length === 0 && backLetter.test(character)) outside += character;
  }
  if (outside !== "")
    faults.push({found: `“${outside}” in no isolate`, expected: "letters from right to left in isolates"});
  return open.length > 0 ? [...faults, {found: "an isolate that is not closed", expected}] : faults;
}

/** The outer isolate turns letters from right to left; one inside it keeps what has none as it is. */
function isWanted(opening: string, inside: string, depth: number): boolean {
  const isBack = backLetter.test(inside);
  return depth === 0 ? isBack && opening !== "\u2066" : depth === 1 && !isBack && opening === "\u2066";
}

/** A number with its signs: "−4.5%", "2016–20", "6,000". */
const number = /(?<![\p{L}\p{N}])[<>≤≥≈~±+−-]?\p{Sc}?\d(?:[.,:/]?\d|[–—−‑+×-]\p{Sc}?\d)*[%‰°]?/gu;

function numberFaults(text: string): TurnFault[] {
  const characters = [...text];
  const typed = [...characters.keys()].filter((index) => !/[\u2066-\u2069]/u.test(characters[index] ?? ""));
  const places = new Map(seenOrder(characters).order.map((index, place) => [index, place]));
  const bare = withoutIsolates(text);
  return [...bare.matchAll(number)].flatMap(({0: found, index}) => {
    const before = Array.from(bare.slice(0, index));
    const own = typed
      .slice(before.length, before.length + Array.from(found).length)
      .map((each) => places.get(each) ?? -1);
    const isSeen = own.every((place, at) => place === (own[0] ?? 0) + at);
    if (isSeen) return [];
    const seen = own.toSorted((one, other) => one - other).map((place) => found[own.indexOf(place)] ?? "");
    return [{found: `${found} seen as ${seen.join("")}`, expected: "each number in the order in which it is read"}];
  });
}
