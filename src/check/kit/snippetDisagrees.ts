import {type Violation, violation} from "../subject.js";
import type {KitRule} from "../rule.js";
import type {ClaimEvidence, DerivedEvidence, Evidence, EventEvidence} from "../../facts/evidence.js";
import {flagNames} from "../../facts/column.js";
import {dateMentionsIn} from "../words/en/dates/dateMentions.js";
import {numberLicencesOf, type NumberLicence, printed} from "../numbers/licences/licences.js";
import {withDirection} from "../numbers/judge/withDirection.js";
import {numeralsIn} from "../words/en/numerals/numerals.js";
import {matchPeriod} from "../numbers/licences/periodLicences.js";
import {noPeriodCell, periodWords} from "../words/en/dates/periodWords.js";
import {boundHolds, saysValue} from "../numbers/judge/printedValue.js";
import {readEvidence} from "../evidence.js";
import type {Page} from "../pages/page.js";
import type {Kit, KitViolation} from "./kit.js";
import {type OfferedPicture, wrongChoices} from "./chosenPictures.js";
import {namesAndNumbers} from "./namesAndNumbers.js";
import {elementsOf, flat, type PageElement} from "../pages/elements.js";

/**
 * The snippet shows the figure: its name and description are the notebook’s, each picture that it offers is published and
 * in its size, its table has each number and date of the claims with its bound, its data is linked, and nothing in it runs.
 */
export const snippetDisagrees = {
  name: "snippet-disagrees",
  group: "kit",
  severity: "error",
  guards: "The snippet names published files in their sizes, with the figure’s name, description, table and data.",
  source: "WCAG 2.2 1.1.1; HTML: sources by media, since width descriptors pick the wrong layout on dense screens",
  fix: "Render again; never edit a published file by hand.",
  check: (kit) => kit.snippets.flatMap((file) => ofSnippet(file, kit))
} as const satisfies KitRule;

function ofSnippet({file, text}: Page, kit: Kit): KitViolation[] {
  const all = elementsOf(text);
  const isFrame = file.endsWith(".frame.html");
  const figures = all.filter(({name}) => name === "figure");
  const [figure] = figures;
  const found = !figure
    ? [violation("the snippet", "no figure", "one figure")]
    : [
        ...same("the figure’s name", figure.attributes["aria-label"], kit.headline),
        ...(figures.length > 1 ? [violation("the snippet", `${figures.length} figures`, "one figure")] : []),
        ...pictureFindings(flat(figure), kit, isFrame),
        ...paperFindings(flat(figure), kit),
        ...captionFindings(flat(figure), kit),
        ...layoutFindings(all, kit),
        ...tableFindings(flat(figure), kit),
        ...linkFindings(flat(figure), kit),
        ...safetyFindings(all, isFrame)
      ];
  return found.map((each) => ({file, ...each}));
}

function same(where: string, found: string | undefined, expected: string): Violation[] {
  return found === expected ? [] : [violation(where, found === undefined ? "none" : `“${found}”`, `“${expected}”`)];
}

function pictureFindings(elements: readonly PageElement[], {alt, pictures}: Kit, isFrame: boolean): Violation[] {
  const images = elements.filter(({name}) => name === "img");
  const [image] = images;
  if (!image || images.length > 1) return [violation("the picture", `${images.length} images`, "one image")];
  const sources = elements.filter(({name}) => name === "source");
  const offered = [...sources, image].flatMap(({attributes}) => {
    const {src, srcset = src ?? "", width, height} = attributes;
    const name = srcset.split("/").at(-1) ?? "";
    const picture = pictures.find((each) => each.name === name)?.published;
    if (!picture) return [violation("the picture", srcset, "a published file")];
    return isShownWhole({width, height}, picture) ? [] : [sizeFinding(name, `${width} × ${height}`, picture)];
  });
  const choices = [...sources, image].flatMap(({attributes}): OfferedPicture[] => {
    const {src, srcset = src ?? "", media = ""} = attributes;
    const published = pictures.find((each) => each.name === srcset.split("/").at(-1))?.published;
    const scheme = published && readEvidence(published.metadata)?.scheme;
    return published && scheme ? [{name: srcset, width: published.width, scheme, media}] : [];
  });
  // A source by density takes the widest layout on a phone, and shows its type at a third of its size.
  const dense = sources.filter(({attributes}) => /\s/.test(attributes["srcset"]?.trim() ?? "") || !attributes["media"]);
  return [
    ...same("alt", image.attributes["alt"], alt),
    ...offered,
    ...wrongChoices(choices, isFrame ? "frame" : "page"),
    ...dense.map(({attributes}) => violation("the picture", attributes["srcset"] ?? "", "a file by the window’s width"))
  ];
}

