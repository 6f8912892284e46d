import {inspect} from "node:util";
import {houseStyle, noHouse, printAs} from "../publish/houseStyle.js";
import {version} from "../version.js";
import type {Command, Effects, ExitCode} from "./effects.js";
import {unknownWord} from "./options.js";
import {faultLines} from "./faults/severalFaults.js";
import {usage} from "./usage.js";

// A command is loaded when it is called: to print help is not worth loading a renderer.
const commands = {
  load: async () => (await import("./commands/loadCommand.js")).loadCommand,
  render: async () => (await import("./commands/renderCommand.js")).renderCommand,
  merge: async () => (await import("./commands/mergeCommand.js")).mergeCommand,
  preview: async () => (await import("./commands/previewCommand.js")).previewCommand,
  site: async () => (await import("./commands/siteCommand.js")).siteCommand,
  embed: async () => (await import("./commands/embedCommand.js")).embedCommand,
  check: async () => (await import("./commands/checkCommand.js")).checkCommand,
  verify: async () => (await import("./commands/verifyCommand.js")).verifyCommand,
  sign: async () => (await import("./commands/signCommand.js")).signCommand,
  key: async () => (await import("./commands/keyCommand.js")).keyCommand,
  anchor: async () => (await import("./commands/anchorCommand.js")).anchorCommand,
  claims: async () => (await import("./commands/claimsCommand.js")).claimsCommand,
  new: async () => (await import("./commands/newCommand.js")).newCommand,
  doctor: async () => (await import("./commands/doctorCommand.js")).doctorCommand
} as const;

/** The name of a command. */
type CommandName = keyof typeof commands;

/** Runs `nutgraf` with the words after its name. An error is printed in one line, and several in a line each; with NUTGRAF_DEBUG set, their stack too. */
export async function run(words: readonly string[], effects: Effects): Promise<ExitCode> {
  try {
    return await dispatch(words, effects);
  } catch (error) {
    effects.err(faultLines(error, effects.cwd));
    if (process.env["NUTGRAF_DEBUG"]) effects.err(`${inspect(error)}\n`);
    return 1;
  }
}

async function dispatch([name, ...words]: readonly string[], effects: Effects): Promise<ExitCode> {
  if (name === undefined || name === "help" || name === "-h" || name === "--help") return help(words[0], effects);
  if (name === "version" || name === "-v" || name === "-V" || name === "--version") {
    effects.out(`${version}\n`);
    return 0;
  }
  const command: Command = await commands[commandNamed(name)]();
  printAs(houseStyle(effects.cwd));
  try {
    return await command(words, effects);
  } finally {
    printAs(noHouse);
  }
}

async function help(name: string | undefined, {out}: Effects): Promise<ExitCode> {
  out(name === undefined ? usage : (await commands[commandNamed(name)]()).usage);
  return 0;
}

function commandNamed(name: string): CommandName {
  if (isCommand(name)) return name;
  if (name.startsWith("-")) throw unknownWord("option", name, ["--help", "--version"]);
  throw unknownWord("command", name, [...Object.keys(commands), "help", "version"]);
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);
