import {spawn} from "node:child_process";
import {fileURLToPath} from "node:url";

// The compiler, the linter and the formatter side by side: each has a core, and says what it finds once it is done.
const packages = fileURLToPath(new URL("../node_modules/", import.meta.url));
const compiler = "typescript-7/bin/tsc --noEmit --incremental --tsBuildInfoFile node_modules/.cache/tsc.json";
const linter = "oxlint/bin/oxlint --deny-warnings";
const quickFormatter = "oxfmt/bin/oxfmt --list-different .";
const formatter = "prettier/bin/prettier.cjs --check --log-level warn";

/** Runs a command of a package to its end. @returns how it ended, and what it said */
async function run(command, paths = []) {
  const [path, ...words] = command.split(" ");
  const child = spawn(process.execPath, [packages + path, ...words, ...paths], {
    cwd: fileURLToPath(new URL("..", import.meta.url))
  });
  const said = {stdout: "", stderr: ""};
  for (const name of ["stdout", "stderr"]) child[name].setEncoding("utf8").on("data", (text) => (said[name] += text));
  const code = await new Promise((done) => child.once("close", done));
  return {code, ...said};
}

/** Runs a command to its end, and prints what it said. */
async function passes(command, paths) {
  const {code, stdout, stderr} = await run(command, paths);
  process.stdout.write(stdout + stderr);
  return code === 0;
}

/**
 * Whether all files have the form that Prettier gives them. It takes half a minute for all, and oxfmt, which gives nearly
 * every file the same form, half a second: Prettier looks at what oxfmt would change.
 */
async function isInForm() {
  const {stdout, stderr} = await run(quickFormatter);
  if (stderr.trim() !== "") process.stdout.write(stderr);
  const others = stdout.split("\n").filter((line) => line !== "");
  return stderr.trim() === "" && (others.length === 0 || (await passes(formatter, others)));
}

const passed = await Promise.all([passes(compiler), passes(linter), isInForm()]);
if (passed.includes(false)) process.exitCode = 1;
