import {sha256} from "@noble/hashes/sha2.js";
import {utf8ToBytes} from "@noble/hashes/utils.js";

// Node's own is ten times as fast, in one call three times that of a hash object, and is there at once; browsers have only one that must be waited for.
const crypto = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:crypto");

/** SHA-256 of bytes, or of a string as UTF-8, in hexadecimal; the same in Node and in a browser. */
export function sha256Hex(content: string | Uint8Array): string {
  if (crypto) return crypto.hash("sha256", content);
  const bytes = sha256(typeof content === "string" ? utf8ToBytes(content) : content);
  // Joined, and not added up: V8 keeps a sum as all its parts, a kilobyte for each digest that a manifest holds.
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
