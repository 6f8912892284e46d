import {spawn, spawnSync} from "node:child_process";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {readInput} from "../../src/cli/input/readInput.js";
import {readDataFile} from "../../src/facts/file/dataFile.js";
import {pathToFileURL} from "node:url";
import {workspace} from "./workspace.js";

/** A folder with a pipe in it. */
function piped(files: Readonly<Record<string, string>> = {}, name = "pipe") {
  const space = workspace(files);
  const path = join(space.folder, name);
  expect(spawnSync("mkfifo", [path]).status).toBe(0);
  return {...space, path};
}

/** Starts a shell script in a folder. */
function shell(script: string, cwd: string): void {
  const child = spawn("sh", ["-c", script], {cwd, stdio: "ignore"});
  onTestFinished(() => void child.kill("SIGKILL"));
}

test("readInput(pipe) says of one that nobody writes into that nobody does", {tags: "mkfifo"}, async () => {
  const {folder} = piped();
  await expect(readInput("pipe", folder, {patience: 50})).rejects.toThrow(
    "empty pipe: pipe (nobody writes into it; name a file, or start what writes)"
  );
});

test("readInput(pipe) reads to the end what is written late, slowly and at length", {tags: "mkfifo"}, async () => {
  const {folder} = piped();
  shell("sleep 0.1; (printf one; sleep 0.1; printf two; head -c 200000 /dev/zero) > pipe", folder);
  const bytes = await readInput("pipe", folder);
  expect(bytes.subarray(0, 6).toString()).toBe("onetwo");
  expect(bytes).toHaveLength(200_006);
});

test("readInput(pipe) stops at 200 MB of one that does not end", {tags: ["mkfifo", "thorough"]}, async () => {
  const {folder} = piped();
  shell("cat /dev/zero > pipe", folder);
  await expect(readInput("pipe", folder)).rejects.toThrow("too large: more than 200000000 bytes from a pipe");
});

test("readInput() names a device, and what is not there", async () => {
  const {folder} = workspace();
  await expect(readInput("/dev/zero", folder)).rejects.toThrow("no file: /dev/zero is a device");
  await expect(readInput("none", folder)).rejects.toThrow("missing file: none");
});

test("readDataFile() refuses a pipe and a device, and does not wait", {tags: "mkfifo"}, () => {
  const {path} = piped({}, "rents.csv");
  for (const each of [path, "/dev/zero"])
    expect(() => readDataFile(pathToFileURL(each))).toThrow(
      `unreadable file: ${each} (a pipe or a device; put a file there)`
    );
});
