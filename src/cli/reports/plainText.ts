/** What a terminal takes for a command, and what turns the order of characters. */
const commanding = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** What a file says may be a stranger’s: no control character of it reaches a terminal, and no change of direction. */
export function plainText(text: string): string {
  return text.replace(commanding, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** So many characters of what a file says are printed at once. */
const most = 1_500;

/** The same, cut where it goes on for pages, with how long it was. */
export function briefText(text: string): string {
  if (text.length <= most) return plainText(text);
  return `${plainText(text.slice(0, most))}… (${text.length} characters)`;
}

/** The same of JSON, of which what it says stays as it is; its own line ends do. */
export function plainJSON(json: string): string {
  return json.replace(commanding, (character) => {
    return character === "\n" ? "\n" : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
