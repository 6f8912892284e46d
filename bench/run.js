import {execFileSync} from "node:child_process";
import {existsSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {cpus} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {processes, tidy, timeProcess} from "./cold.js";
import {medians} from "./medians.js";
import {peakMemory} from "./peak.js";
import {profile} from "./profile.js";
import {rows} from "./rows.js";
import {startWatching} from "./save.js";

const here = import.meta.dirname;
const peers = join(here, "peers");
const {values} = parseArgs({options: {rounds: {type: "string", default: "20"}}});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`invalid rounds: ${values.rounds} (a whole number from 1)`);

if (!existsSync(join(peers, "node_modules"))) {
  execFileSync("npm", ["ci", "--prefix", peers, "--no-audit", "--no-fund"], {stdio: "inherit"});
}

const report = table({...(await cold()), ...warm(), ...peakMemory()});
process.stdout.write(report);
writeFileSync(join(here, "results.md"), `${heading()}\n${report}\n${profiled()}`);

/** Every process once a round, and a save in a watching one, so that a busy moment falls on all of them alike. */
async function cold() {
  const names = Object.keys(processes);
  const times = Object.fromEntries([...names, "save, watched"].map((name) => [name, []]));
  for (const name of names) if (!processes[name].most) timeProcess(name);
  const {save, stop} = await startWatching();
  for (let count = 0; count < 10; count += 1) await save();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) if (round < (processes[name].most ?? rounds)) times[name].push(timeProcess(name));
    times["save, watched"].push(await save());
  }
  await stop();
  tidy();
  return medians(times);
}

function warm() {
  const words = [join(here, "warm.js"), String(rounds * 20), String(Math.max(5, rounds >> 1))];
  const options = {encoding: "utf8", maxBuffer: 10_000_000};
  return JSON.parse(execFileSync(process.execPath, ["--max-old-space-size=6000", ...words], options));
}

function table(measured) {
  const lines = rows.map(({name, ours, theirs, reach, unit = "ms"}) => {
    const ratio = measured[ours] / measured[theirs];
    const verdict = reach === null ? "" : ratio <= reach ? "met" : "missed";
    const [own, other] = [measured[ours], measured[theirs]].map((amount) => amountOf(amount, unit));
    const cells = [name, own, `${theirs}: ${other}`, ratio.toFixed(2), reach ?? "", verdict];
    return `| ${cells.join(" | ")} |\n`;
  });
  const head = "| what | ours | against | ratio | reach | |\n|---|---:|---|---:|---:|---|\n";
  return head + lines.join("");
}

/** Where the time of a story from nothing goes: what stands in the way of its reach. */
function profiled() {
  const {words, before} = processes["command, the story, nothing kept"];
  const clear = () => before.forEach((path) => rmSync(path, {recursive: true, force: true}));
  const times = profile(words, {cwd: join(here, ".."), runs: Math.max(3, rounds >> 1), before: clear});
  tidy();
  const lines = times.filter(([, time]) => time >= 1).map(([name, time]) => `| ${name} | ${amountOf(time, "ms")} |\n`);
  return `## The story from nothing, by V8’s profiler

Medians; the profiler itself takes time. Each thread has a core.

| thread | what it does | time |
|---|---|---:|
${lines.join("")}`;
}

function amountOf(amount, unit) {
  return `${amount < 10 ? amount.toFixed(2) : Math.round(amount)} ${unit}`;
}

function heading() {
  const version = (name) => JSON.parse(readFileSync(join(peers, "node_modules", name, "package.json"), "utf8")).version;
  const names = ["@observablehq/plot", "jsdom", "echarts", "vega", "vega-lite"].map(
    (name) => `${name} ${version(name)}`
  );
  const [{model}, ...more] = cpus();
  return `# Results

Made by \`npm run bench\`: medians of ${rounds} rounds, all variants in turn in each round; what takes long in fewer, and memory in one. Ratios
travel; milliseconds do not.

- Machine: ${more.length + 1} × ${model.trim()}, Node ${process.version}, ${process.platform} ${process.arch}
- Peers: ${names.join(", ")}
`;
}
