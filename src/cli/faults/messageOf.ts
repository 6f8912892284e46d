/** Nobody reads a longer line: a file of another kind may be one cell, and a refusal names it. */
const longest = 2_000;

/** What is said of anything that was thrown, a value without a text among it. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? String(error.message) : inWords(error);
  return message.split("\n").map(shortened).join("\n");
}

function shortened(line: string): string {
  const more = line.length - longest;
  return more > 0 ? `${line.slice(0, longest)}… (${more} more characters)` : line;
}

function inWords(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return "an object without a text was thrown";
  }
}
