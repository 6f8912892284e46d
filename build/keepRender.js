import {existsSync, readdirSync, statSync} from "node:fs";
import {createHash} from "node:crypto";
import {dirname, join, resolve} from "node:path";
import {callOf, recordName} from "../bin/unchanged.cjs";
import {witness} from "../bin/witness.cjs";
import {sourcesOf} from "./importModule.js";
import {keep, packageFolder} from "./kept.js";

/** So many files are looked at for the next call at most. */
const most = 20_000;

/** Notes all that a render read and wrote, for `bin/unchanged.cjs`; nothing where that cannot be told. */
export function keepRender(render) {
  if (process.argv.includes("--no-cache")) return;
  const sources = render.loaded.map(({file}) => sourcesOf(resolve(render.cwd, file)));
  if (!sources.every((source) => source?.isPlain)) return;
  const expected = new Map([...digestsOf(render.planned), ...sources.flatMap(({inputs}) => inputs)]);
  const paths = new Set([...expected.keys(), ...around(render), ...standing(render)]);
  if (paths.size > most) return;
  const files = [...paths].map(witness);
  if (!files.every((file) => isKnown(file, expected))) return;
  const [coloured, plain] = [true, false].map(render.list);
  const {summary} = render;
  const call = callOf(process.argv.slice(2), new URL(pressUrl).search.slice(1));
  keep(recordName(call), JSON.stringify({call, files, coloured, plain, summary}));
}

/** What was written, or would have been, by path. */
function digestsOf(planned) {
  return planned.flatMap(({folder, changes}) =>
    changes.map(({name, content, aside}) => [
      join(folder, name),
      aside?.sha256 ?? (content && createHash("sha256").update(content).digest("hex"))
    ])
  );
}

/** True for a file that is as it was read or written; of what else was looked at, for what is older than the render. */
function isKnown({path, stamp, digest}, expected) {
  if (expected.has(path)) return expected.get(path) === (digest && digest.slice(0, expected.get(path)?.length));
  return stamp === null || stamp[2] < performance.timeOrigin || isOwnFolder(path, expected);
}

const isOwnFolder = (path, expected) =>
  statSync(path).isDirectory() && [...expected.keys()].some((file) => dirname(file) === path);

// Some packages are not in the bundle: npm's own lists say when one was changed, in the repository and beside a press that
// is installed.
const installed = ["node_modules", ".."].map((path) => join(packageFolder, path, ".package-lock.json"));

/** What decides how notebooks are found and resolved: the folders of their files, and settings in these and above. */
function around({cwd, loaded}) {
  const folders = loaded.flatMap(({file}) =>
    (sourcesOf(resolve(cwd, file))?.inputs ?? []).map(([path]) => dirname(path))
  );
  const above = new Set(folders);
  for (const folder of above) above.add(dirname(folder));
  const settings = [...above].flatMap((folder) => ["package.json", "tsconfig.json"].map((name) => join(folder, name)));
  return [...folders, join(cwd, "notebooks"), ...settings, ...installed];
}

/** All that stands in the folders of the stories and, where there is a page of all stories, in those of others. */
function standing({out, planned, hasIndex}) {
  const own = planned.map(({folder}) => folder).filter((folder) => folder !== out);
  const others = hasIndex ? foldersIn(out).filter((folder) => !own.includes(folder)) : [];
  const manifests = others.map((folder) => join(folder, "manifest.json"));
  const stories = [...own, ...manifests.filter(existsSync).map(dirname)];
  return [...own, ...manifests, ...stories.flatMap(filesIn), ...(hasIndex ? [out, join(out, "index.html")] : [])];
}

const entriesIn = (folder) => readdirSync(folder, {withFileTypes: true});
const foldersIn = (folder) =>
  entriesIn(folder).flatMap((entry) => (entry.isDirectory() ? [join(folder, entry.name)] : []));
const filesIn = (folder) => entriesIn(folder).flatMap((entry) => (entry.isFile() ? [join(folder, entry.name)] : []));
