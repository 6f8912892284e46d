import type {Effects} from "../effects.js";

/** A line that counts what is being worked on, on a terminal; elsewhere nothing. */
export function progressLine(total: number, {err, isTerminal}: Pick<Effects, "err" | "isTerminal">) {
  let done = 0;
  return {
    /** Shows what is begun now. */
    step: (name: string) => {
      done += 1;
      if (isTerminal) err(`\r\u001b[K${done}/${total} ${name}`);
    },
    /** Takes the line away. */
    clear: () => {
      if (isTerminal && done > 0) err("\r\u001b[K");
    }
  };
}
