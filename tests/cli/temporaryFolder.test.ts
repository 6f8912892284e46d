import {spawnSync} from "node:child_process";
import {readdirSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {expect, onTestFinished, test, vi} from "vitest";
import {temporaryFolder} from "../../src/type/fonts/temporaryFolder.js";
import {notebookModule, story, workspace} from "./workspace.js";

/** Has the system name another folder for temporary files until the test ends. */
function useTemporary(folder: string): void {
  vi.stubEnv("TMPDIR", folder);
  vi.stubEnv("TEMP", folder);
  onTestFinished(() => void vi.unstubAllEnvs());
}

const remedy = /; set (?:TMPDIR|TEMP) to a folder that can be written\)$/;

test.each([
  ["missing", "it does not exist"],
  ["a-file", "it is no folder"]
])("a folder of temporary files that is %s is named with the remedy", (name, reason) => {
  const {folder} = workspace({"a-file": ""});
  const path = join(folder, name);
  useTemporary(path);
  for (const kind of ["module", "fonts"] as const) {
    expect(() => temporaryFolder(kind)).toThrow(`unusable folder of temporary files: ${path} (${reason}`);
    expect(() => temporaryFolder(kind)).toThrow(remedy);
  }
});

test("every command that imports a notebook names a folder of temporary files that does not exist", async () => {
  const space = workspace({
    ...story(),
    "notebooks/other.ts": notebookModule(["oil"], "other"),
    "data/rents.csv.ts": 'console.log("a");\n'
  });
  useTemporary(join(space.folder, "missing"));
  const before = space.snapshot();
  for (const words of ["render", "render --check", "check", "merge", "embed oil", "site", "load"]) {
    const {code, err, out} = await space.run(words);
    expect({words, code, out}).toEqual({words, code: 1, out: ""});
    expect(err).toMatch(
      /^nutgraf: (?:failed loader: .*)?unusable folder of temporary files: missing \(it does not exist; set \w+ to .*\n$/
    );
  }
  expect(space.snapshot()).toEqual(before);
});

test("threads that paint leave nothing among the temporary files", {tags: "thorough"}, () => {
  const notebook = notebookModule(["oil", "gas", "coal", "wood"]);
  const {folder, write} = workspace({...story(), "notebooks/story.ts": notebook, "package.json": '{"type": "module"}'});
  write("temporary/any", "");
  const words = ["render", "--width", "320", "--format", "png", "--jobs", "2", "--no-cache"];
  const env = {...process.env, TMPDIR: join(folder, "temporary"), TEMP: join(folder, "temporary")};
  const path = fileURLToPath(new URL("../../bin/nutgraf.cjs", import.meta.url));
  const {status, stderr} = spawnSync(process.execPath, [path, ...words], {cwd: folder, encoding: "utf8", env});
  expect({status, stderr}).toEqual({status: 0, stderr: ""});
  expect(readdirSync(join(folder, "temporary"))).toEqual(["any"]);
});
