const verbs = {
  up: "up|r(?:ose|ises?|isen|ising)|gr(?:ew|ows?|own|owing)|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|leapt|raised|growth",
  down: "down|f(?:ell|alls?|allen|alling)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr(?:ank|inks?|unk|inking)|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|dip(?:s|ped|ping)?|sank|sunk|cuts?|cutting|reduc(?:e|es|ed|ing)|reduction|lost|loses|losing"
} as const;

const ways = ["up", "down"] as const;

/** A word of change as the last of a text, or with no more than "by", "by another" or "sharply" after it. */
const last = ways.map(
  (way) =>
    [
      way,
      new RegExp(
        `(?<!\\p{L})(?:${verbs[way]})(?:\\s+\\p{L}+ly)?(?:\\s+(?:by|of|another|a further|by another|by a further))?\\s+$`,
        "iu"
      )
    ] as const
);

const inClause = new RegExp(`(?<!\\p{L})(?:(?<up>${verbs.up})|(?<down>${verbs.down}))(?!\\p{L})`, "giu");

/**
 * Which way a text says that the number after it went: "grew by" and "a fall of" say it, "cut the rent by" too; *by* after no
 * such word does not say which way; *null* where the text tells of no change.
 */
export function wayBefore(lead: string): "up" | "down" | "by" | null {
  const found = last.find(([, pattern]) => pattern.test(lead));
  if (found) return found[0];
  if (!/(?<!\p{L})by\s+$/iu.test(lead)) return null;
  const clause = /[^.;:!?]*$/.exec(lead)?.[0] ?? "";
  const groups = [...clause.matchAll(inClause)].at(-1)?.groups;
  return groups ? (groups["up"] === undefined ? "down" : "up") : "by";
}
