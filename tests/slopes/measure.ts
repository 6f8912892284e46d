import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {root} from "../build/pressCopy.js";
import {slopes} from "./subjects.js";
import {writeSlopes} from "./writeSlopes.js";

// npm run measure:slopes: seconds by size, and what is said where it is too large, into docs/reliability.md; -- figures texts for
// some, which are printed only. A slope of 1 is linear: the greatest size that is worked at takes as long a part as the one before
// it. More than 2 fails.
const asked = process.argv.slice(2);
const isAsked = (name: string) => asked.length === 0 || asked.some((word) => name.includes(word));

interface Taken {
  readonly size: number;
  readonly seconds: number;
  readonly said: string | undefined;
}

const short = (size: number) => size.toLocaleString("en", {notation: "compact"});

let steep = 0;
const rows: string[] = [];

function tell(name: string, taken: readonly Taken[]) {
  const done = taken.filter(({said}) => said === undefined);
  const each = done.map(({size, seconds}) => seconds / size);
  const slope = (each.at(-1) ?? NaN) / (each.at(-2) ?? NaN);
  const last = done.at(-1)?.seconds ?? 0;
  if (slope > 2 && last > 1) steep += 1;
  const cells = done.map(({size, seconds}) => `${short(size)}: ${seconds.toFixed(2)}`).join(", ");
  const first = taken.find(({said}) => said !== undefined);
  if (first) console.log(`${name}, ${first.size} in ${first.seconds.toFixed(2)} s: ${first.said}`);
  const limit = first ? (/at most [\d,]+/.exec(first.said ?? "")?.[0] ?? first.said) : "none";
  const row = `| ${name} | ${cells} | ${slope.toFixed(2)} | ${limit} |`;
  console.log(row);
  rows.push(row);
}

for (const {name, sizes, work} of slopes.filter((each) => isAsked(each.name))) {
  const taken: Taken[] = [];
  for (const [turn, size] of [sizes[0] ?? 0, ...sizes].entries()) {
    const before = process.cpuUsage();
    const said = await work(size);
    const {user, system} = process.cpuUsage(before);
    // Once before, so that all is loaded.
    if (turn > 0) taken.push({size, seconds: (user + system) / 1e6, said});
  }
  tell(name, taken);
}

/** A notebook of so many figures. */
function writeNotebook(size: number, folder: string): void {
  const module = JSON.stringify(join(root, "bench/counties.ts"));
  mkdirSync(join(folder, "notebooks"));
  writeFileSync(
    join(folder, "notebooks/counties.ts"),
    `import {counties} from ${module};\nexport default counties(${size});\n`
  );
}

/** Renders the notebook of a folder in one thread. @returns seconds on the clock, and what is said where that fails */
function render(size: number, folder: string): Taken {
  const words = ["render", "--width", "320", "--format", "svg", "--jobs", "1"];
  const start = performance.now();
  const options = {encoding: "utf8", maxBuffer: 100_000_000, cwd: folder} as const;
  const {status, stderr} = spawnSync(process.execPath, [join(root, "bin/nutgraf.cjs"), ...words], options);
  const seconds = (performance.now() - start) / 1000;
  console.error(`${size} figures: ${seconds.toFixed(1)} s`);
  return {size, seconds, said: status === 0 ? undefined : stderr.trim()};
}

if (isAsked("figures")) {
  const taken: Record<"first" | "second" | "third", Taken[]> = {first: [], second: [], third: []};
  for (const size of [500, 2000, 5000, 10_000]) {
    const folder = mkdtempSync(join(tmpdir(), "nutgraf-slopes-"));
    writeNotebook(size, folder);
    // The second notes what it looked at, and the third looks at nothing else.
    for (const turn of ["first", "second", "third"] as const) taken[turn].push(render(size, folder));
    rmSync(folder, {recursive: true});
  }
  tell("figures, rendered", taken.first);
  tell("figures, rendered again", taken.second);
  tell("figures, unchanged", taken.third);
}
if (asked.length === 0) await writeSlopes(rows);
process.exitCode = steep > 0 ? 1 : 0;
