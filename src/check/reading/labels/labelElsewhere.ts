import {apart, type Box, boxAround, middleOfBox, pointBox} from "../../box.js";
import type {PublishedText} from "../../published.js";
import type {FileRule} from "../../rule.js";
import type {Violation} from "../../subject.js";
import {flagsUnsaid, unflagged} from "../signs/unflagged.js";
import {rounded, textPlace} from "../../where.js";
import {numeralsIn} from "../../words/en/numerals/numerals.js";
import {averageLines} from "./averageLines.js";
import {axisTitleViolations} from "./axisTitles.js";
import {lookNameViolations} from "../signs/lookNames.js";
import {headViolations} from "./heads.js";
import {highlightElsewhere} from "./highlightElsewhere.js";
import {arrowsOfTime} from "./arrowsOfTime.js";
import {keyViolations} from "./keys.js";
import {bare, type Label, labelsOf, namesOwner, prints} from "./labels.js";
import {apartFrom, isInBand, isNearer, type Part, partsOf} from "../parts.js";
import {ofReading, type ReadFile, type TextsRun} from "../readFile.js";
import {labelOf} from "../roles.js";
import {namesAtOthers} from "./namesAtOthers.js";
import {numbersOfNoShape} from "./numbersOfNoShape.js";
import {swatchViolations} from "./swatches.js";
import {wholeNames} from "./wholeNames.js";

/** The label of a fact prints its number or says whose it is, and no other’s shape is nearer to it; nor to a name, or to words for an average or an end. */
export const labelElsewhere = {
  name: "label-elsewhere",
  group: "geometry",
  severity: "error",
  guards:
    "A number or a name that labels a shape is the shape’s own, with its flag, and stands nearer to it than to any other; so do words for the highest, the lowest and an average.",
  source: "Tufte 1983, direct labels; Wertheimer 1923: what is near belongs together",
  fix: "Place the label at its shape, say in words what its number is, or leave it to the table.",
  check: ofReading((file, {evidence}) => {
    const [labels, parts] = [labelsOf(file), partsOf(file)];
    const colours = new Set(labels.flatMap(({texts}) => texts.map(({fill}) => fill.toLowerCase())));
    const flagless = labels.flatMap((label) => unflagged(label, file));
    return [
      ...labels.flatMap((label) => [
        ...unprinted(label, file),
        ...astray(label, {parts, colours, file}),
        ...ofOtherWhole(label, file)
      ]),
      ...(flagless.length > 0 ? flagless : flagsUnsaid(file)),
      ...lookNameViolations(file),
      ...wholeNames(parts, file),
      ...axisTitleViolations(file),
      ...headViolations(file),
      ...numbersOfNoShape(labels, parts, file),
      ...namesAtOthers(parts, file),
      ...averageLines(file, evidence),
      ...keyViolations(file),
      ...swatchViolations(file),
      ...highlightElsewhere(file),
      ...arrowsOfTime(file)
    ];
  })
} as const satisfies FileRule;

function unprinted({facts, texts}: Label, file: ReadFile): Violation[] {
  const words = texts.map(({text}) => text).join(" ");
  const where = texts[0] ? textPlace(texts[0]) : "reading";
  return facts.flatMap((address): Violation[] => {
    const fact = file.facts.find(address);
    if (fact?.kind === "name" && !bare(words).includes(bare(fact.name)))
      return [{where, found: words, expected: `the name ${fact.name}`}];
    if (fact?.kind === "date" && fact.label !== null && !bare(words).includes(bare(fact.label)))
      return [{where, found: words, expected: `the name of ${address}, ${fact.label}`}];
    if (fact?.kind === "missing" && numeralsIn(words).length > 0)
      return [{where, found: words, expected: `no number: ${address} has none`}];
    if (fact?.kind !== "number" || prints(words, fact) || namesOwner(words, fact)) return [];
    return [{where, found: words, expected: `the number of ${address}, ${fact.value}`}];
  });
}

