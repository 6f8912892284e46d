import type {FileRule} from "../rule.js";
import {type Violation, violation} from "../subject.js";
import {readXml, type XmlElement} from "../xml.js";

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = "http://www.w3.org/2000/svg";

/**
 * The file is what an `<img>` needs (SVG 2: parsed as XML) and what the press writes: well-formed, UTF-8, with the XML
 * declaration, the namespace and a size, lines ended by LF, and a final one.
 */
export const xmlMalformed = {
  name: "xml-malformed",
  group: "file",
  severity: "error",
  guards:
    "The file is well-formed XML in UTF-8, with its declaration, namespace and size, lines ended by LF, and few enough parts to be read.",
  source: "XML 1.0; SVG 2: an SVG in an img element is parsed as XML",
  fix: "Render again; never edit a published file by hand.",
  check: ({text, published}) => {
    const {error, excess, root} = published?.xml ?? readXml(text);
    if (excess !== null) return [violation("the file", excess.found, excess.expected)];
    const bytes = byteFindings(text);
    if (error !== null || !root) return [...bytes, violation("the file", error ?? "no element", "well-formed XML")];
    const start = text.startsWith(declaration)
      ? []
      : [violation("line 1", text.slice(0, 40).trim(), declaration.trim())];
    return [...bytes, ...start, ...rootFindings(root)];
  }
} as const satisfies FileRule;

function byteFindings(text: string): Violation[] {
  const found: Violation[] = [];
  if (text.startsWith("\u{feff}")) found.push(violation("line 1", "a byte order mark", "UTF-8 without one"));
  const undecoded = /[\u{fffd}\p{Cs}]/u.exec(text);
  if (undecoded) found.push(violation(lineOf(text, undecoded.index), "bytes that are no character", "UTF-8"));
  const carriage = text.indexOf("\r");
  if (carriage >= 0) found.push(violation(lineOf(text, carriage), "a carriage return", "lines ended by LF"));
  if (!/[^\n]\n$/.test(text))
    found.push(violation("the last line", JSON.stringify(text.slice(-8)), "one LF at the end"));
  return found;
}

function rootFindings({name, attributes}: XmlElement): Violation[] {
  const found: Violation[] = [];
  if (name !== "svg") found.push(violation("the root", name, "svg"));
  if (attributes["xmlns"] !== namespace) {
    found.push(violation("the root", `namespace ${attributes["xmlns"] ?? "missing"}`, namespace));
  }
  const [width, height] = [attributes["width"] ?? "", attributes["height"] ?? ""];
  const isSized = [width, height].every((size) => /^\d+(\.\d+)?$/.test(size) && Number(size) > 0);
  if (!isSized) found.push(violation("the root", `width “${width}”, height “${height}”`, "a width and a height in px"));
  const viewBox = attributes["viewBox"] ?? "missing";
  if (viewBox !== `0 0 ${width} ${height}`) {
    found.push(
      violation("the root", `viewBox ${viewBox}`, `0 0 ${width} ${height}, so that the file is shown at its size`)
    );
  }
  return found;
}

function lineOf(text: string, index: number): string {
  return `line ${text.slice(0, index).split("\n").length}`;
}
