import {spawnSync} from "node:child_process";
import {existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {pressCopy, root} from "../build/pressCopy.js";

// npm run upgrade-check -- jsdom@29.2.0 [page.html]: renders all stories with other versions of some packages in a copy of
// the press, and shows what would move beside what is published, as pictures in one page. Nothing in this folder changes.
const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.endsWith(".html"));
const page = resolve(words.find((word) => word.endsWith(".html")) ?? "upgrade.html");
if (wanted.length === 0) throw new Error("missing package: npm run upgrade-check -- jsdom@29.2.0");

/** Installs versions in a folder of their own, and has a copy of the press take them in place of its own. */
function install(copy: string): void {
  const folder = join(copy, "..", "upgrade");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), "{}");
  const {status, stderr} = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...wanted], {
    cwd: folder,
    encoding: "utf8"
  });
  if (status !== 0) throw new Error(`missing package: ${wanted.join(", ")}: ${stderr.trim()}`);
  for (const each of wanted) {
    const name = each.replace(/(?<=.)@.*$/, "");
    const place = join(copy, "node_modules", name);
    const scope = dirname(place);
    // A scope is a link to ours: it becomes a folder of links.
    if (name.startsWith("@") && existsSync(scope) && lstatSync(scope).isSymbolicLink()) {
      rmSync(scope);
      mkdirSync(scope);
      const own = join(root, "node_modules", dirname(name));
      for (const other of readdirSync(own)) symlinkSync(join(own, other), join(scope, other));
    }
    rmSync(place, {recursive: true, force: true});
    symlinkSync(join(folder, "node_modules", name), place);
  }
}

/** The pictures and fragments below a folder, by path. */
function picturesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((name) => /\.(?:svg|csv)$/.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

const shown = (text: string | undefined) =>
  text === undefined
    ? "<p>none</p>"
    : text.startsWith("<")
      ? `<img src="data:image/svg+xml;base64,${Buffer.from(text).toString("base64")}" alt="">`
      : `<pre>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;

const {copy, runIn, remove} = pressCopy();
try {
  install(copy);
  const {code, err} = await runIn(copy, "render", "--no-cache", "--format", "svg,dark,csv");
  if (code !== 0) throw new Error(err);
  const [before, after] = [picturesIn(join(root, "charts")), picturesIn(join(copy, "charts"))];
  const all = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !name.endsWith(".inline.svg"));
  const moved = all.filter((name) => before.get(name) !== after.get(name));
  const rows = moved.map(
    (name) =>
      `<h2>${name}</h2><div><section>${shown(before.get(name))}</section><section>${shown(after.get(name))}</section></div>`
  );
  const style = "body{font:16px sans-serif}div{display:flex;gap:16px}section{flex:1}img{max-width:100%}";
  const head = `<!doctype html><meta charset="utf-8"><title>Upgrade</title><style>${style}</style>`;
  writeFileSync(
    page,
    `${head}<h1>${wanted.join(", ")}: ${moved.length} of ${all.length} files would move</h1>${rows.join("\n")}`
  );
  process.stdout.write(`${moved.length} of ${all.length} files would move: ${page}\n`);
  process.exitCode = moved.length === 0 ? 0 : 2;
} finally {
  remove();
}
