import {execFileSync} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "../build/pressCopy.js";
import {functionsIn} from "./hits.js";
import type {Mutant} from "./mutants.js";

/** What a file of tests has run: functions, by "path number". */
interface Note {
  readonly file: string;
  readonly ms: number;
  readonly hits: readonly string[];
}

/** The files of tests that run what a mutant changes, the quick ones first, and in how many ms each. */
type TestsOf = (mutant: Pick<Mutant, "path" | "start" | "end">, path: string) => readonly Pick<Note, "file" | "ms">[];

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

const textsIn = (folder: string) =>
  readdirSync(join(root, folder), {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".ts"))
    .toSorted()
    .map((name) => readFileSync(join(root, folder, name), "utf8"));

/**
 * Finds the tests of mutants of some sources by running them once; what one ran is kept in `dist/mutation` until one of these
 * sources or its own text changes.
 */
export function testsOf(sources: string, tests: readonly string[]): TestsOf {
  const keep = join(root, "dist/mutation", `${sources.replaceAll("/", "-")}.json`);
  const now = digest(textsIn(sources).join("\0"));
  const kept: Record<string, Note & {readonly key: string}> = existsSync(keep)
    ? JSON.parse(readFileSync(keep, "utf8"))
    : {};
  const keyOf = (file: string) => digest(`${now}${readFileSync(join(root, file), "utf8")}`);
  const fresh = tests.filter((file) => kept[file]?.key !== keyOf(file));
  if (fresh.length > 0) for (const note of notesOf(sources, fresh)) kept[note.file] = {...note, key: keyOf(note.file)};
  mkdirSync(join(root, "dist/mutation"), {recursive: true});
  writeFileSync(keep, JSON.stringify(kept));
  const notes = tests.flatMap((file) => kept[file] ?? []).toSorted((a, b) => a.ms - b.ms);
  const ran = new Map(notes.map(({file, hits}) => [file, new Set(hits)]));
  return ({start, end}, path) => {
    const functions = functionsIn(path, readFileSync(join(root, path), "utf8"));
    const inner = functions.findLastIndex((each) => each.start <= start && end <= each.end);
    const isRun = (hits: ReadonlySet<string>) =>
      inner >= 0 ? hits.has(`${path} ${inner}`) : functions.some((_, index) => hits.has(`${path} ${index}`));
    return notes.filter(({file}) => isRun(ran.get(file) ?? new Set()));
  };
}

function notesOf(sources: string, tests: readonly string[]): Note[] {
  const script = join(import.meta.dirname, "noteTests.ts");
  const flags = ["--import", join(root, "node_modules/tsx/dist/loader.mjs"), script, sources, ...tests];
  const printed = execFileSync(process.execPath, flags, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    stdio: ["ignore", "pipe", "inherit"]
  });
  return printed.split("\n").flatMap((line) => (line.startsWith('{"file"') ? [JSON.parse(line) as Note] : []));
}
