import {closest, distance} from "fastest-levenshtein";

// Notebooks are loaded without their types, so every public function checks what it is given with the functions below.
// Each message says what is wrong, the value, the way out and where: "invalid rest: others (say`…`): shareGrid".

/** How to write a text that knows its claims, for error messages. */
const sayText = "say`…`";

/**
 * C0 and C1 controls, line and paragraph separators, lone surrogates, noncharacters, and what Unicode calls format characters, which
 * nobody sees and of which some turn the order of all that follows (Unicode TR 36), but the two joiners that scripts
 * need: no text of one line holds any.
 */
const controlCharacter = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]|(?![\u200c\u200d])\p{Cf}/u;

const unseenCharacters = new RegExp(controlCharacter, "gu");

/** A text with an escape in the place of each character that a terminal would obey, and not print. */
export function printable(text: string): string {
  return text.replace(unseenCharacters, (found) => shortEscapes[found] ?? `\\u{${codeOf(found).toLowerCase()}}`);
}

const shortEscapes: Readonly<Record<string, string>> = {"\n": "\\n", "\r": "\\r", "\t": "\\t"};

const codeOf = (character: string) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase();

/** Whitespace, controls, and the characters that RFC 3986 wants percent-encoded. */
const notInAddress = /[\s\p{Cc}"<>\\^`{|}]/u;

/** True for an object that is neither *null*, nor a list, nor a function. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for an object that has its fields as its own, as no date and no map has. */
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && Object.prototype.toString.call(value) === "[object Object]";

/** A value as an error message shows it, in a few words on one line. */
export function valueInWords(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function") return "a function";
  if (typeof value === "symbol") return "a symbol";
  if (typeof value === "bigint") return `${value}n`;
  if (value === "") return '""';
  const text = printable(String(value));
  // Never half of a surrogate pair.
  const short = text.length > 60 ? `${text.slice(0, 59).replace(/[\ud800-\udbff]$/, "")}…` : text;
  return text === String(value) ? short : `"${short}"`;
}

/** The error for a value that a field cannot take: "missing" where there is none, else "invalid". */
export function refusal(value: unknown, field: string, wanted: string, where: string): Error {
  return value === undefined
    ? new Error(`missing ${field}: ${where} (${wanted})`)
    : new Error(`invalid ${field}: ${valueInWords(value)} (${wanted}): ${where}`);
}

/** The name of what is being made, for error messages: "claim oil-share", or "claim" where it has no id. */
export function subjectName(what: string, value: unknown, field = "id"): string {
  const id = isObject(value) ? value[field] : undefined;
  return typeof id === "string" ? `${what} ${valueInWords(id)}` : what;
}

/** @throws unless **value** is a string that is not blank and holds no control character */
export function checkText(value: unknown, field: string, where: string): void {
  if (typeof value !== "string") throw refusal(value, field, "a text", where);
  if (value.trim() === "") throw new Error(`missing ${field}: ${where}`);
  checkCharacters(value, field, where);
}

/** The same for a text that may be left out, but not be *null*. */
export function checkTextIfAny(value: unknown, field: string, where: string): void {
  if (value !== undefined) checkText(value, field, where);
}

/** @throws where a text holds a control character or half a surrogate pair */
export function checkCharacters(text: string, field: string, where: string): void {
  const [found] = controlCharacter.exec(text) ?? [];
  if (found === undefined) return;
  const code = codeOf(found).padStart(4, "0");
  throw new Error(`invalid ${field}: ${valueInWords(text)} (without the control character U+${code}): ${where}`);
}

/** @throws unless **value** was written with `say`, and is not blank */
export function checkPhrase(value: unknown, field: string, where: string): void {
  const {kind, text, uses} = isObject(value) ? value : {};
  if (kind !== "phrase" || typeof text !== "string" || !Array.isArray(uses))
    throw refusal(value, field, sayText, where);
  if (text.trim() === "") throw new Error(`missing ${field}: ${where} (${sayText})`);
  checkCharacters(text, field, where);
  for (const use of uses) checkFact(use, ["claim", "derived", "event", "name"], `${field}: what it uses`, where);
}

/** The same for a text that may be left out, but not be *null*. */
export function checkPhraseIfAny(value: unknown, field: string, where: string): void {
  if (value !== undefined) checkPhrase(value, field, where);
}

/** @throws unless **value** is an object with fields of its own, as no list, date and map is */
export function checkRecord(value: unknown, field: string, wanted: string, where: string): asserts value is object {
  if (!isRecord(value)) throw refusal(value, field, wanted, where);
}

/** @throws unless **value** is an object that has no other names than **known** */
export function checkFields(value: unknown, known: readonly string[], field: string, where: string): void {
  if (!isRecord(value)) throw refusal(value, field, `an object: {${known.join(", ")}}`, where);
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    throw unknownName("option", name, known, where);
  }
}

