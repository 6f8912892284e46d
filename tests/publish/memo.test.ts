import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {array, number, pipe, readonly} from "valibot";
import {renderPNG} from "../../src/publish/files/png.js";
import {subsetFont} from "../../src/publish/files/subsetFont.js";
import {limit, memo, memoJSON, useMemo} from "../../src/publish/memo.js";

let folder = "";
let count = 0;

const isWhole = (bytes: Buffer) => bytes.subarray(0, 5).equals(Buffer.from("made "));

const make = async () => {
  count += 1;
  return Buffer.from(`made ${count}`);
};
const made = async (key: readonly string[] = ["any", "key"]) =>
  Buffer.from(await memo({key, make, isWhole})).toString();

/** Puts something else in the place of a file. */
function replace(path: string, put: () => void) {
  rmSync(path);
  put();
}

/** Puts bytes into a kept file as the memo would. */
function reseal(path: string, text: string) {
  const digest = createHash("sha256").update(basename(path)).update(text).digest();
  writeFileSync(path, Buffer.concat([digest, Buffer.from(text)]));
}

/** The one file that is kept. */
function kept(): string {
  const [name = "", ...more] = readdirSync(folder);
  expect(more).toEqual([]);
  return join(folder, name);
}

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "nutgraf-memo-")), "kept");
  count = 0;
  useMemo({folder, press: "1"});
});

afterEach(() => {
  useMemo(null);
  rmSync(join(folder, ".."), {recursive: true, force: true});
});

test("memo({key, make}) makes once what has one key", async () => {
  expect([await made(), await made()]).toEqual(["made 1", "made 1"]);
  expect(await made(["any", "other"])).toBe("made 2");
  expect(await made(["anyk", "ey"])).toBe("made 3");
});

test("memo({key, make}) makes again for another version of the press", async () => {
  await made();
  useMemo({folder, press: "2"});
  expect(await made()).toBe("made 2");
});

test("memo({key, make}) keeps nothing where it is off", async () => {
  useMemo(null);
  expect([await made(), await made()]).toEqual(["made 1", "made 2"]);
  expect(() => readdirSync(folder)).toThrow();
});

test.each<[string, (path: string) => void]>([
  [
    "one byte of its content turned",
    (path) => {
      const bytes = readFileSync(path);
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
      writeFileSync(path, bytes);
    }
  ],
  [
    "one byte of its digest turned",
    (path) => {
      const bytes = readFileSync(path);
      bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
      writeFileSync(path, bytes);
    }
  ],
  ["its end cut off", (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
  ["nothing in it", (path) => writeFileSync(path, "")],
  ["zeros", (path) => writeFileSync(path, Buffer.alloc(100))],
  ["somebody else's content", (path) => writeFileSync(path, "<html>not ours, and longer than a digest is</html>")],
  ["its place taken by a folder", (path) => replace(path, () => mkdirSync(join(path, "deep"), {recursive: true}))],
  ["its place taken by a link to nowhere", (path) => replace(path, () => symlinkSync("nowhere/at/all", path))],
  ["its place taken by a link to itself", (path) => replace(path, () => symlinkSync(path, path))]
])("memo({key, make}) makes again what is kept with %s, and keeps that", async (_, spoil) => {
  await made();
  spoil(kept());
  expect([await made(), await made()]).toEqual(["made 2", "made 2"]);
});

test("memo({key, make}) makes again where a pipe is in the place", {tags: "mkfifo"}, async () => {
  await made();
  replace(kept(), () => spawnSync("mkfifo", [kept()]));
  expect([await made(), await made()]).toEqual(["made 2", "made 2"]);
});

test("memo({key, make, isWhole}) makes again what others have put there with its digest", async () => {
  await made();
  reseal(kept(), "junk");
  expect([await made(), await made()]).toEqual(["made 2", "made 2"]);
});

test.each(["junk", "", "{}", "null", '["1"]'])(
  "memoJSON(key, schema, make) makes again where %o stands with its digest",
  async (text) => {
    const json = () => memoJSON(["any", "key"], pipe(array(number()), readonly()), async () => [(count += 1)]);
    expect([await json(), await json()]).toEqual([[1], [1]]);
    reseal(kept(), text);
    expect([await json(), await json()]).toEqual([[2], [2]]);
  }
);

test("memo({key, make}) makes again where another key's file stands in the place", async () => {
  await made(["other"]);
  const other = readFileSync(kept());
  rmSync(kept());
  await made();
  writeFileSync(kept(), other);
  expect(await made()).toBe("made 3");
});

test("memo({key, make}) makes what it cannot keep, and leaves nothing behind", async () => {
  writeFileSync(join(folder, "..", "file"), "");
  useMemo({folder: join(folder, "..", "file", "kept"), press: "1"});
  expect([await made(), await made()]).toEqual(["made 1", "made 2"]);
  expect(readFileSync(join(folder, "..", "file"), "utf8")).toBe("");
});

test("memo({key, make}) leaves whole files where many write the same at once", async () => {
  const bytes = Buffer.alloc(100_000, "a");
  await Promise.all(
    Array.from({length: 20}, () => memo({key: ["one"], make: () => Promise.resolve(bytes), isWhole: () => true}))
  );
  expect(Buffer.from(await memo({key: ["one"], make, isWhole: () => true})).equals(bytes)).toBe(true);
  expect(readdirSync(folder)).toHaveLength(1);
});

test("memo({key, make}) keeps nothing of what fails", async () => {
  await expect(memo({key: ["any"], make: () => Promise.reject(new Error("no")), isWhole})).rejects.toThrow("no");
  expect(await made(["any"])).toBe("made 1");
});

test("limit(folder) removes the oldest until half is left, and nothing below the limit", async () => {
  for (const [index, name] of ["a", "b", "c", "d"].entries()) {
    await made([name]);
    const newest = readdirSync(folder).find((file) => index === 0 || !seen.has(file)) ?? "";
    seen.add(newest);
    utimesSync(join(folder, newest), 1000 + index, 1000 + index);
  }
  const names = [...seen];
  limit(folder, 1000);
  expect(readdirSync(folder)).toHaveLength(4);
  limit(folder, 100);
  expect(readdirSync(folder).toSorted()).toEqual(names.slice(3).toSorted());
  limit(join(folder, "none"), 1);
});

const seen = new Set<string>();

test("subsetFont(weight, characters) never gives a kept font that was changed", async () => {
  const fresh = await subsetFont(400, "abc");
  const path = kept();
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 40) ^ 1, bytes.length - 40);
  writeFileSync(path, bytes);
  expect(Buffer.from(await subsetFont(400, "abc")).equals(fresh)).toBe(true);
  reseal(path, "wOF2, but no font");
  expect(Buffer.from(await subsetFont(400, "abc")).equals(fresh)).toBe(true);
});

test("renderPNG(svg) never gives a kept picture that is none", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="4" height="8" fill="red"/></svg>';
  const fresh = await renderPNG(svg);
  for (const text of ["junk", "\x89PNG\r\n\x1a\n, but no picture"]) {
    reseal(kept(), text);
    expect(Buffer.from(await renderPNG(svg)).equals(fresh)).toBe(true);
  }
});
