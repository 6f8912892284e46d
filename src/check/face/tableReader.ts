/** Reads numbers of a table of a font, in its byte order. */
export interface TableReader {
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly i16: (at: number) => number;
  readonly u32: (at: number) => number;
  /** Counts values that are derived, not read. @throws when they are too many */
  readonly spend: (count: number) => void;
}

/**
 * The most numbers that are read of one table. A layout table may name one list a thousand times, so that a few bytes
 * come to hours; the shipped fonts need fewer than 300,000.
 */
const mostReads = 5_000_000;

/** A reader of a table. Its functions throw a RangeError beyond the table, and once they have read too much. */
export function tableReader(view: DataView): TableReader {
  let spent = 0;
  const spend = (count: number) => {
    spent += count;
    if (spent > mostReads) throw new RangeError("too much to read");
  };
  const reading = (read: (at: number) => number) => (at: number) => {
    spend(1);
    return read(at);
  };
  return {
    u8: reading((at) => view.getUint8(at)),
    u16: reading((at) => view.getUint16(at)),
    i16: reading((at) => view.getInt16(at)),
    u32: reading((at) => view.getUint32(at)),
    spend
  };
}
