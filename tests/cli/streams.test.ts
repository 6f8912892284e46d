import {spawn} from "node:child_process";
import {once} from "node:events";
import {text} from "node:stream/consumers";
import {fileURLToPath} from "node:url";
import {expect, test} from "vitest";
import {story, workspace} from "./workspace.js";

const command = fileURLToPath(new URL("../../bin/nutgraf.cjs", import.meta.url));

const nutgraf = (cwd: string, ...words: string[]) => spawn(process.execPath, [command, ...words], {cwd});

test("the process ends quietly with 0 when nobody reads on", async () => {
  const child = nutgraf(workspace().folder, "--help");
  child.stdout.destroy();
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
  expect({code, err}).toEqual({code: 0, err: ""});
});

test(
  "the process tells in one line where a module does not parse, and what it imports in vain",
  {tags: "thorough"},
  async () => {
    const type = {"package.json": '{"type": "module"}'};
    const unparsed = workspace({...story(), ...type, "data/claims.ts": "export const a = 1;\nexport const b = (;\n"});
    const unnamed = workspace({...story(), ...type, "data/claims.ts": "export const a = 1;\n"});
    const lines = await Promise.all(
      [unparsed, unnamed].map(({folder}) => text(nutgraf(folder, "render", "--width", "320").stderr))
    );
    expect(lines).toEqual([
      'nutgraf: data/claims.ts:2: invalid syntax: Unexpected token ";"\n',
      "nutgraf: notebooks/story.ts:2: missing export: oilShare of ../data/claims.ts\n"
    ]);
  }
);

test("the process prints a stack only when NUTGRAF_DEBUG asks for it", {tags: "thorough"}, async () => {
  const {folder} = workspace();
  const child = spawn(process.execPath, [command, "rendr"], {
    cwd: folder,
    env: {...process.env, NUTGRAF_DEBUG: "1"}
  });
  expect(await text(child.stderr)).toMatch(/^nutgraf: unknown command: rendr [^\n]*\n.*\n {4}at /s);
});
