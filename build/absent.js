/** Thrown where a drawing asks for a part of jsdom that was left out. */
export class Absent extends Error {}

/** Stands for a module that was left out, and throws when it is used. */
export function absent(path) {
  // A function of the old kind, which may stand where a class is made an object of.
  function refuse() {
    throw new Absent(`left out of jsdom: ${path}`);
  }
  return new Proxy(refuse, {get: refuse, apply: refuse, construct: refuse});
}
