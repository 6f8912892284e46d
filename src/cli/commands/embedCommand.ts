import {embedKinds, type EmbedKind} from "../../publish/files/embed/embedKinds.js";
import {type Scheme, schemes} from "../../theme/theme.js";
import {articleColumn} from "../../publish/files/choices.js";
import {unknownWord, UsageError} from "../options.js";
import {plainNumber} from "../plainNumber.js";
import {command, outOption} from "../command.js";

/** `nutgraf embed`: prints what to paste into a page to show a published figure. */
export const embedCommand = command({
  call: "embed FIGURE [notebook…]",
  about: ["Prints the markup that shows a published figure, ready to be pasted into a page."],
  options: {
    kind: {
      type: "string",
      default: "picture",
      value: "KIND",
      words: [
        "picture (default): chooses among the files by window and colour scheme",
        "inline: the drawing itself, for the markup of a page",
        "img: one PNG, where a system takes nothing else",
        "outline: one SVG with its text as outlines, for Wikipedia, pandoc and ImageMagick",
        "iframe: a frame with the figure’s own page",
        "email: one PNG in a table with inline styles",
        "element: picture, chosen by the width of its place, with a script",
        "wordpress: one PNG with the table, all of which an author may post",
        "amp: the pictures as amp-img",
        "social: tags for the head of a page: Open Graph and JSON-LD"
      ]
    },
    column: {
      type: "string",
      value: "PX",
      words: [`the width of its column in a wide window, or "page"; default ${articleColumn}`]
    },
    scheme: {
      type: "string",
      default: "auto",
      value: "SCHEME",
      words: ["auto (default): as the reader's system asks; light: for pages without a dark scheme"]
    },
    width: {type: "string", value: "PX", words: ["which published width img, inline and outline show"]},
    base: {type: "string", default: "", value: "URL", words: ["the address of the folder that the files are in"]},
    out: outOption("where the figures are published")
  },
  exit: "0 printed, 1 there is no such figure, or an error",
  run: async ({values, positionals}, effects) => {
    const [figure, ...notebooks] = positionals;
    if (figure === undefined) throw new UsageError("missing figure (nutgraf embed FIGURE)");
    const {out, width, column, kind, base} = values;
    const call = {
      figure,
      out,
      kind: kindNamed(kind),
      schemes: schemesNamed(values.scheme),
      base: kind === "social" ? wholeAddress(base) : folderAddress(base),
      ...(column !== undefined && {column: column === "page" ? Infinity : pixels("column", column)}),
      ...(width !== undefined && {width: pixels("width", width)})
    };
    // Loaded when there is something to embed: a slip in an option is told at once.
    const {embed} = await import("../embed.js");
    return embed(notebooks, call, effects);
  }
});

function kindNamed(name: string): EmbedKind {
  if (!isKind(name)) throw unknownWord("kind", name, Object.keys(embedKinds));
  return name;
}

const isKind = (name: string): name is EmbedKind => Object.hasOwn(embedKinds, name);

/** *auto*: what the reader’s system asks for; *light*, for pages that have no dark scheme themselves. */
const schemeChoices = {auto: schemes, light: ["light"]} as const satisfies Readonly<Record<string, readonly Scheme[]>>;

function schemesNamed(name: string): readonly Scheme[] {
  if (name === "auto" || name === "light") return schemeChoices[name];
  throw unknownWord("scheme", name, Object.keys(schemeChoices));
}

function pixels(option: "width" | "column", word: string): number {
  const width = plainNumber(word);
  const wanted = option === "width" ? "a published width in px" : "px, or page";
  if (!Number.isInteger(width) || width <= 0) throw new UsageError(`invalid ${option}: ${word} (${wanted})`);
  return width;
}

/** The address of a folder as social sites need it, which know no page that it could be beside. */
function wholeAddress(base: string): string {
  if (!/^https?:\/\//.test(base))
    throw new UsageError(`invalid base: ${base || "none"} (social needs --base https://…)`);
  return folderAddress(base);
}

/** The address of a folder, ended by a slash so that names can follow. */
function folderAddress(base: string): string {
  const scheme = /^([^/?#]*):/.exec(base)?.[1];
  const isOther = scheme !== undefined && !/^https?$/i.test(scheme);
  if (/["'<>\s\p{Cc}]/u.test(base) || isOther || !URL.canParse(base, "https://example.org/"))
    throw new UsageError(`invalid base: ${base} (https:// or a path, without spaces and quotes)`);
  return base === "" || base.endsWith("/") ? base : `${base}/`;
}
