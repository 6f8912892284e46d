import type {Anchor} from "../../facts/article/anchor.js";
import {anchorCode, periodCode} from "./anchorCode.js";
import type {ArticleNumber} from "./articleNumber.js";
import {camelCase} from "./camelCase.js";
import {type ClaimedNumber, kindTopics, unnamed} from "./reading.js";

/** A number that becomes a claim, with its id in the story. */
interface Claimed {
  readonly id: string;
  /** The date that its sentence gives; *null* where it gives none. */
  readonly date: PinnedDate | null;
  readonly number: ArticleNumber;
  readonly claim: ClaimedNumber;
}

/** The modules that take an article down: `claims.ts`, and which of its dates are the periods of claims. */
interface ClaimsModule {
  readonly text: string;
  /** How many claims it has. */
  readonly count: number;
  /** Of the numbers of the article, those that it pins, as claims or as their periods. */
  readonly pinned: ReadonlySet<ArticleNumber>;
}

/** The text of a `claims.ts` with a claim for each number that wants one; what a person has yet to say reads TODO. */
export function claimsModule(numbers: readonly ArticleNumber[]): ClaimsModule {
  const claimed = identified(numbers);
  const dates = [...new Set(claimed.flatMap(({date}) => date ?? []))];
  const wholes = new Set<string>();
  let before: ReturnType<typeof wholeOf> = null;
  const declared = [
    ...(claimed.length > 0 ? [sourceCode] : []),
    ...dates.map((date) => `${fiscalNote(date)}const ${periodName(date)} = ${periodCode(date.edtf, date.anchor)};`),
    ...claimed.flatMap((each) => {
      const own = wholeOf(each);
      const whole = own && each.number.isFurther && before ? before : own;
      before = whole ?? before;
      const isFirst = whole !== null && !wholes.has(whole.id);
      if (isFirst) wholes.add(whole.id);
      return [...(isFirst ? [wholeCode(each, whole)] : []), claimCode(each, whole)];
    }),
    listCode(claimed.map(({id}) => camelCase(id)))
  ];
  const body = declared.join("\n\n");
  return {
    text: `${importOf(body)}\n\n${head}\n\n${body}\n`,
    count: claimed.length,
    pinned: new Set([
      ...claimed.map(({number}) => number),
      ...dates.map(({number}) => number),
      ...numbers.filter(({isMargin}) => isMargin)
    ])
  };
}

const head = `// Read each claim beside its sentence. Say what TODO stands for, who says it, and which of the claims no figure needs.
// What stands here must not be the article's sentences: they are somebody else's.`;

const sourceCode = `/** Who says what the article does not say itself: in place of unattributed, one for each who does. */
export const source = attributedTo({id: "source", name: "${unnamed}"});`;

/** Names of the package in the order of the alphabet, as far as a module has them. */
const imported =
  "about absent anchor atLeast atMost attributedTo claim countOf degreesIn durationIn exact lessThan measureIn moneyIn moreThan percentChange percentagePoints range ratePer shareOf stated unattributed whole withMargin".split(
    " "
  );

function listCode(names: readonly string[]): string {
  const line = `export const claims = [${names.join(", ")}];`;
  const list = line.length <= lineLength ? line : `export const claims = [\n  ${names.join(",\n  ")}\n];`;
  return `/** All of them, for the notebook: a number of the article that no figure shows is claimed all the same. */\n${list}`;
}

/** As long as Prettier leaves a line here. */
const lineLength = 120;

function importOf(body: string): string {
  const used = imported.filter((name) => new RegExp(`(?<![\\w.])${name}\\b(?!["-])`).test(body));
  const line = `import {${used.join(", ")}} from "nutgraf";`;
  return line.length <= lineLength ? line : `import {\n  ${used.join(",\n  ")}\n} from "nutgraf";`;
}

function identified(numbers: readonly ArticleNumber[]): Claimed[] {
  const taken = new Map<string, number>();
  return numbers.flatMap((number) => {
    const {ready} = number;
    if ("waived" in ready) return [];
    const value = /-?[\d_.]+/.exec(ready.quantity)?.[0] ?? "";
    const digits = value.replace("-", "minus-").replaceAll("_", "").replace(".", "-");
    const id = `${/^[a-z]+$/.test(ready.topic) ? ready.topic : "number"}-${digits}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    const date = dateOf(number, numbers);
    return [{id: count === 1 ? id : `${id}-again${count === 2 ? "" : `-${count}`}`, number, date, claim: ready}];
  });
}

/** What shares are of, which all shares of one thing and time have together; *null* for a claim that is none. */
function wholeOf({id, date, claim: {unit, topic}}: Claimed): {readonly id: string; readonly of: string | null} | null {
  if (unit !== null) return null;
  if (kindTopics.includes(topic) || !/^[a-z]+$/.test(topic)) return {id: `${id}-whole`, of: null};
  return {id: [topic, ...(date ? [date.edtf.replace(/\W+/g, "-")] : []), "whole"].join("-"), of: topic};
}

function wholeCode({number, date}: Claimed, {id, of}: {readonly id: string; readonly of: string | null}): string {
  const shares =
    of === null
      ? `What ${number.token} is a share of.`
      : `What the shares of ${of} are of: one whole, unless the article means several.`;
  return `/** ${shares} */
const ${camelCase(id)} = whole({
  id: "${id}",
  label: "${unnamed}",
  measure: "${unnamed}",
  geography: "${unnamed}",
  period: ${periodOf(date)}
});`;
}

function claimCode(
  {id, number, date, claim: {quantity, unit, topic}}: Claimed,
  whole: ReturnType<typeof wholeOf>
): string {
  const words = number.hedge === null ? number.token : `${number.hedge} ${number.token}`;
  return `/** “${words}” at character ${number.anchor.start}. */
export const ${camelCase(id)} = claim({
  id: "${id}",
  topic: "${kindTopics.includes(topic) ? unnamed : topic}",
  quantity: ${quantity},
  unit: ${unit ?? `shareOf(${camelCase(whole?.id ?? "")})`},
  period: ${periodOf(date)},
  attribution: unattributed,
  anchor: ${anchorCode(number.anchor).replaceAll("\n", "\n  ")}
});`;
}

interface PinnedDate {
  readonly number: ArticleNumber;
  readonly anchor: Anchor;
  readonly edtf: string;
}

const known = new WeakMap<ArticleNumber, PinnedDate>();

/** The date that the sentence of a number gives, if it is one that has a year. */
function dateOf({dated}: ArticleNumber, numbers: readonly ArticleNumber[]): PinnedDate | null {
  const number = dated === null ? undefined : numbers[dated];
  if (number?.edtf == null) return null;
  const date = known.get(number) ?? {number, anchor: number.anchor, edtf: number.edtf};
  known.set(number, date);
  return date;
}

/** What a person has to say of a fiscal year, whose months differ from house to house. */
function fiscalNote({edtf, number: {isFiscal, token}}: PinnedDate): string {
  const [, year = ""] = /(\d{4})$/.exec(edtf) ?? [];
  if (!isFiscal) return "";
  return `// ${unnamed}: fiscal ${token} is twelve months, such as ${Number(year) - 1}-07/${year}-06: put yours in place of the calendar year.\n`;
}

const periodOf = (date: PinnedDate | null) => (date ? periodName(date) : "absent");
const periodName = ({edtf, number}: PinnedDate) => `in${edtf.replace(/\D/g, "_")}At${number.anchor.start}`;
