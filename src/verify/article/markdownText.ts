import {withoutEmphasis} from "./emphasis.js";

/** In brackets: what has no other of its kind in it, so that a row of open ones is not read to its end from each. */
const label = String.raw`\[[^[\]]*\]`;
/** The same of an address, which may hold one more: “(Wheat_(crop))”. */
const address = String.raw`\((?:[^()]|\([^()]*\))*\)`;

/** What Markdown sets around words, and what remains of it; in this order. Each reads a text in linear time. */
const steps: readonly ((text: string) => string)[] = [
  left(/^---\n[^]*?\n---\n/),
  withoutComments,
  left(/^(?:```|~~~).*$/gm),
  left(/^ {0,3}\[[^\]\n]+\]:\s.*$/gm),
  left(new RegExp(`!${label}${address}`, "g")),
  left(new RegExp(String.raw`\[([^[\]]+)\](?:${address}|${label})`, "g"), "$1"),
  left(/<(https?:[^<>\s]+)>/g, "$1"),
  left(/<\/?[a-z][^<>]*>/gi),
  (text) => text.replace(/^ {0,3}#{1,6}(?:[ \t]+(.*))?$/gm, (_, words: string | undefined) => heading(words ?? "")),
  left(/^ {0,3}(?:=+|-{3,}|\*{3,}|_{3,})[ \t]*$/gm),
  left(/^[ \t]{0,3}>[ \t]?/gm),
  left(/^[ \t]*[-*+](?:[ \t]+|$)/gm),
  withoutEmphasis,
  left(/`([^`\n]+)`/g, "$1"),
  left(/\\([!-/:-@[-`{-~])/g, "$1")
];

/** The words of an article in Markdown, without its marks, its pictures, and the addresses of its links. */
export function markdownText(markdown: string): string {
  return steps.reduce((text, step) => step(text), markdown.replaceAll("\r\n", "\n")).trim();
}

function left(pattern: RegExp, rest = ""): (text: string) => string {
  return (text) => text.replace(pattern, rest);
}

function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", at)) {
    const end = text.indexOf("-->", start + 4);
    if (end < 0) break;
    kept.push(text.slice(at, start));
    at = end + 3;
  }
  return kept.join("") + text.slice(at);
}

/** The words of a heading, without the signs that may close it. */
function heading(line: string): string {
  const words = line.trimEnd();
  let end = words.length;
  while (words[end - 1] === "#") end -= 1;
  return end === 0 || /\s/.test(words.charAt(end - 1)) ? words.slice(0, end).trimEnd() : words;
}
