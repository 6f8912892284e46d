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
  /** Which limit the file exceeds, where it was not read for that reason; *error* says so too. */
  readonly excess: Excess | null;
  /** Anything before or beside the root that a chart has no use for: a DOCTYPE, a processing instruction, a comment. */
  readonly extras: readonly string[];
}

/** A limit that a file exceeds: what was found, and what is allowed. */
interface Excess {
  readonly found: string;
  readonly expected: string;
}

/** The most characters of a file that is read: a hundred times what a published file may have. */
const mostCharacters = 4_000_000;

/** The most elements that are read: ten times what a published file may have. */
const mostElements = 20_000;

/** The most texts that are read, since rules compare each text with the others; the busiest chart has some 200. */
const mostTexts = 1_000;

/** The most characters of one text, and of all together, that are read: what a reader is told of a chart takes 2,000. */
const mostWords = {ofOne: 5_000, ofAll: 50_000} as const;

/** Elements whose text nobody reads as words. */
const wordless = new Set(["metadata", "style"]);

/** The most attributes of one element that are read; what programs for drawing write has some thirty. */
const mostAttributes = 200;

/** The deepest that elements are read inside others; the press writes five levels. */
const mostLevels = 64;

interface Building {
  name: string;
  attributes: Record<string, string>;
  children: Building[];
  text: string;
}

/**
 * Reads XML strictly, namespaces and all. Never throws: a malformed file is a finding, not a malfunction. A file that
 * would take minutes, or overflow the stack of the rules, is not read to its end.
 */
export function readXml(text: string): XmlDocument {
  if (text.length > mostCharacters) {
    const excess = {found: `${text.length} characters`, expected: `at most ${mostCharacters}`};
    return {
      root: null,
      error: `too long: ${excess.found} (${excess.expected})`,
      excess,
      declaration: false,
      extras: []
    };
  }
  const parser = new SaxesParser({xmlns: true});
  const open: Building[] = [];
  const extras: string[] = [];
  let root: Building | null = null;
  let error: string | null = null;
  let declaration = false;
  let excess: Excess | null = null;
  const count = {elements: 0, texts: 0, characters: 0};
  const stopAbove = (most: number, found: number, what: string) => {
    if (found <= most) return;
    excess = {found: `more than ${most} ${what}`, expected: `at most ${most}`};
    throw new Error(excess.found);
  };
  parser.on("xmldecl", () => (declaration = true));
  parser.on("doctype", (doctype) => extras.push(`DOCTYPE ${doctype.trim()}`));
  parser.on("processinginstruction", ({target}) => extras.push(`processing instruction ${target}`));
  parser.on("comment", (comment) => extras.push(`comment ${comment.trim()}`));
  parser.on("cdata", () => extras.push("CDATA section"));
  parser.on("error", (problem) => (error ??= problem.message));
  parser.on("opentag", (tag) => {
    stopAbove(mostElements, ++count.elements, "elements");
    if (tag.name === "text") stopAbove(mostTexts, ++count.texts, "texts");
    stopAbove(mostAttributes, Object.keys(tag.attributes).length, "attributes of one element");
    stopAbove(mostLevels, open.length + 1, "levels of elements");
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, {value}]) => [name, value]));
    const element: Building = {name: tag.name, attributes, children: [], text: ""};
    open.at(-1)?.children.push(element);
    if (open.length === 0) root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (characters) => {
    const current = open.at(-1);
    if (!current) return;
    current.text += characters;
    if (wordless.has(current.name)) return;
    stopAbove(mostWords.ofOne, current.text.length, "characters in one text");
    stopAbove(mostWords.ofAll, (count.characters += characters.length), "characters in all texts");
  });
  try {
    parser.write(text).close();
  } catch (problem) {
    error ??= problem instanceof Error ? problem.message : String(problem);
  }
  return {root, error, excess, declaration, extras};
}

/** An element and all the elements inside it, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}