/** What is loaded for paper is a light picture of the figure. */
function paperFindings(elements: readonly PageElement[], {pictures}: Kit): Violation[] {
  return elements
    .filter(({name}) => name === "link")
    .flatMap(({attributes: {href = ""}}) => {
      const picture = pictures.find(({name}) => name === href.split("/").at(-1))?.published;
      const scheme = picture && readEvidence(picture.metadata)?.scheme;
      return scheme === "light"
        ? []
        : [violation("the picture for paper", href, "a published file of the light scheme")];
    });
}

/** The caption has the source line once, in the part of it that is opened: the picture prints it too. */
function captionFindings(elements: readonly PageElement[], {source}: Kit): Violation[] {
  const captions = elements.filter(({name}) => name === "figcaption");
  const [caption] = captions;
  if (!caption || captions.length > 1) return [violation("the caption", `${captions.length} captions`, "one caption")];
  const lines = elements.filter(({name}) => name === "details").flatMap(({children}) => children);
  const said = lines.find(({name}) => name === "p")?.text;
  const times = caption.text.split(source).length - 1;
  if (times > 1) return [violation("the caption", `the source ${times} times`, "once")];
  return said === `${source}.` ? [] : [violation("the caption", said ? `“${said}”` : "no source", `“${source}.”`)];
}

function layoutFindings(elements: readonly PageElement[], {pictures}: Kit): Violation[] {
  const layouts = elements.flatMap(({attributes}) => attributes["layouts"]?.split(" ") ?? []);
  const published = pictures.map((each) => `${each.published.width}x${each.published.height}`);
  const others = layouts.filter((layout) => !published.includes(layout));
  return others.map((layout) => violation("the layouts", layout, "the size of a published picture"));
}

/** By how much a picture may be shown larger than it is: type of 14 px as type of 17. */
const mostScale = 1.2;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** True for a size that is the picture’s, or one of its proportions and a little larger. */
function isShownWhole({width, height}: Record<"width" | "height", string | undefined>, picture: Size): boolean {
  const scale = Number(width) / picture.width;
  return scale >= 1 && scale <= mostScale + 0.01 && Math.abs(Number(height) - picture.height * scale) <= 1;
}

function sizeFinding(name: string, found: string, {width, height}: Size): Violation {
  return violation(`${name}, width × height`, found, `${width} × ${height}, or up to ${mostScale} times as much`);
}

function tableFindings(elements: readonly PageElement[], {evidence}: Kit): Violation[] {
  const rows = elements.filter(({name}) => name === "tbody").flatMap(({children}) => children);
  const {claims, derived, events} = evidence;
  const licences = numberLicencesOf(evidence).filter(({of}) => of === undefined || of === "cell");
  const numbers = [...claims, ...derived];
  const cells = cellsOf(evidence).slice(0, mostCells);
  const expected = numbers.length + events.length + cells.length;
  const counted = rows.length === expected ? [] : [violation("the table", `${rows.length} rows`, `${expected} rows`)];
  const tables = elements.filter(({name}) => name === "table");
  const uncaptioned = tables.filter(({children}) => children[0]?.name !== "caption" || children[0].text === "");
  const unscoped = elements.filter(
    ({name, attributes}) => name === "th" && !/^(col|row)$/.test(attributes["scope"] ?? "")
  );
  return [
    ...counted,
    ...uncaptioned.map(() => violation("the table", "no caption", "a caption")),
    ...unscoped.map(({text}) => violation("the table", `“${text}” without scope`, "scope col or row")),
    ...numbers.flatMap((number, index) => {
      const own = "id" in number ? number.id : number.operation;
      return numberRow(
        number,
        licences.find(({name}) => name === own),
        rows[index]
      );
    }),
    ...events.flatMap((event, index) => eventRow(event, rows[numbers.length + index])),
    ...cells.flatMap((cell, index) => cellRow(cell, licences, rows[numbers.length + events.length + index]))
  ];
}

/** How many cells of tables a snippet lists; its CSV has all. */
const mostCells = 100;

/** 3.8960000000000004 is printed as 3.896, to twelve digits. */
const isNearly = (printed: number, value: number) => Math.abs(printed - value) <= 1e-11 * Math.abs(value);

/** A cell of a table: its address, what its row or column is called, and its value. */
interface Cell {
  readonly address: string;
  readonly subject: string;
  readonly value: number | null;
  readonly period: string | null;
  readonly flags: readonly string[];
}

function cellsOf({tables = []}: Evidence): Cell[] {
  return tables.flatMap((table) => {
    const {names, numbers, periodAt} = namesAndNumbers(table);
    return numbers.flatMap(([label, column]) =>
      column.values.map((value, row): Cell => {
        const [number, subject] = [typeof value === "number" ? value : null, names[row] || label];
        const flags = flagNames.filter((flag) => column[flag]?.includes(row));
        const period = periodAt(column, row);
        return {address: `${table.id}/${label}/${row}`, subject, value: number, period, flags};
      })
    );
  });
}

