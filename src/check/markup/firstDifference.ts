/** Where two files part, and what each says there. */
export interface Difference {
  /** From 1. */
  readonly line: number;
  readonly left: string;
  readonly right: string;
}

/** The first place at which two files differ; *null* where they do not. */
export function firstDifference(left: string, right: string): Difference | null {
  if (left === right) return null;
  let at = 0;
  while (left[at] === right[at]) at += 1;
  const line = left.slice(0, at).split("\n").length;
  return {line, left: excerpt(left, at), right: excerpt(right, at)};
}

function excerpt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 40);
  const [rest = ""] = text.slice(start, at + 40).split("\n");
  return at >= text.length ? "the end of the file" : rest || "an empty line";
}
