import {execFile} from "node:child_process";
import {createHash} from "node:crypto";
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {promisify} from "node:util";
import {pressCopy, root} from "../build/pressCopy.js";
import {type Cell, pairwiseCells} from "./cells.js";
import {nodeOf} from "./nodes.js";

// npm run test:determinism: publishes every form and the story on Node 20, 22 and 24, in other zones and locales, cold and warm, in
// one thread and two, from the sources and the built command; all files must have the same bytes.
const {copy, command, remove} = pressCopy();
const work = join(copy, "..", "work");
const story = "israel-azerbaijan";

type Digests = ReadonlyMap<string, string>;

/** The digests of all files below a folder that are the same on every machine. */
function digestsIn(folder: string): Digests {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = files.map(({parentPath, name}) => join(parentPath, name)).filter((path) => !/\.(png|pdf)$/.test(path));
  const digestOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  return new Map(paths.sort().map((path) => [path.slice(folder.length + 1), digestOf(path)]));
}

/** The files that are not the same in two folders. */
const differing = (one: Digests, other: Digests) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

/** Writes a notebook of the example of each form. @returns their paths */
function writeGallery(): string[] {
  const folder = join(copy, "tests/forms/gallery");
  cpSync(join(root, "tests/forms/gallery"), folder, {recursive: true});
  mkdirSync(work, {recursive: true});
  const names = readdirSync(folder).filter((name) => {
    return name.endsWith(".ts") && readFileSync(join(folder, name), "utf8").includes("export const chart =");
  });
  return names.map((name) => {
    const slug = name.replace(".ts", "").toLowerCase();
    const spec = `{slug: "${slug}", title: say\`One form\`, cells: [chart]}`;
    const path = join(work, `${slug}.ts`);
    writeFileSync(
      path,
      `import {notebook, say} from "nutgraf";
import {chart} from "${join(folder, name)}";
export default notebook(${spec});
`
    );
    return path;
  });
}

const notebooks = [...writeGallery(), join(copy, "notebooks", `${story}.ts`)];
const source = ["--import", join(root, "node_modules/tsx/dist/loader.mjs"), join(copy, "src/cli/nutgraf.ts")];

const formats = ["--format", "svg,dark,html,csv,sheet", "--width", "320"];

/** What a cell publishes. */
async function digestsOf({node, zone, locale, cache, jobs, press, order}: Cell): Promise<Digests> {
  const out = join(work, "charts");
  rmSync(out, {recursive: true, force: true});
  const words = [
    ...(press === "source" ? source : [command]),
    "render",
    ...(order === "forward" ? notebooks : notebooks.toReversed()),
    "--out",
    out,
    ...formats,
    "--jobs",
    jobs,
    ...(cache === "cold" ? ["--no-cache"] : [])
  ];
  const env = {...process.env, TZ: zone, LANG: locale, LC_ALL: locale, LANGUAGE: locale};
  await promisify(execFile)(nodeOf(node), words, {cwd: work, env, maxBuffer: 10_000_000});
  return digestsIn(out);
}

let faults = 0;
const tell = (line: string) => process.stdout.write(`${line}\n`);
const compare = (name: string, one: Digests, other: Digests) => {
  const paths = differing(one, other);
  faults += paths.length;
  for (const path of paths.slice(0, 5)) tell(`  ${name}: differs: ${path}`);
  if (paths.length > 5) tell(`  ${name}: and ${paths.length - 5} more`);
};

try {
  const committed = new Map(
    [...digestsIn(join(root, "charts", story))].map(([path, digest]) => [`${story}/${path}`, digest])
  );
  let first: Digests | null = null;
  const cells = pairwiseCells().slice(0, Number(process.argv[2] ?? Infinity));
  for (const cell of cells) {
    const start = performance.now();
    const name = Object.values(cell).join(" ");
    const made = await digestsOf(cell);
    // What is published in charts/ lists and shows other widths.
    const own = new Map([...made].filter(([path]) => path.startsWith(`${story}/`) && /\.(svg|csv)$/.test(path)));
    const known = new Map([...own.keys()].map((path) => [path, committed.get(path) ?? "missing"]));
    compare(`${name}: not as in charts/`, known, own);
    compare(name, (first ??= made), made);
    tell(`${name}: ${made.size} files, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  tell(`${cells.length} runs, ${first?.size ?? 0} files each: ${faults === 0 ? "all the same" : `${faults} differ`}`);
} finally {
  remove();
}
process.exitCode = faults === 0 ? 0 : 1;
