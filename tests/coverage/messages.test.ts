import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {root} from "../build/pressCopy.js";
import {type Refusal, refusalsIn} from "./refusalsIn.js";

/** What no test can raise, by some of its words, each with its reason. */
const unreachable: Readonly<Record<string, string>> = {
  "no such rule":
    "a list of the press’s own names modules that are not there, and the first page that is bundled fails",
  "the plot has none": "what Plot draws on a scale has that scale; the compiler does not know it",
  "unmeasured mark: waffle": "Plot leaves each cell of a waffle its datum; the compiler does not know it"
};

/** So many characters in a row are the words of one message, where no other message has them. */
const row = 12;

const sourcesIn = (folder: string) =>
  readdirSync(join(root, folder), {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));

const textOf = (path: string) => readFileSync(join(root, path), "utf8");

const rowsOf = (piece: string) =>
  piece.length <= row ? [piece] : Array.from({length: piece.length - row + 1}, (_, at) => piece.slice(at, at + row));

/** Of each message that has words which no other has: these. A short word says too little. */
function wordsOfMessages(refusals: readonly Refusal[]): Map<Refusal, readonly string[]> {
  const rows = new Map(refusals.map((each) => [each, new Set(each.pieces.flatMap(rowsOf))]));
  const counts = new Map<string, number>();
  for (const each of rows.values()) for (const words of each) counts.set(words, (counts.get(words) ?? 0) + 1);
  return new Map(
    [...rows].flatMap(([refusal, all]) => {
      const own = [...all].filter((words) => words.trim().length >= 6 && counts.get(words) === 1);
      return own.length > 0 ? [[refusal, own] as const] : [];
    })
  );
}

/** The messages of which no test has a word. */
function unnamed(refusals: readonly Refusal[], tests: string): string[] {
  const left = [...wordsOfMessages(refusals)].filter(([, own]) => !own.some((words) => tests.includes(words)));
  return left.map(([{path, line, code}]) => `${path}:${line}: ${code}`);
}

test("each message of src stands in a test that raises it", () => {
  const refusals = sourcesIn("src").flatMap((path) => refusalsIn(path, textOf(path)));
  const files = sourcesIn("tests").filter((path) => !path.startsWith("tests/coverage/"));
  // A regular expression escapes what a message has.
  const left = unnamed(refusals, files.map(textOf).join("\n").replaceAll(/\\(.)/g, "$1"));
  const excused = Object.keys(unreachable);
  expect(refusals.length).toBeGreaterThan(700);
  expect(left.filter((each) => !excused.some((words) => each.includes(words)))).toEqual([]);
  expect(excused.filter((words) => !left.some((each) => each.includes(words)))).toEqual([]);
});

test("a message of which no test has a word is found", () => {
  const source =
    'if (a) throw new Error(`spoilt apple: ${a} (eat pears)`);\nconst b = () => refusal("spoilt apple: no");';
  const refusals = refusalsIn("a.ts", `${source}\nthrow new Error("rotten plum");`);
  expect(unnamed(refusals, 'toThrow("rotten plum")')).toEqual([
    "a.ts:1: throw new Error(`spoilt apple: ${a} (eat pears)`);"
  ]);
  expect(unnamed(refusals, 'toThrow("rotten plum"); toThrow("apple: 3 (eat pears)")')).toEqual([]);
});
