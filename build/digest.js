import {createHash} from "node:crypto";

/** SHA-256 of bytes, or of a string as UTF-8, in hexadecimal, by the machine's own code. */
export const sha256Hex = (content) => createHash("sha256").update(content).digest("hex");
