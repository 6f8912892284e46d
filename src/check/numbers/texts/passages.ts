import type {Published} from "../../published.js";
import {sourceLineStart} from "../../words/en/sourceWords.js";
import {firstLine, type Paragraph, paragraphsOf, paragraphUnder} from "./paragraphs.js";

/** The part that a text plays in a figure; a *label* is anything drawn with the marks. */
export type Role = "title" | "description" | "headline" | "deck" | "label" | "note" | "source";

/** A stretch of text that a reader, or a screen reader, takes in at once. */
export interface Passage {
  readonly role: Role;
  readonly text: string;
  /** What stands right under it: the words for a value, the mark of our arithmetic; empty where nothing does. */
  readonly under: string;
  /** That, and what stands under it in turn; of a label the deck too. */
  readonly block: string;
  /** *null* for the title and the description, which are not drawn. */
  readonly paragraph: Paragraph | null;
}

/** All that a file says in words, each passage with its part. */
export function passagesOf({title, desc, texts}: Published): Passage[] {
  const paragraphs = paragraphsOf(texts);
  const roles = rolesOf(paragraphs, title);
  // A deck names what the labels of all marks are of.
  const deck = paragraphs.filter((each) => roles.get(each) === "deck").map(({text}) => text);
  return [
    {role: "title", text: title, under: "", block: "", paragraph: null},
    {role: "description", text: desc, under: "", block: "", paragraph: null},
    ...paragraphs.map((paragraph): Passage => {
      const below = allUnder(paragraph, paragraphs);
      const role = roles.get(paragraph) ?? "label";
      const block = [...below.map(({text}) => text), ...(role === "label" ? deck : [])].join(" ");
      return {
        role,
        text: paragraph.text,
        under: below[0]?.text ?? "",
        block,
        paragraph
      };
    })
  ];
}

/** The passages of some parts, in reading order. */
export function passagesIn(passages: readonly Passage[], ...roles: readonly Role[]): Passage[] {
  return passages.filter(({role}) => roles.includes(role));
}

/** Where a finding stands: "label “31% from all other suppliers”". */
export function passagePlace({role, text}: Passage): string {
  const most = 80;
  return `${role} “${text.length > most ? `${text.slice(0, most).trimEnd()}…` : text}”`;
}

function allUnder(paragraph: Paragraph, paragraphs: readonly Paragraph[]): Paragraph[] {
  const under = paragraphUnder(paragraph, paragraphs);
  return under ? [under, ...allUnder(under, paragraphs)] : [];
}

function rolesOf(paragraphs: readonly Paragraph[], title: string): Map<Paragraph, Role> {
  const roles = new Map<Paragraph, Role>();
  const headline = paragraphs.find(({text}) => text === title.trim()) ?? topLeft(paragraphs);
  const deck = headline && below(headline, paragraphs);
  const source = paragraphs.findLast(({text}) => sourceLineStart.test(text));
  for (let foot = source ?? bottomLeft(paragraphs); foot; foot = over(foot, paragraphs)) roles.set(foot, "note");
  if (source) roles.set(source, "source");
  if (deck && deck !== source) roles.set(deck, "deck");
  if (headline && headline !== source) roles.set(headline, "headline");
  return roles;
}

function topLeft(paragraphs: readonly Paragraph[]): Paragraph | undefined {
  return flushLeft(paragraphs)[0];
}

/** Where there is no source line, the lowest text at the left is taken for a note. */
function bottomLeft(paragraphs: readonly Paragraph[]): Paragraph | undefined {
  return flushLeft(paragraphs).at(-1);
}

function flushLeft(paragraphs: readonly Paragraph[]): Paragraph[] {
  const left = Math.min(...paragraphs.map((paragraph) => firstLine(paragraph).x));
  return paragraphs.filter((paragraph) => firstLine(paragraph).x < left + 1);
}

function below(headline: Paragraph, paragraphs: readonly Paragraph[]): Paragraph | undefined {
  const under = paragraphUnder(headline, paragraphs);
  return under && firstLine(under).weight === 400 ? under : undefined;
}

/** The notes right over a source line or another note, or on its left, in the same type. */
function over(foot: Paragraph, paragraphs: readonly Paragraph[]): Paragraph | undefined {
  const first = firstLine(foot);
  return paragraphs.findLast((other) => {
    const last = other.lines.at(-1) ?? firstLine(other);
    if (last.size !== first.size || last.fill !== first.fill) return false;
    const isOver = Math.abs(last.x - first.x) < 1 && last.y < first.y && first.y - last.y < 2 * first.size;
    return isOver || (firstLine(other).y === first.y && last.x < first.x);
  });
}

/** The passages of a figure without its title where that is the headline once more. */
export function withoutTitle(passages: readonly Passage[]): readonly Passage[] {
  const headline = passages.find(({role}) => role === "headline")?.text;
  return passages.filter(({role, text}) => role !== "title" || text !== headline);
}
