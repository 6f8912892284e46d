import {isolated} from "../../type/isolates.js";

/** The attributes of an HTML element; *true* writes one without a value, *false* and *undefined* leave it out. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const empty = new Set(["br", "img", "input", "link", "meta", "source"]);

/** Writes an HTML element in one line; children are markup already. */
export function html(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const open = `<${name}${attributesText(attributes)}>`;
  return empty.has(name) ? open : `${open}${children.join("")}</${name}>`;
}

/** Writes an HTML element with its children below one another, indented by two spaces. */
export function htmlBlock(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const lines = children.filter((child) => child !== "").map((child) => indent(child));
  return [`<${name}${attributesText(attributes)}>`, ...lines, `</${name}>`].join("\n");
}

/** Text as markup; letters from right to left in isolates, as in a drawing, so that they turn nothing beside them. */
export function htmlText(text: string): string {
  return htmlCode(isolated(text));
}

/** Code as markup: character by character. */
export function htmlCode(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${quoted(saidIn(name, String(value)))}"`))
    .join("");
}

/** What stands in place of a picture is read as a text is. */
const saidIn = (name: string, value: string) => (name === "alt" ? isolated(value) : value);

const quoted = (value: string) => htmlCode(value).replaceAll('"', "&quot;");

// Lines inside a fragment of SVG are its own.
const indent = (markup: string) => markup.replace(/^(?=.)/gm, "  ");
