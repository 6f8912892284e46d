import {inspect} from "node:util";
import {version} from "../version.js";
import {oneLine} from "./blame.js";
import type {Command, Effects, ExitCode} from "./effects.js";
import {unknownWord} from "./options.js";
import {type CommandName, commandUsage, usage} from "./usage.js";

// A command is loaded when it is called: to print help is not worth loading a renderer.
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  render: async () => (await import("./renderCommand.js")).renderCommand,
  embed: async () => (await import("./embedCommand.js")).embedCommand,
  check: async () => (await import("./checkCommand.js")).checkCommand,
  verify: async () => (await import("./verifyCommand.js")).verifyCommand,
  anchor: async () => (await import("./anchorCommand.js")).anchorCommand
};

/** Runs `nutgraf` with the words after its name. Errors are printed in one line; with NUTGRAF_DEBUG set, their stack too. */
export async function run(words: readonly string[], effects: Effects): Promise<ExitCode> {
  try {
    return await dispatch(words, effects);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    effects.err(`nutgraf: ${oneLine(message, effects.cwd)}\n`);
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
  const command = await commands[commandNamed(name)]();
  return command(words, effects);
}

function help(name: string | undefined, {out}: Effects): ExitCode {
  out(name === undefined ? usage : commandUsage[commandNamed(name)]);
  return 0;
}

function commandNamed(name: string): CommandName {
  if (isCommand(name)) return name;
  if (name.startsWith("-")) throw unknownWord("option", name, ["--help", "--version"]);
  throw unknownWord("command", name, [...Object.keys(commandUsage), "help", "version"]);
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commandUsage, name);
