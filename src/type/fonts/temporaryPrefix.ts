import {hostname, tmpdir} from "node:os";
import {join} from "node:path";

/**
 * The path with which a temporary folder of this process begins. It says whose the folder is, so that one that a killed
 * process left can be told from one in use; with the machine, since containers that share the folder count their
 * processes apart.
 */
export const temporaryPrefix = (kind: "module" | "fonts"): string =>
  join(tmpdir(), `nutgraf-${kind}-${hostname()}-${process.pid}-`);
