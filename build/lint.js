import {spawn} from "node:child_process";
import {fileURLToPath} from "node:url";

// The compiler, the linter and the formatter side by side: each has a core, and says what it finds once it is done.
const packages = fileURLToPath(new URL("../node_modules/", import.meta.url));
const commands = {
  tsc: "typescript-7/bin/tsc --noEmit --incremental --tsBuildInfoFile node_modules/.cache/tsc.json",
  oxlint: "oxlint/bin/oxlint --deny-warnings",
  prettier: "prettier/bin/prettier.cjs --cache --check --log-level warn ."
};

/** Runs a command of a package to its end, and prints what it said. */
async function passes(command) {
  const [path, ...words] = command.split(" ");
  const child = spawn(process.execPath, [packages + path, ...words], {
    cwd: fileURLToPath(new URL("..", import.meta.url))
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => said.push(text));
  const code = await new Promise((done) => child.once("close", done));
  process.stdout.write(Buffer.concat(said));
  return code === 0;
}

const passed = await Promise.all(Object.values(commands).map(passes));
if (passed.includes(false)) process.exitCode = 1;
