/** The fenced blocks of one language of a document in Markdown, their indent taken away. */
export function blocksOf(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^ *\`\`\`$`, "gm"))].map(
    ([, indent = "", text = ""]) => text.replaceAll(new RegExp(`^${indent}`, "gm"), "")
  );
}

/** The blocks of code as the files that they are, by the path in their first line. */
export function filesOf(markdown: string): Map<string, string> {
  // A document in a document has blocks of its own, which are no files.
  const outer = markdown.replaceAll(/^````[^]*?^````$/gm, "");
  const blocks = [...blocksOf(outer, "ts"), ...blocksOf(outer, "js")];
  return new Map(blocks.map((text) => [/^\/\/ (\S+)\n/.exec(text)?.[1] ?? "", text]));
}

/** A step of a recipe: a file to write, or a line for a shell. */
export type Step = {readonly path: string; readonly text: string} | {readonly line: string};

/** The steps of a recipe, in the order of the document. */
export function stepsOf(markdown: string): Step[] {
  return [...markdown.matchAll(/^```(bash|ts)\n([^]*?)^```$/gm)].flatMap(([, language, text = ""]): Step[] => {
    if (language === "bash")
      return text
        .trim()
        .split("\n")
        .map((line) => ({line: line.replace(/\s+#.*$/, "")}));
    const path = /^\/\/ (\S+)\n/.exec(text)?.[1];
    return path === undefined ? [] : [{path, text}];
  });
}
