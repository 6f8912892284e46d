import {spawn} from "node:child_process";
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "../build/pressCopy.js";
import type {Chosen} from "./tryMutants.js";

/** What came of a mutant. */
export interface Fate {
  readonly seen: boolean;
  /** Of how many tests that reach it. */
  readonly tests: number;
}

interface Options {
  /** Where lists and logs are written. */
  readonly folder: string;
  /** In ms of `performance.now()`. */
  readonly end: number;
}

/** What `tests/mutation/mutationRunner.ts` notes, a line each. */
interface Note {
  readonly trying?: number;
  readonly tried?: number;
  readonly seen?: number;
  readonly loaded?: number;
  readonly failed?: string;
}

/** How long a mutant is tried on tests that reach it, and how long one may run that gives no sign, in ms. */
const [most, patience] = [30_000, 300_000];

/** How long one is tried that is on while modules are loaded, so that each of the tests is run with it alone, in ms. */
const mostLoaded = 90_000;

/** Tries mutants on some tests. @returns what came of those that these reach */
export async function tryTogether(
  mutants: readonly Chosen[],
  tests: readonly string[],
  {folder, end}: Options
): Promise<Map<number, Fate>> {
  const fates = new Map(mutants.map(({number}) => [number, {seen: false, tests: 0}]));
  const see = (number: number) => fates.set(number, {seen: true, tests: 0});
  let notes: readonly Note[] = [];
  for (let again = true; again && performance.now() < end;) {
    const open = mutants.map(({number}) => number).filter((number) => !fates.get(number)?.seen);
    notes = await run(mutants, tests, {NUTGRAF_MUTANTS: JSON.stringify(open)}, {folder, end});
    for (const {seen} of notes) if (seen !== undefined) see(seen);
    const last = notes.findLast(({trying, tried}) => trying !== undefined || tried !== undefined)?.trying;
    again = last !== undefined && performance.now() < end;
    // One that hangs was seen by whoever waited for it.
    if (again && last !== undefined) see(last);
  }
  for (const {tried} of notes) {
    const fate = tried === undefined ? undefined : fates.get(tried);
    if (tried !== undefined && fate) fates.set(tried, {...fate, tests: fate.tests + 1});
  }
  await tryLoaded(mutants, {tests, notes, fates}, {folder, end});
  return fates;
}

interface First {
  readonly tests: readonly string[];
  readonly notes: readonly Note[];
  readonly fates: Map<number, Fate>;
}

/** Tries the mutants that run while modules are loaded, each by itself. */
async function tryLoaded(mutants: readonly Chosen[], {tests, notes, fates}: First, options: Options): Promise<void> {
  const loaded = new Set(notes.flatMap((each) => each.loaded ?? []));
  const failed = new Set(notes.flatMap((each) => each.failed ?? []));
  for (const {number} of mutants) {
    const fate = fates.get(number);
    if (!loaded.has(number) || fate?.seen !== false || performance.now() > options.end) continue;
    const end = Math.min(options.end, performance.now() + mostLoaded);
    const own = await run(mutants, tests, {NUTGRAF_MUTANT: String(number)}, {...options, end, bail: failed.size + 1});
    const seen = own.some((each) => each.failed !== undefined && !failed.has(each.failed));
    fates.set(number, {seen, tests: fate.tests + tests.length});
  }
}

/** Runs tests of sources with mutants in them. @returns what was noted, up to where it hung or time was over */
async function run(
  mutants: readonly Chosen[],
  tests: readonly string[],
  variables: Readonly<Record<string, string>>,
  {folder, end, bail = 0}: Options & {readonly bail?: number}
): Promise<readonly Note[]> {
  const [list, log] = [join(folder, "mutants.json"), join(folder, "log")];
  writeFileSync(list, JSON.stringify(mutants));
  rmSync(log, {force: true});
  const env = {...process.env, NUTGRAF_MUTATION_LOG: log, NUTGRAF_MUTATION_MOST: String(most), ...variables};
  const script = join(import.meta.dirname, "tryMutants.ts");
  const loader = join(root, "node_modules/tsx/dist/loader.mjs");
  const words = ["--import", loader, script, list, String(bail), ...tests];
  const child = spawn(process.execPath, words, {cwd: root, env, stdio: ["ignore", "inherit", "inherit"]});
  await new Promise<void>((done) => {
    let [size, since] = [-1, performance.now()];
    const timer = setInterval(() => {
      const now = existsSync(log) ? readFileSync(log).length : 0;
      if (now !== size) [size, since] = [now, performance.now()];
      if (performance.now() > Math.min(end, since + patience)) child.kill("SIGKILL");
    }, 1000);
    child.on("close", () => {
      clearInterval(timer);
      done();
    });
  });
  const text = existsSync(log) ? readFileSync(log, "utf8") : "";
  return text.split("\n").flatMap((line) => (line ? [JSON.parse(line) as Note] : []));
}

/** The files of tests in folders, or of a path that is one. */
export function testsIn(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) =>
    path.endsWith(".test.ts")
      ? [path]
      : readdirSync(join(root, path), {recursive: true, encoding: "utf8"})
          .filter((name) => name.endsWith(".test.ts"))
          .map((name) => join(path, name))
  );
  return [...new Set(found)];
}
