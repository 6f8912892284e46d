import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, expect, test, vi} from "vitest";
import {armsFlow} from "../../notebooks/israel-azerbaijan.js";
import {renderPNG} from "../../src/publish/files/png.js";
import {renderPDF, renderSVG} from "../../src/render.js";
import {version} from "../../src/version.js";
import {pressCopy, root} from "./pressCopy.js";

// The command is built here, and started several times.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});

const {copy, runIn, remove} = pressCopy();
afterAll(remove);

const nutgraf = (...words: string[]) => runIn(copy, ...words);

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
