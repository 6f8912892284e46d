const joint = /\s(?:and|&)\s/u;

/** Of more names than these none is looked for in parts: each is held against all others. */
const mostNames = 100;

/** The parts of a name of two that may stand for it, where none of **names** has them too: "Nurses" of "Nurses and midwives". */
export function partNames(name: string, names: readonly string[]): string[] {
  if (!joint.test(name) || names.length > mostNames) return [];
  const rest = names.filter((other) => other !== name).map((other) => ` ${other.toLowerCase()} `);
  return name
    .split(joint)
    .filter((part) => part.length > 3 && !rest.some((other) => other.includes(` ${part.toLowerCase()} `)));
}