/** @throws unless **value** is a list, with something in each of its places */
export function checkList(value: unknown, field: string, where: string): void {
  if (!Array.isArray(value)) throw refusal(value, field, "a list", where);
  const hole = value.findIndex((_, index) => !(index in value));
  if (hole >= 0) throw refusal(undefined, `${field} ${hole + 1}`, "a list without holes", where);
}

/** What each kind of fact has that is an object itself. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
  claim: ["quantity", "unit", "period"],
  derived: ["unit", "interval"],
  event: ["period"],
  cell: ["unit", "period"]
};

/** @throws unless **value** is a claim, an event or a derived value, as its **kinds** say */
export function checkFact(value: unknown, kinds: readonly string[], field: string, where: string): void {
  const kind = isObject(value) && kinds.find((each) => each === value["kind"]);
  if (!kind || !(partsOf[kind] ?? []).every((part) => isObject(value[part])))
    throw refusal(value, field, `a ${kinds.join(" or ")}`, where);
}

/** @throws unless **value** is one of some words */
export function checkWord(value: unknown, known: readonly string[], field: string, where: string): void {
  if (typeof value === "string" && known.includes(value)) return;
  if (typeof value !== "string" || value === "") throw refusal(value, field, `one of ${known.join(", ")}`, where);
  throw unknownName(field, value, known, where);
}

/** @throws unless **value** is a finite number */
export function checkNumber(value: unknown, field: string, where: string): void {
  if (typeof value !== "number" || !Number.isFinite(value)) throw refusal(value, field, "a number", where);
}

/** @throws unless **value** is a document that can make elements: a page’s own, or one of jsdom */
export function checkDocument(value: unknown, where: string): void {
  if (!isObject(value) || typeof value["createElementNS"] !== "function")
    throw refusal(value, "document", "a page’s own, or one of jsdom", where);
}

/** @throws unless **value** is an SVG element, such as a chart draws */
export function checkSVG(value: unknown, where: string): void {
  if (!isObject(value) || value["localName"] !== "svg" || typeof value["getAttributeNames"] !== "function")
    throw refusal(value, "drawing", "an SVG element, such as a chart draws", where);
}

/** @throws unless **value** is the address of a page: http or https, in the characters that an address may hold */
export function checkAddress(value: unknown, field: string, where: string): void {
  checkText(value, field, where);
  if (!isAddress(value)) throw refusal(value, field, "an address, https://…, without spaces", where);
}

/** True for the address of a page: a link leads there, and runs nothing. */
export function isAddress(value: unknown): value is string {
  if (typeof value !== "string" || notInAddress.test(value) || !/^https?:\/\//i.test(value)) return false;
  return URL.canParse(value);
}

/** The error for a name that is none of those known, with the nearest where it is near, or else **others**: all of them. */
export function unknownName(
  field: string,
  name: string,
  known: readonly string[],
  where: string,
  others = `one of ${known.map(printable).join(", ")}`
): Error {
  const near = nearestName(name, known);
  return new Error(
    `unknown ${field}: ${valueInWords(name)} (${near === null ? others : `did you mean ${printable(near)}?`}): ${where}`
  );
}

/** The nearest of some names, where it is near enough to be what was meant; else *null*. */
export function nearestName(word: string, known: readonly string[]): string | null {
  const nearest = known.length > 0 && word.length < 100 ? closest(word, [...known]) : null;
  if (nearest === null) return null;
  // One or two typing errors; in a long word, one in three letters. In three letters two leave nothing but their order.
  const most = word.length <= 3 && inOrder(word) !== inOrder(nearest) ? 1 : Math.max(2, Math.floor(word.length / 3));
  return distance(word, nearest) <= most ? nearest : null;
}

const inOrder = (word: string) => [...word].sort().join("");
