import {spawn} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join, relative} from "node:path";
import {randomLcg, shuffler} from "d3";
import {root} from "../build/pressCopy.js";
import {mutantsOf, type TriedMutant} from "./mutants.js";

// npm run test:mutation -- 300 25 plot: changes the source in 300 places, one at a time, for 25 minutes at most, and tells which
// changes no test sees; of one subject, or of all. The places are the same each time.

/**
 * What is changed, and the folders whose tests are tried: of those that import a changed file, or else of
 * the first folder; and then of all the others. */
interface Subject {
  readonly name: string;
  readonly sources: string;
  readonly tests: readonly string[];
}

const all: readonly Subject[] = [
  {
    name: "facts",
    sources: "src/facts",
    tests: ["tests/facts", "tests/words"]
  },
  {
    name: "plot",
    sources: "src/plot",
    tests: ["tests/plot", "tests/forms/plot", "tests/fuzz/once.test.ts", "tests/fuzz/onceMore.test.ts"]
  },
  {
    name: "reading",
    sources: "src/check/reading",
    tests: ["tests/check/reading", "tests/reading", "tests/forms/samples/lies.test.ts"]
  },
  {
    name: "numbers",
    sources: "src/check/numbers",
    tests: ["tests/check/numbers", "tests/faults/right", "tests/words", "tests/facts/aggregate.test.ts"]
  }
];

/** A change that hangs has been seen. In ms; for the first run of all, with the start, three times that. */
const patience = 60_000;

const [asked = "300", minutes = "25", only] = process.argv.slice(2);
const subjects = all.filter(({name}) => only === undefined || name === only);
if (subjects.length === 0) throw new Error(`unknown subject: ${only} (one of ${all.map(({name}) => name).join(", ")})`);
let end = 0;
const folder = mkdtempSync(join(tmpdir(), "nutgraf-mutants-"));

/** The files of tests in folders, or of a path that is one. */
function testsIn(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    path.endsWith(".test.ts")
      ? [path]
      : readdirSync(join(root, path), {recursive: true, encoding: "utf8"})
          .filter((name) => name.endsWith(".test.ts"))
          .map((name) => join(path, name))
  );
}

/** A sample of the mutants of a subject, each with the tests that import its file. */
function sampleOf({sources, tests}: Subject): {readonly all: number; readonly mutants: readonly TriedMutant[]} {
  const names = readdirSync(join(root, sources), {recursive: true, encoding: "utf8"}).filter((name) =>
    name.endsWith(".ts")
  );
  const all = names.toSorted().flatMap((name) => {
    const path = join(root, sources, name);
    return mutantsOf(path, readFileSync(path, "utf8"));
  });
  const files = testsIn(tests).map((path) => ({path, text: readFileSync(join(root, path), "utf8")}));
  const near = (path: string) => {
    const own = files.filter(({text}) => text.includes(`/${basename(path, ".ts")}.js"`)).map((each) => each.path);
    return own.length > 0 ? own : testsIn(tests.slice(0, 1));
  };
  const mutants = shuffler(randomLcg(17))([...all]).slice(0, Math.round(Number(asked) / subjects.length));
  return {all: all.length, mutants: mutants.map((mutant, number) => ({...mutant, number, tests: near(mutant.path)}))};
}

/** Tries mutants until one hangs or time is over. @returns which were killed and which survived */
function tryTogether(mutants: readonly TriedMutant[], seen: Map<number, boolean>): Promise<void> {
  const list = join(folder, "mutants.json");
  writeFileSync(list, JSON.stringify(mutants));
  const loader = join(root, "node_modules/tsx/dist/loader.mjs");
  const child = spawn(process.execPath, ["--import", loader, join(import.meta.dirname, "tryMutants.ts"), list], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"]
  });
  return new Promise((done, fail) => {
    const give = (ms: number) =>
      setTimeout(() => child.kill("SIGKILL"), Math.max(0, Math.min(ms, end - performance.now())));
    let timer = give(3 * patience);
    let rest = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      rest += text;
      for (let line = /^.*\n/.exec(rest); line; line = /^.*\n/.exec(rest)) {
        rest = rest.slice(line[0].length);
        const [, number, fate] = /^tried (\d+) (\w+)/.exec(line[0]) ?? [];
        if (number === undefined) continue;
        seen.set(Number(number), fate === "killed");
        clearTimeout(timer);
        timer = give(patience);
      }
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code === 1) fail(new Error("the tests cannot be run, or fail with nothing changed"));
      else done();
    });
  });
}

/** Tries mutants. @returns of each for which there was time whether a test saw it */
async function tryAll(mutants: readonly TriedMutant[]): Promise<Map<number, boolean>> {
  const seen = new Map<number, boolean>();
  for (const {number, tests} of mutants) if (tests.length === 0) seen.set(number, false);
  for (;;) {
    const left = mutants.filter(({number}) => !seen.has(number));
    if (left.length === 0 || performance.now() > end) return seen;
    await tryTogether(left, seen);
    const hung = left.find(({number}) => !seen.has(number));
    if (hung && performance.now() < end) seen.set(hung.number, true);
  }
}

try {
  for (const subject of subjects) {
    const [start, share] = [performance.now(), (Number(minutes) * 60_000) / subjects.length];
    const {all, mutants} = sampleOf(subject);
    end = start + share * 0.6;
    const first = await tryAll(mutants);
    const tried = mutants.filter(({number}) => first.has(number));
    const missed = tried.filter(({number}) => first.get(number) === false);
    end = start + share;
    const others = testsIn(subject.tests);
    const second = await tryAll(
      missed.map((mutant) => ({...mutant, tests: others.filter((each) => !mutant.tests.includes(each))}))
    );
    const survivors = missed.filter(({number}) => second.get(number) !== true);
    for (const {number, path, words} of survivors)
      console.log(
        `${subject.name} survived${second.has(number) ? "" : " (tried with its own tests only)"}: ${relative(root, path)}:${words}`
      );
    const killed = tried.length - survivors.length;
    console.log(
      `${subject.name}: ${killed} of ${tried.length} changes seen (${((100 * killed) / tried.length).toFixed(0)}%), of ${all} there are`
    );
  }
} finally {
  rmSync(folder, {recursive: true});
}
