import {SaxesParser} from "saxes";

/** An element as it stands in a file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside it, children left out. */
  readonly text: string;
}

/** What a strict parser found in a file: its root, or why there is none. */
export interface XmlDocument {
  readonly root: XmlElement | null;
  /** The parser's complaint, with line and column; *null* for a well-formed file. */
  readonly error: string | null;
  readonly declaration: boolean;
  /** Anything before or beside the root that a chart has no use for: a DOCTYPE, a processing instruction, a comment. */
  readonly extras: readonly string[];
}

interface Building {
  name: string;
  attributes: Record<string, string>;
  children: Building[];
  text: string;
}

/** Reads XML strictly, namespaces and all. Never throws: a malformed file is a finding, not a malfunction. */
export function readXml(text: string): XmlDocument {
  const parser = new SaxesParser({xmlns: true});
  const open: Building[] = [];
  const extras: string[] = [];
  let root: Building | null = null;
  let error: string | null = null;
  let declaration = false;
  parser.on("xmldecl", () => (declaration = true));
  parser.on("doctype", (doctype) => extras.push(`DOCTYPE ${doctype.trim()}`));
  parser.on("processinginstruction", ({target}) => extras.push(`processing instruction ${target}`));
  parser.on("comment", (comment) => extras.push(`comment ${comment.trim()}`));
  parser.on("cdata", () => extras.push("CDATA section"));
  parser.on("error", (problem) => (error ??= problem.message));
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, {value}]) => [name, value]));
    const element: Building = {name: tag.name, attributes, children: [], text: ""};
    open.at(-1)?.children.push(element);
    if (open.length === 0) root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (characters) => {
    const current = open.at(-1);
    if (current) current.text += characters;
  });
  try {
    parser.write(text).close();
  } catch (problem) {
    error ??= problem instanceof Error ? problem.message : String(problem);
  }
  return {root, error, declaration, extras};
}

/** An element and all the elements inside it, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}