/** A label that names a whole names that of its own number. */
function ofOtherWhole({facts, texts}: Label, {facts: book, textRuns}: ReadFile): Violation[] {
  const words = bare([...texts, ...annotationsIn(facts, textRuns)].map(({text}) => text).join(" ")).toLowerCase();
  const own = facts.flatMap((address) => {
    const fact = book.find(address);
    return fact?.kind === "number" && fact.wholeName !== null ? [fact.wholeName] : [];
  });
  const isNamed = (name: string) => words.includes(bare(name.replace(/^The /, "")).toLowerCase());
  if (own.length === 0 || own.some(isNamed)) return [];
  // A name of one word may be a word of any label.
  const other = book.wholes.find((name) => name.replace(/^The /, "").includes(" ") && isNamed(name));
  const [first] = texts;
  if (other === undefined || !first) return [];
  return [{where: textPlace(first), found: `the name of ${other}`, expected: `that of ${own.join(", ")}`}];
}

/** Annotations between two texts of one label, which are read with it. */
function annotationsIn(facts: readonly string[], runs: readonly TextsRun[]): PublishedText[] {
  const isOwn = (run: TextsRun | undefined) => run !== undefined && labelOf(run.role)?.join() === facts.join();
  return runs.flatMap(({role, texts}, index) =>
    role === "annotation" && isOwn(runs[index - 1]) && isOwn(runs[index + 1]) ? texts : []
  );
}

interface Labelled {
  readonly parts: readonly Part[];
  /** The colours of all labels, in lower case. */
  readonly colours: ReadonlySet<string>;
  readonly file: ReadFile;
}

function astray({facts, texts}: Label, {parts, colours, file}: Labelled): Violation[] {
  const isOwn = isOwnOf(facts, file);
  const own = parts.filter(({fact, event}) => isOwn(event ?? fact));
  if (own.length === 0) return [];
  const wholes = new Set(own.map(({whole}) => whole));
  const kin = parts.filter(({whole}) => wholes.has(whole));
  const others = parts.filter(({whole}) => !wholes.has(whole));
  const numbers = facts.flatMap((address) => file.facts.find(address) ?? []);
  const words = texts.map(({text}) => text).join(" ");
  const isRead = numbers.some((fact) => fact.kind === "date" || fact.kind === "name" || namesOwner(words, fact));
  const names = isRead ? blockNearest(texts, own) : [];
  const printed = texts.filter(({text}) => numbers.some((fact) => prints(text, fact)));
  return [...names, ...printed].flatMap((text) => [
    ...nearOther(text, texts, {own: kin, others, file}),
    ...asOther(text, facts, isOwn, kin),
    ...inOtherColour(text, {own, others, colours})
  ]);
}

/** Which facts a label is of: those that it names, the other number of their dots, the ends of an interval, and of a name in a table those of the same row. */
function isOwnOf(named: readonly string[], file: ReadFile): (fact: string) => boolean {
  const facts = [...named, ...dotMates(named, file), ...endsOver(named, file), ...partNames(named, file)];
  const rows = facts.flatMap((address) => (file.facts.find(address)?.kind === "name" ? rowOf(address) : []));
  return (fact) => facts.includes(fact) || rows.some((row) => row === rowOf(fact));
}

/** The other numbers of the dots that show some facts: a dot between two scales shows two. */
function dotMates(facts: readonly string[], {shown, facts: book}: ReadFile): string[] {
  return shown.flatMap(({run, facts: own}) =>
    own.flatMap(([fact, ...more], index) => {
      if (fact === undefined || more.length > 0 || !facts.includes(fact)) return [];
      const mates = shown.filter((each) => each.run === run).flatMap((each) => each.facts[index] ?? []);
      return mates.filter((mate) => book.find(mate)?.kind === "number");
    })
  );
}

/** The ends of a line between two other numbers of the row, which the number of its dot stands for, too: an interval. */
function endsOver(facts: readonly string[], {shown}: ReadFile): string[] {
  const rows = new Set(facts.map(rowOf));
  const ends = shown.flatMap(({facts: own}) => own.filter((each) => each.length === 2));
  return ends.filter((each) => each.every((end) => rows.has(rowOf(end)) && !facts.includes(end))).flat();
}

/** The names, on a scale of colours, of what counts some facts: those of the swatches in its key. */
function partNames(facts: readonly string[], {shown, facts: book}: ReadFile): string[] {
  const runs = shown.flatMap(({run, measure, facts: own}) =>
    measure.by === "count" && own.flat().some((fact) => facts.includes(fact)) ? [run] : []
  );
  return shown.flatMap(({run, measure, facts: own}) =>
    measure.by === "colour" && runs.includes(run) ? own.flat().filter((name) => book.find(name) === null) : []
  );
}

/** The table and the row of a cell: "rents 7"; other addresses as they are. */
const rowOf = (address: string) => address.replace(/^([^/]+)\/.+\/(\d+)$/, "$1 $2");

