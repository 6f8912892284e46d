import {type Violation, violation} from "../subject.js";

/** That an attribute or a text of a page is another than **expected**; nothing where it is not. */
export function attributeDiffers(where: string, found: string | undefined, expected: string): Violation[] {
  return found === expected ? [] : [violation(where, found === undefined ? "none" : `“${found}”`, `“${expected}”`)];
}
