import {gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {packedScript} from "../../src/notebookKit/packedScript.js";

/** The module that a packed script imports: run as a page would run it, but for the import. */
async function unpacked(script: string): Promise<string> {
  const url = 'import(URL.createObjectURL(new Blob([text], {type: "text/javascript"})))';
  expect(script).toContain(url);
  const body = script.replace(`await ${url}`, "return text").replace("(async", "return (async");
  const run = new Function(body) as () => Promise<string>;
  return run();
}

/** Letters by chance, which pack badly, from a seed. */
function noise(length: number, seed: number): string {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return Array.from({length}, () => String.fromCharCode(32 + (next() % 900))).join("");
}

test.each(Array.from({length: 60}, (_, index) => index))(
  "packedScript() unpacks to its module, whatever its length: %i",
  async (index) => {
    const module = `export const text = ${JSON.stringify(noise(index * 41, index + 1))};`;
    expect(await unpacked(packedScript(module))).toBe(module);
  }
);

test("packedScript() writes letters that no page reads as something else, a quarter more than bytes at the most", () => {
  const module = noise(40_000, 7);
  const [, letters = ""] = /const packed = "(.*)";\n/.exec(packedScript(module)) ?? [];
  expect(letters).toMatch(/^[!#-;=-[\]-~]+$/);
  expect(letters.length / gzipSync(module, {level: 9}).length).toBeLessThan(1.235);
});
