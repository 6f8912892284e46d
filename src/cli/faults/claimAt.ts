/**
 * The claim, event, whole or figure in whose call a place in a source file stands: "claim oil-share". A value such as
 * `exact(NaN)` is refused before the claim that it was meant for exists, so that only the source can say which it was.
 * @param line from 1
 * @param column from 1
 * @returns *null* where the place stands in no such call, or its id is not a literal
 */
export function claimAt(source: string, line: number, column: number): string | null {
  const place =
    source
      .split("\n")
      .slice(0, line - 1)
      .join("\n").length +
    (line > 1 ? 1 : 0) +
    column -
    1;
  const code = withoutWords(source);
  const calls = [...code.slice(0, place).matchAll(/\b(claim|event|whole|figure)\(\{/g)].reverse();
  for (const {0: opening, 1: kind, index} of calls) {
    const start = index + opening.length;
    const end = start + lengthOfBody(code.slice(start));
    if (end <= place) continue;
    const field = /\bid:\s*/.exec(withoutBraces(code.slice(start, end)));
    const id = field && /^["'`]([^"'`]+)["'`]/.exec(source.slice(start + field.index + field[0].length));
    return id ? `${kind} ${id[1]}` : null;
  }
  return null;
}

/** The same code with its strings and comments blank, so that a brace is a brace. */
function withoutWords(source: string): string {
  const words = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/.*|\/\*[\s\S]*?\*\//g;
  return source.replace(words, blank);
}

/** The same code with all that stands in inner braces blank. */
function withoutBraces(code: string): string {
  const outer = code.replace(/\{[^{}]*\}/g, blank);
  return outer === code ? code : withoutBraces(outer);
}

function lengthOfBody(code: string): number {
  let depth = 1;
  for (const {0: brace, index} of code.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth === 0) return index;
  }
  return code.length;
}

const blank = (text: string) => text.replace(/[^\n]/g, "_");
