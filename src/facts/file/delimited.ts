/** One row of a delimited file. */
interface DelimitedRow {
  readonly fields: readonly string[];
  /** The line on which it begins, from 1. */
  readonly line: number;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Reads comma- or tab-separated values (RFC 4180), row by row: quoted fields, doubled quotes, and lines that end in LF, CRLF
 * or CR. Lines with nothing in them are no rows. d3-dsv is not used because it drops what follows a closing quote, takes an
 * unclosed one to the end of the file, and does not say on which line a row begins.
 * @param delimiter "," or "\t"
 * @param file the name of the file, for error messages
 * @throws when a quote never closes, or when something stands between a closing quote and the delimiter
 */
export function* readDelimited(text: string, delimiter: string, file: string): Generator<DelimitedRow> {
  const comma = delimiter.charCodeAt(0);
  let [at, line] = [0, 1];
  while (at < text.length) {
    const fields: string[] = [];
    const first = line;
    for (let ended = false; !ended;) {
      const field =
        text.charCodeAt(at) === quote ? quotedField(text, at, `${file}:${line}`) : plainField(text, at, comma);
      fields.push(field.value);
      line += field.lines;
      at = field.end;
      const next = text.charCodeAt(at);
      if (next === comma) at += 1;
      else if (at >= text.length || isLineEnd(next)) {
        at += next === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
        line += 1;
        ended = true;
      } else
        throw new Error(
          `text after a closing quote: ${shown(text, at)} (double a quote inside a field): ${file}:${line}`
        );
    }
    if (fields.length > 1 || fields[0] !== "") yield {fields, line: first};
  }
}

interface Field {
  readonly value: string;
  /** Where it ends in the text. */
  readonly end: number;
  /** How many line ends it holds. */
  readonly lines: number;
}

function plainField(text: string, start: number, comma: number): Field {
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === comma || isLineEnd(code)) break;
  }
  return {value: text.slice(start, end), end, lines: 0};
}

function quotedField(text: string, start: number, where: string): Field {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text.charCodeAt(end + 1) === quote) end = text.indexOf('"', end + 2);
  if (end < 0)
    throw new Error(
      `a quote that never closes: ${shown(text, start)}: ${where} (close it, or double a quote that is part of the words)`
    );
  const inner = text.slice(start + 1, end);
  return {value: inner.replaceAll('""', '"'), end: end + 1, lines: inner.match(/\r\n|\n|\r/g)?.length ?? 0};
}

const isLineEnd = (code: number) => code === lineFeed || code === carriageReturn;

const shown = (text: string, at: number) => JSON.stringify(text.slice(at, at + 20).split(/[\r\n]/)[0]);
