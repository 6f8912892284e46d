/** What of a row says whether it is a note. */
interface Line {
  readonly fields: readonly string[];
  readonly place: string;
}

/** Which lines of a file are notes, and no rows of data. */
export interface Notes {
  /** Takes a line that is one. @returns whether it is */
  readonly take: (fields: readonly string[]) => boolean;
  /** The beginnings that no line has. */
  readonly unfound: () => readonly string[];
}

/** The lines that begin with one of some words. */
export function notesOf(starts: readonly string[]): Notes {
  const found = new Set<string>();
  return {
    take([first = ""]) {
      const start = starts.find((each) => first.trimStart().startsWith(each));
      if (start !== undefined) found.add(start);
      return start !== undefined;
    },
    unfound: () => starts.filter((each) => !found.has(each))
  };
}

/** The rows that are no notes. One with a digit behind its name, in as many fields as the header has, is one of data, which is not left out. */
export function* notNotes<Row extends Line>(
  rows: Iterable<Row>,
  width: number,
  notes: Notes | null
): Generator<Row & {readonly fault?: string}> {
  for (const row of rows) {
    if (notes?.take(row.fields) !== true) yield row;
    else if (row.fields.length === width && row.fields.slice(1).some((field) => /\d/.test(field)))
      yield {...row, fault: `a row of data, and no note: ${row.place} (leave it out by skip or where)`};
  }
}
