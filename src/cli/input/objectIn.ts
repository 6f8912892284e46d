import {isObject} from "../../facts/boundary.js";

/** The object in a field of a `package.json`; an empty one where there is none. */
export function objectIn(own: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const value = own[name];
  return isObject(value) ? value : {};
}
