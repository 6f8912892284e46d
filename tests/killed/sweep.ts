import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {scenariosIn} from "./scenarios.js";
import {fillDisk, kill, type Left, outcomes, wholeRun} from "./stops.js";

// npm run test:kill -- [stops] [scenario]: stops the command at so many moments, by default 200, and looks at what it leaves.
const [stops = "200", only] = process.argv.slice(2);

/** So many whole numbers from one to another, evenly. */
const spread = (count: number, from: number, to: number) => [
  ...new Set(Array.from({length: count}, (_, index) => Math.round(from + (index * (to - from)) / (count - 1 || 1))))
];

/** Prints what stops have left. @returns how many faults there were */
function tell(name: string, all: readonly Left[]): number {
  const faults = all.flatMap(({faults: each}) => each);
  const counts = outcomes.map((outcome) => `${all.filter(({left}) => left === outcome).length} ${outcome}`);
  process.stdout.write(`${name}: ${all.length} stops: ${counts.join(", ")}; ${faults.length} faults\n`);
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
  return faults.length;
}

const folder = mkdtempSync(join(tmpdir(), "nutgraf-sweep-"));
let faults = 0;
try {
  const all = (await scenariosIn(folder)).filter(({name}) => only === undefined || name === only);
  const each = Math.ceil(Number(stops) / all.length);
  for (const scenario of all) {
    const whole = await wholeRun(scenario);
    const {changes, first, milliseconds} = whole;
    // At even moments of what it changes, and a fifth at any time.
    const timed = Math.round(each / 5);
    const left: Left[] = [];
    for (const stop of spread(each - timed, first, changes.length - 1)) left.push(await kill(scenario, whole, {stop}));
    for (const after of spread(timed, 1, milliseconds)) left.push(await kill(scenario, whole, {after}));
    faults += tell(`${scenario.name} (${changes.length - first} changes)`, left);
    if (scenario.save) continue;
    const full: Left[] = [];
    for (const stop of spread(Math.round(each / 3), 0, changes.length - 1))
      full.push(await fillDisk(scenario, whole, stop));
    faults += tell(`${scenario.name}, the disk full`, full);
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}
process.stdout.write(faults === 0 ? "no faults\n" : `${faults} faults\n`);
process.exitCode = faults === 0 ? 0 : 1;
