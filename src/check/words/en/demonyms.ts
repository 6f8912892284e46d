/** How words for people and things of a place end: "Berliners", "Latvian", "Europeans", "Hungarians", "Germans". */
const endings: readonly (readonly [of: RegExp, cut: number, ending: string])[] = [
  [/a$/u, 0, "ns?"],
  [/a$/u, 1, "ians?"],
  [/y$/u, 1, "(?:s|ians?)?"],
  [/e$/u, 0, "ans?"],
  [/e$/u, 1, "ans?"],
  [/[^aey]$/u, 0, "(?:ians?|ers|ites?|ans)"]
];

/** A beginning of a word, in lower case, and what may stand behind it. */
interface Demonym {
  readonly stem: string;
  readonly ending: RegExp;
}

/** The words for people and things of a place, of its name; none for a name that is not one capital word after another. */
export function demonymsOf(name: string): Demonym[] {
  if (!/^\p{Lu}\p{Ll}{3,}(?:\s\p{Lu}\p{Ll}+)*$/u.test(name)) return [];
  return endings.flatMap(([of, cut, ending]) =>
    of.test(name)
      ? [
          {
            stem: name.slice(0, name.length - cut).toLowerCase(),
            ending: new RegExp(`^${ending}(?![\\p{L}\\p{N}])`, "u")
          }
        ]
      : []
  );
}
