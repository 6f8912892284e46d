import {sha256Hex} from "../../facts/evidence/digest.js";
import {version} from "../../version.js";
import {pageFace} from "../files/embeddedFace.js";
import {html, htmlText} from "../files/html.js";
import {pageStyle} from "./pageStyle.js";

/** A page that needs nothing but itself. */
interface Page {
  readonly title: string;
  /** The markup of its body. */
  readonly body: string;
  /** CSS beside `pageStyle`; none by default. */
  readonly style?: string;
  /** JavaScript that the page works without; none by default. */
  readonly script?: string;
  /** Whether it shows pictures that stand beside it, on a server or a disk; default no. */
  readonly hasImages?: boolean;
}

/**
 * Writes a page that stands alone: the shipped face with the characters that it sets, its style and its script are in
 * it, and a policy forbids it to fetch anything else but, where it has them, its pictures (https://www.w3.org/TR/CSP3/).
 */
export async function pageText({title, body, style = "", script, hasImages = false}: Page): Promise<string> {
  const css = `${await pageFace(title + body)}${pageStyle}${style}`;
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonceOf(css)}'`,
    ...(script === undefined ? [] : [`script-src 'nonce-${nonceOf(script)}'`]),
    ...(hasImages ? ["img-src 'self' file:"] : []),
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
  const lines = [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    html("meta", {"http-equiv": "Content-Security-Policy", content: policy}),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    html("meta", {name: "generator", content: `nutgraf ${version}`}),
    html("title", {}, htmlText(title)),
    html("style", {nonce: nonceOf(css)}, css),
    "</head>",
    "<body>",
    body,
    ...(script === undefined ? [] : [html("script", {nonce: nonceOf(script)}, script)]),
    "</body>",
    "</html>"
  ];
  return `${lines.join("\n")}\n`;
}

/** True for the text of a page that the press wrote. */
export function isOurPage(text: string): boolean {
  // Before its title: a page that quotes one further down is not one.
  const start = text.slice(0, text.indexOf("<title>") + 1);
  return start.startsWith("<!doctype html>\n") && start.includes('<meta name="generator" content="nutgraf ');
}

// What a text smuggles in cannot know the digest of the code; a hash in its place would do, but for the validator.
const nonceOf = (code: string) => Buffer.from(sha256Hex(code), "hex").toString("base64");
