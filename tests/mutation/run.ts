import {spawn} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {randomLcg, shuffler} from "d3";
import {root} from "../build/pressCopy.js";
import {mutantsOf, type TriedMutant} from "./mutants.js";
import {testsOf} from "./testsOf.js";

// npm run test:mutation -- 300 25 plot 17: changes the source in 300 places, one at a time, for 25 minutes at most, and tells which
// changes no test sees; of one subject, or of all. The places are the same for each last number, which is 17 without one.

/** What is changed, and the tests that may see it; those that run what is changed are tried. */
interface Subject {
  readonly name: string;
  readonly sources: string;
  readonly tests: readonly string[];
}

const drawn = ["tests/forms", "tests/plot", "tests/figure", "tests/charts.test.ts", "tests/site/gallery.test.ts"];
const checked = ["tests/check", "tests/faults", "tests/forms/samples", "tests/forms/plot"];

const all: readonly Subject[] = [
  {
    name: "facts",
    sources: "src/facts",
    tests: ["tests/facts", "tests/words", "tests/story", "tests/boundary.test.ts", "tests/properties.test.ts", ...drawn]
  },
  {
    name: "plot",
    sources: "src/plot",
    tests: [
      ...drawn,
      "tests/drawing",
      "tests/fuzz/once.test.ts",
      "tests/fuzz/onceMore.test.ts",
      "tests/boundary.test.ts"
    ]
  },
  {name: "reading", sources: "src/check/reading", tests: [...checked, "tests/reading"]},
  {name: "numbers", sources: "src/check/numbers", tests: [...checked, "tests/facts/aggregate.test.ts"]},
  {name: "legibility", sources: "src/check/legibility", tests: checked},
  {
    name: "check",
    sources: "src/check",
    tests: [...checked, "tests/reading", "tests/elsewhere", "tests/verify", "tests/words"]
  }
];

/** A change that hangs has been seen. In ms, of which tests without a change take half; for the first run, with the start, three times that. */
const patience = 120_000;

const [asked = "300", minutes = "25", only, seed = "17"] = process.argv.slice(2);
const subjects = all.filter(({name}) => only === undefined || name === only);
if (subjects.length === 0) throw new Error(`unknown subject: ${only} (one of ${all.map(({name}) => name).join(", ")})`);
let end = 0;
const folder = mkdtempSync(join(tmpdir(), "nutgraf-mutants-"));

/** The files of tests in folders, or of a path that is one. */
function testsIn(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) =>
    path.endsWith(".test.ts")
      ? [path]
      : readdirSync(join(root, path), {recursive: true, encoding: "utf8"})
          .filter((name) => name.endsWith(".test.ts"))
          .map((name) => join(path, name))
  );
  return [...new Set(found)];
}

/** A sample of the mutants of a subject, each with the tests that run what it changes. */
function sampleOf({sources, tests}: Subject): {readonly all: number; readonly mutants: readonly TriedMutant[]} {
  const names = readdirSync(join(root, sources), {recursive: true, encoding: "utf8"}).filter((name) =>
    name.endsWith(".ts")
  );
  const all = names.toSorted().flatMap((name) => {
    const path = join(root, sources, name);
    return mutantsOf(path, readFileSync(path, "utf8"));
  });
  const near = testsOf(sources, testsIn(tests));
  const mutants = shuffler(randomLcg(Number(seed)))([...all]).slice(0, Math.round(Number(asked) / subjects.length));
  return {
    all: all.length,
    mutants: mutants.map((mutant, number) => ({
      ...mutant,
      number,
      tests: within(near(mutant, relative(root, mutant.path)))
    }))
  };
}

/** The first of some tests, as many as there is time for. */
function within(tests: readonly {readonly file: string; readonly ms: number}[]): string[] {
  let spent = 0;
  return tests.flatMap(({file, ms}) => ((spent += ms) <= patience / 2 ? [file] : []));
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
        const {path, words, tests} = mutants.find((each) => each.number === Number(number))!;
        if (fate !== "killed") console.log(`survived ${tests.length} tests: ${relative(root, path)}:${words}`);
        clearTimeout(timer);
        timer = give(patience);
      }
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code === 1) fail(new Error("the tests cannot be run"));
      else done();
    });
  });
}

/** Tries mutants. @returns of each for which there was time whether a test saw it */
async function tryAll(mutants: readonly TriedMutant[]): Promise<Map<number, boolean>> {
  const seen = new Map<number, boolean>();
  for (const {number, tests, path, words} of mutants)
    if (tests.length === 0) {
      console.log(`run by no test: ${relative(root, path)}:${words}`);
      seen.set(number, false);
    }
  for (;;) {
    const left = mutants.filter(({number}) => !seen.has(number));
    if (left.length === 0 || performance.now() > end) return seen;
    await tryTogether(left, seen);
    const hung = left.find(({number}) => !seen.has(number));
    if (hung && performance.now() < end) {
      console.log(`hangs: ${relative(root, hung.path)}:${hung.words}`);
      seen.set(hung.number, true);
    }
  }
}

try {
  for (const subject of subjects) {
    const {all, mutants} = sampleOf(subject);
    end = performance.now() + (Number(minutes) * 60_000) / subjects.length;
    const seen = await tryAll(mutants);
    const tried = mutants.filter(({number}) => seen.has(number));
    const survivors = tried.filter(({number}) => seen.get(number) === false);
    const killed = tried.length - survivors.length;
    console.log(
      `${subject.name}: ${killed} of ${tried.length} changes seen (${((100 * killed) / tried.length).toFixed(0)}%), of ${all} there are`
    );
  }
} finally {
  rmSync(folder, {recursive: true});
}
