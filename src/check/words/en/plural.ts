/** What a heading calls its rows, more than one of them, in lower case: "clubs" of "Club", "countries" of "Country"; *null* for no word. */
export function pluralPattern(heading: string): RegExp | null {
  const [word = ""] = /\p{L}{3,}$/u.exec(heading.toLowerCase()) ?? [];
  if (word === "") return null;
  const endings = word.endsWith("s") ? [word, `${word}es`] : /[^aeiou]y$/.test(word) ? [`${word.slice(0, -1)}ies`] : [`${word}s`, `${word}es`]; // prettier-ignore
  return new RegExp(`^(?:${endings.join("|")})$`, "u");
}
