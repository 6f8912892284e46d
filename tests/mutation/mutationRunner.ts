import {appendFileSync} from "node:fs";
import {relative} from "node:path";
import {type RunnerTestCase, TestRunner} from "vitest";
import {root} from "../build/pressCopy.js";
import {switches, takeReached, turnOn} from "./switches.js";

// Runs each test, and once more with each mutant on that it reaches and that no test has seen yet.

Object.assign(globalThis, {mutants: switches});
const log = process.env["NUTGRAF_MUTATION_LOG"] ?? "";
/** A mutant that is on from the start, while modules are loaded, too. */
const always = process.env["NUTGRAF_MUTANT"];
const left = new Set<number>(JSON.parse(process.env["NUTGRAF_MUTANTS"] ?? "[]"));
/** How long a mutant is tried, in ms of the processor: a machine may be busy. */
const most = Number(process.env["NUTGRAF_MUTATION_MOST"]);
const spent = new Map<number, number>();

const note = (line: object) => appendFileSync(log, `${JSON.stringify(line)}\n`);
if (always !== undefined) turnOn(Number(always));

async function fails(run: () => unknown, number: number | null): Promise<boolean> {
  turnOn(number);
  try {
    await run();
    return false;
  } catch {
    return true;
  } finally {
    turnOn(null);
  }
}

/** Tries the mutants that a test has reached. */
async function tryReached(reached: ReadonlySet<number>, run: () => unknown, name: string): Promise<void> {
  for (const number of reached) {
    const before = spent.get(number) ?? 0;
    if (!left.has(number) || before > most) continue;
    note({trying: number});
    const start = process.cpuUsage();
    const seen = await fails(run, number);
    const {user, system} = process.cpuUsage(start);
    spent.set(number, before + (user + system) / 1000);
    note({tried: number});
    if (!seen) continue;
    // A test that cannot be run twice tells nothing.
    if (await fails(run, null)) return note({once: name});
    left.delete(number);
    note({seen: number, by: name});
  }
}

/** A runner of tests for `vitest`. */
export default function MutationRunner(config: ConstructorParameters<typeof TestRunner>[0]): TestRunner {
  const runner = new TestRunner(config);
  return Object.assign(runner, {
    async runTask(test: RunnerTestCase) {
      const run = TestRunner.getTestFn(test);
      const name = `${relative(root, test.file.filepath)}: ${test.name}`;
      if (always !== undefined) {
        try {
          await run();
        } catch (error) {
          note({failed: name});
          throw error;
        }
        return;
      }
      for (const number of takeReached()) note({loaded: number});
      try {
        await run();
      } catch (error) {
        takeReached();
        note({failed: name});
        throw error;
      }
      const reached = takeReached();
      for (const number of reached) note({reached: number});
      await tryReached(reached, run, name);
      takeReached();
    }
  });
}
