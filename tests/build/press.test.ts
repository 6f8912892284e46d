import {execFile} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {promisify} from "node:util";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {armsFlow} from "../../notebooks/israel-azerbaijan.js";
import {renderPNG} from "../../src/publish/png.js";
import {renderPDF, renderSVG} from "../../src/render.js";
import {version} from "../../src/version.js";

// The command is built here, and started several times.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "nutgraf-press-"));
const copy = join(folder, "repository");

// A copy, so that its sources can be changed; what it needs to be built and to render.
beforeAll(() => {
  mkdirSync(copy);
  for (const name of ["bin", "build", "data", "notebooks", "src", "package.json"]) {
    cpSync(join(root, name), join(copy, name), {recursive: true});
  }
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (name !== ".cache") symlinkSync(join(root, "node_modules", name), join(copy, "node_modules", name));
  }
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Runs the built command, and returns what it prints and how it ends. */
async function nutgraf(...words: string[]): Promise<{out: string; err: string; code: number}> {
  const command = [join(copy, "bin/nutgraf.cjs"), ...words];
  return promisify(execFile)(process.execPath, command, {cwd: copy}).then(
    ({stdout, stderr}) => ({out: stdout, err: stderr, code: 0}),
    ({stdout, stderr, code}: {stdout: string; stderr: string; code: number}) => ({out: stdout, err: stderr, code})
  );
}

/** Every file below a folder that is kept in version control, by its path. */
function filesIn(path: string): Record<string, string> {
  const entries = readdirSync(path, {recursive: true, withFileTypes: true});
  const names = entries.filter((entry) => entry.isFile() && !/\.(?:png|pdf)$/.test(entry.name));
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((file) => [file.slice(path.length), readFileSync(file, "utf8")]));
}

const change = (path: string, from: string | RegExp, to: string) => {
  const file = join(copy, path);
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
};

test("nutgraf render publishes from the bundle what the sources do, with nothing kept and with all kept", async () => {
  const published = filesIn(join(root, "charts"));
  expect(Object.keys(published).length).toBeGreaterThan(20);
  for (const out of ["first", "second"]) {
    expect(await nutgraf("render", "--out", out)).toMatchObject({code: 0, err: ""});
    expect(filesIn(join(copy, out))).toEqual(published);
  }
  const kept = readdirSync(join(copy, "node_modules/.cache/nutgraf"));
  expect(kept.filter((name) => name.endsWith(".mjs"))).toHaveLength(1);
  expect(kept.filter((name) => name.endsWith(".woff2")).length).toBeGreaterThan(10);
});

test("nutgraf render paints and prints from the bundle what the sources do", async () => {
  const read = (name: string) => readFileSync(join(copy, "first/israel-azerbaijan", name));
  const [card, print] = [await renderSVG(armsFlow, {canvas: "card"}), await renderPDF(armsFlow, {width: 108})];
  expect(read("arms-flow-card.png").equals(Buffer.from(await renderPNG(card)))).toBe(true);
  expect(read("arms-flow-108mm.pdf").equals(Buffer.from(print))).toBe(true);
  expect(read("arms-flow-52.4mm.pdf").equals(Buffer.from(print))).toBe(false);
});

test("nutgraf render sees what was changed in a notebook's data, though the notebook is kept", async () => {
  const path = "data/israel-azerbaijan/sources.ts";
  const before = readFileSync(join(copy, path), "utf8");
  change(path, /name: "SIPRI"/, 'name: "SIPRO"');
  const {out} = await nutgraf("render", "--out", "first", "--only", "arms-imports");
  writeFileSync(join(copy, path), before);
  expect(out).toMatch(/arms-imports-320\.svg .+ changed\n/);
});

test("nutgraf tells the reporter's own line where a notebook throws", async () => {
  const path = "data/israel-azerbaijan/claims.ts";
  const before = readFileSync(join(copy, path), "utf8");
  const line = before.slice(0, before.indexOf("exact(69)")).split("\n").length;
  change(path, "exact(69)", "exact(690)");
  const {err, code} = await nutgraf("render", "--out", "first");
  writeFileSync(join(copy, path), before);
  expect(code).toBe(1);
  expect(err).toMatch(/^nutgraf: data\/israel-azerbaijan\/claims\.ts:\d+: .*690/);
  expect(Math.abs(Number(/:(\d+):/.exec(err)?.[1]) - line)).toBeLessThan(12);
});

test("nutgraf is built anew when a source has changed, and says why when it cannot be", async () => {
  expect(await nutgraf("--version")).toEqual({out: `${version}\n`, err: "", code: 0});
  change("src/version.ts", version, "9.9.9");
  expect(await nutgraf("--version")).toEqual({out: "9.9.9\n", err: "", code: 0});
  change("src/version.ts", '"9.9.9"', "9.9.9");
  const {out, err, code} = await nutgraf("--version");
  expect({out, code}).toEqual({out: "", code: 1});
  expect(err).toContain("src/version.ts:2:");
  change("src/version.ts", "9.9.9", '"9.9.8"');
  expect(await nutgraf("--version")).toEqual({out: "9.9.8\n", err: "", code: 0});
});