/** The text that stands nearest to some shapes, with the lines over and under it: they are read as one. */
function blockNearest(texts: readonly PublishedText[], parts: readonly Part[]): PublishedText[] {
  const distance = (text: PublishedText) => Math.min(...parts.map((part) => apartFrom(part, text.box)));
  const [first, ...others] = texts.toSorted((a, b) => distance(a) - distance(b));
  if (!first) return [];
  let block = first.box;
  for (const {box} of others.toSorted((a, b) => apart(a.box, first.box) - apart(b.box, first.box)))
    if (apart(box, block) < first.size / 2) block = boxOf([block, box]);
  return [{...first, box: block}];
}

const boxOf = (boxes: readonly Box[]): Box =>
  boxAround(
    boxes.flatMap(({left, right}) => [left, right]),
    boxes.flatMap(({top, bottom}) => [top, bottom])
  );

/** Shapes of another whole, or of another fact that is no part of one, are farther from a label than its own. */
function nearOther(
  text: PublishedText,
  lines: readonly PublishedText[],
  {own, others, file}: {readonly own: readonly Part[]; readonly others: readonly Part[]; readonly file: ReadFile}
): Violation[] {
  const leads = leadersTo(lines, file);
  const distanceTo = (part: Part) =>
    leads.some((end) => apartFrom(part, end) <= leaderReach) ? 0 : apartFrom(part, text.box);
  const distance = Math.min(...own.map(distanceTo));
  const band = own.find((part) => part.band && isInBand(text.box, part.band))?.band;
  const inOtherBand = (part: Part) => band && part.band?.along === band.along && part.band.from !== band.from;
  const other = others.find((part) => isNearer(distanceTo(part), distance) && !inOtherBand(part));
  if (!other) return [];
  const found = `${rounded(distanceTo(other))} px from ${other.fact}`;
  return [{where: textPlace(text), found, expected: `nearer to ${own[0]?.fact ?? ""}, ${rounded(distance)} px away`}];
}

/** Px from the end of a leader to the label at one end and, past the edge of its dot, to the shape at the other. */
const leaderReach = 6;

/** Where the leaders begin that end at a text. */
function leadersTo(texts: readonly PublishedText[], {runs}: ReadFile): Box[] {
  const links = runs.flatMap(({role, shapes}) => ("furniture" in role && role.furniture === "link" ? shapes : []));
  return links.flatMap(({stretches}) => {
    const [start, end] = stretches[0]?.points ?? [];
    if (!start || !end || !texts.some(({box}) => apart(box, pointBox(end)) <= leaderReach)) return [];
    return [pointBox(start)];
  });
}

/** Among parts of one whole a label is told by its colour, or by the shape that it stands in. */
function asOther(
  text: PublishedText,
  facts: readonly string[],
  isOwn: (fact: string) => boolean,
  kin: readonly Part[]
): Violation[] {
  const inside = kin.filter(({box}) => apart(pointBox(middleOfBox(text.box)), box) === 0);
  const around = inside.length > 0 && !inside.some(({fact}) => isOwn(fact)) ? inside[0] : undefined;
  const alike = kin.find(({paint}) => paint === text.fill.toLowerCase());
  const other =
    around ?? (alike && !kin.some(({fact, paint}) => isOwn(fact) && paint === alike.paint) ? alike : undefined);
  if (!other) return [];
  const found = around ? `inside the shape of ${other.fact}` : `in the colour of ${other.fact}`;
  return [{where: textPlace(text), found, expected: `the place and the colour of ${facts.join(", ")}`}];
}

/** A label in a colour of the drawing stands for what has that colour: none of its own marks has that of another label. */
function inOtherColour(
  text: PublishedText,
  {own, others, colours}: Pick<Labelled, "colours"> & {readonly own: readonly Part[]; readonly others: readonly Part[]}
): Violation[] {
  const colour = text.fill.toLowerCase();
  const isColoured = own.some(({paint}) => paint === colour) || others.some(({paint}) => paint === colour);
  if (!isColoured) return [];
  const other = own.find(({paint}) => paint !== null && paint !== colour && colours.has(paint));
  if (!other) return [];
  return [
    {
      where: textPlace(text),
      found: `in ${colour}, beside its mark in ${other.paint}, the colour of another label`,
      expected: `the colour of ${other.fact}`
    }
  ];
}
