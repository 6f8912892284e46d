import {command} from "../command.js";
import {UsageError} from "../options.js";

/** `nutgraf doctor`: what this machine lacks. */
export const doctorCommand = command({
  call: "doctor",
  about: [
    "Says what the press needs of this machine, what is there, and which line gets what is missing: Node, the",
    "packages that paint, print and check, the package in this folder, and the programs that some tests want."
  ],
  options: {},
  exit: "0 nothing that the press needs is missing, 1 something is",
  run: async ({positionals}, effects) => {
    if (positionals.length > 0) throw new UsageError(`unexpected word: ${positionals[0]}`);
    const {doctor} = await import("../doctor.js");
    return doctor(effects);
  }
});