function cellRow(
  {address, subject, value, period, flags}: Cell,
  licences: readonly NumberLicence[],
  row: PageElement | undefined
): Violation[] {
  if (!row) return [];
  const [head = "", date = ""] = row.children.map(({text}) => text);
  const number = head.startsWith(`${subject}: `) ? head.slice(subject.length + 2) : null;
  if (number === null) return [violation("the table", `“${head}”`, `what the row is about, ${subject}`)];
  const licence = licences.find(({name}) => name === address);
  const says =
    value === null
      ? number.startsWith("no figure")
      : numeralsIn(number).some((numeral) =>
          licence
            ? saysValue(licence, numeral) &&
              boundHolds(licence.quantity.bound, withDirection(numeral, licence.unit).hedge)
            : isNearly(numeral.low, value)
        );
  const wanted = value === null ? "no figure" : licence ? printed(licence) : String(value);
  const unflagged = flags.filter((flag) => !number.includes(`, ${flag}`));
  return [
    ...(says ? [] : [violation("the table", `“${head}”`, wanted)]),
    ...unflagged.map((flag) => violation("the table", `“${head}”`, `its flag, ${flag}`)),
    ...periodIn(date, period)
  ];
}

function numberRow(
  number: ClaimEvidence | DerivedEvidence,
  licence: NumberLicence | undefined,
  row: PageElement | undefined
): Violation[] {
  if (!licence || !row) return [];
  const [head = "", period = ""] = row.children.map(({text}) => text);
  const says = numeralsIn(head).some(
    (numeral) =>
      saysValue(licence, numeral) &&
      (numeral.kind === "range" || boundHolds(licence.quantity.bound, withDirection(numeral, licence.unit).hedge))
  );
  const whole = licence.unit.kind === "share" ? licence.unit.whole.replace(/^The /, "") : "";
  const named = head.includes(whole) ? [] : [violation("the table", `“${head}”`, `its whole, ${whole}`)];
  const parties = "topic" in number ? [number.subject, number.from, number.to] : [];
  const unnamed = parties.filter((party) => party !== undefined && !head.includes(party));
  const dated = "period" in number ? periodIn(period, number.period.edtf) : [];
  return [
    ...(says ? [] : [violation("the table", `“${head}”`, printed(licence))]),
    ...named,
    ...unnamed.map((party) => violation("the table", `“${head}”`, `whom it is about, ${party}`)),
    ...dated
  ];
}

function eventRow({label, period}: EventEvidence, row: PageElement | undefined): Violation[] {
  if (!row) return [];
  const [head = "", date = ""] = row.children.map(({text}) => text);
  return [...same("the table, event", head, label), ...periodIn(date, period.edtf)];
}

function periodIn(cell: string, edtf: string | null): Violation[] {
  const mentions = dateMentionsIn(cell);
  const holds =
    edtf === null
      ? mentions.length === 0 && cell.includes(noPeriodCell)
      : mentions.length > 0 && mentions.every((mention) => matchPeriod(mention, edtf) === "same");
  const expected = edtf === null ? noPeriodCell : periodWords(edtf);
  return holds ? [] : [violation("the table, period", `“${cell}”`, expected)];
}

function linkFindings(elements: readonly PageElement[], {csv}: Kit): Violation[] {
  const links = elements.filter(({name}) => name === "a").map(({attributes}) => attributes["href"] ?? "");
  const unsafe = links.filter((href) => /^\s*[a-z]+:/i.test(href) && !/^https?:\/\//i.test(href));
  const name = csv?.file.split(/[\\/]/).at(-1);
  const linked = name === undefined || links.some((href) => href.split("/").at(-1) === name);
  return [
    ...unsafe.map((href) => violation("a link", href, "an address that begins with https://")),
    ...(linked ? [] : [violation("the links", links.join(", ") || "none", name)])
  ];
}

/** The script that chooses by the width of a frame, and nothing beside it. */
const isFrameScript = ({name, attributes: {src, ...others}, text}: PageElement) =>
  name === "script" && src === "nutgraf-figure.js" && text === "" && Object.keys(others).join() === "defer";

function safetyFindings(elements: readonly PageElement[], isFrame: boolean): Violation[] {
  const acting = elements.filter(
    (element) => /^(script|object|embed|form|iframe|svg)$/.test(element.name) && !(isFrame && isFrameScript(element))
  );
  const attributes = elements.flatMap(({name, attributes: own}) =>
    Object.keys(own)
      .filter((key) => /^(id|class|style|on.*)$/.test(key))
      .map((key) => violation(`<${name}>`, key, "no such attribute"))
  );
  return [...acting.map(({name}) => violation("the snippet", `<${name}>`, "nothing that runs")), ...attributes];
}
