import {version} from "../version.js";
import type {Command, Effects, ExitCode} from "./effects.js";
import {type Options, type Read, readOptions} from "./options.js";

/** An option of a command: how it is read, and what its help says. */
export type Option = Options[string] & {
  /** What stands for its value: "FOLDER". */
  readonly value?: string;
  /** What it does, in lines. */
  readonly words: readonly string[];
};

/** What a command is, once for its parser and its help. */
interface CommandSpec<T extends Readonly<Record<string, Option>>> {
  /** "render [notebook…]" */
  readonly call: string;
  /** What it does, in lines. */
  readonly about: readonly string[];
  readonly options: T;
  /** What its exit codes say: "0 printed, 1 not found, or an error". */
  readonly exit: string;
  /** What it does when it is called with these options; what is large is imported here, so that slips are told at once. */
  readonly run: (read: Read<T & Help>, effects: Effects) => Promise<ExitCode>;
}

const help = {
  help: {type: "boolean", short: "h", words: ["print this"]},
  version: {type: "boolean", short: "v", words: ["print the version"]}
} as const satisfies Readonly<Record<string, Option>>;

type Help = typeof help;

/** Where the figures are published. @param words what the folder is for */
export const outOption = (words: string) =>
  ({type: "string", short: "o", default: "charts", value: "FOLDER", words: [`${words}; default charts`]}) as const;

/** A command, with **usage**, the text of its help. */
export function command<const T extends Readonly<Record<string, Option>>>(
  spec: CommandSpec<T>
): Command & {readonly usage: string} {
  const options: T & Help = {...spec.options, ...help};
  const usage = [
    `usage: nutgraf ${spec.call} [options]`,
    "",
    ...spec.about,
    "",
    ...Object.entries<Option>(options).map(optionLines),
    "",
    `Exit status: ${spec.exit}.`,
    ""
  ].join("\n");
  const run: Command = async (words, effects) => {
    const read = readOptions<T & Help>(words, options);
    const asked: {readonly help?: unknown; readonly version?: unknown} = read.values;
    if (!asked.help && !asked.version) return spec.run(read, effects);
    effects.out(asked.help ? usage : `${version}\n`);
    return 0;
  };
  return Object.assign(run, {usage});
}

function optionLines([name, {short, value, words}]: readonly [string, Option]): string {
  const [first = "", ...others] = words;
  const flags = `  ${short ? `-${short},` : "   "} --${name}${value ? ` ${value}` : ""}`;
  return [flags.padEnd(25) + first, ...others.map((line) => " ".repeat(25) + line)].join("\n");
}
