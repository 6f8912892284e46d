import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {randomLcg, shuffler} from "d3";
import {root} from "../build/pressCopy.js";
import {mutantsOf} from "./mutants.js";
import {type Subject, subjects as all} from "./subjects.js";
import {equivalents} from "./equivalents.js";
import {type Fate, testsIn, tryTogether} from "./tryTogether.js";
import type {Chosen} from "./tryMutants.js";

// npm run test:mutation -- 300 25 plot 17: changes the source in 300 places, one at a time, for 25 minutes at most, and tells which
// changes no test sees; of one subject, or of all. The places are the same for each last number, which is 17 without one.

const [asked = "300", minutes = "25", only, seed = "17"] = process.argv.slice(2);
const subjects = all.filter(({name}) => only === undefined || name === only);
if (subjects.length === 0) throw new Error(`unknown subject: ${only} (one of ${all.map(({name}) => name).join(", ")})`);
const folder = mkdtempSync(join(tmpdir(), "nutgraf-mutants-"));

interface Tried extends Chosen {
  readonly line: number;
  readonly words: string;
}

/** A sample of the mutants of a subject, how many there are, and those of the sample that change nothing. */
function sampleOf({sources}: Subject): {
  readonly of: number;
  readonly mutants: readonly Tried[];
  readonly same: readonly Tried[];
} {
  const names = readdirSync(join(root, sources), {recursive: true, encoding: "utf8"});
  const of = names
    .filter((name) => name.endsWith(".ts"))
    .toSorted()
    .flatMap((name) => {
      const path = join(root, sources, name);
      return mutantsOf(path, readFileSync(path, "utf8")).map(({line, words}, index) => ({path, index, line, words}));
    });
  const some = shuffler(randomLcg(Number(seed)))([...of]).slice(0, Math.round(Number(asked) / subjects.length));
  const sample = some.map((each, number) => ({...each, number}));
  const isSame = ({path, words}: Tried) => equivalents[relative(root, path)]?.[words] !== undefined;
  return {of: of.length, mutants: sample.filter((each) => !isSame(each)), same: sample.filter(isSame)};
}

const wordsOf = ({path, line, words}: Tried) => `${relative(root, path)}:${line}: ${words}`;

/** Tries mutants on the near tests, and those that none of these sees on the others. @returns what came of each */
async function tryAll(
  mutants: readonly Tried[],
  {short = [], near, clean, far}: Subject,
  end: number
): Promise<Map<number, Fate>> {
  const fates = new Map<number, Fate>();
  const done = new Set<string>();
  for (const paths of [short, near, clean, far]) {
    const tests = testsIn(paths).filter((test) => !done.has(test));
    for (const test of tests) done.add(test);
    const open = mutants.filter(({number}) => !fates.get(number)?.seen);
    if (open.length === 0 || tests.length === 0 || performance.now() > end) continue;
    for (const [number, fate] of await tryTogether(open, tests, {folder, end})) {
      const tried = (fates.get(number)?.tests ?? 0) + fate.tests;
      fates.set(number, {...fate, tests: tried});
    }
    const seen = [...fates.values()].filter((each) => each.seen).length;
    const left = mutants.filter(({number}) => fates.get(number)?.seen === false).map((each) => `  ${wordsOf(each)}`);
    console.error([`${seen} of ${fates.size} seen by ${paths.join(", ")}; not yet:`, ...left].join("\n"));
  }
  return fates;
}

try {
  for (const subject of subjects) {
    const {of, mutants, same} = sampleOf(subject);
    const end = performance.now() + (Number(minutes) * 60_000) / subjects.length;
    const fates = await tryAll(mutants, subject, end);
    const isOver = performance.now() > end;
    for (const mutant of mutants) {
      const {seen, tests} = fates.get(mutant.number) ?? {seen: true, tests: 0};
      if (!seen) console.log(`${tests > 0 ? `survived ${tests} tests` : "run by no test"}: ${wordsOf(mutant)}`);
    }
    const killed = [...fates.values()].filter(({seen}) => seen).length;
    const part = `${((100 * killed) / fates.size).toFixed(0)}%`;
    const rest = same.length > 0 ? `, beside ${same.length} that change nothing` : "";
    console.log(`${subject.name}: ${killed} of ${fates.size} changes seen (${part}), of ${of} there are${rest}`);
    if (isOver) console.log("The time was over before all tests were tried.");
  }
} finally {
  rmSync(folder, {recursive: true});
}
