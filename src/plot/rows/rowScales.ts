import type {Scale} from "../../facts/evidence/record.js";
import type {Phrase} from "../../words/phrase.js";

/** The rows of a chart, from its top down. */
export interface RowPlaces {
  readonly names: readonly Phrase[];
  /** Px from the top of a row to that of the next. */
  readonly pitch: number;
}

/** The scale of rows that Plot draws by; **shift** px further down, default 0. */
export function rowScale({names, pitch}: RowPlaces, shift = 0) {
  const range = [shift, pitch * names.length + shift];
  return {type: "band", domain: namesOf(names), range, padding: 0, round: false} as const;
}

/** The scale of rows that a file is read by, of which the first begins **top** px from the top of the figure. */
export function rowBands({names, pitch}: RowPlaces, top: number) {
  return {type: "band", domain: namesOf(names), start: top, step: pitch, width: pitch} as const satisfies Scale;
}

const namesOf = (names: readonly Phrase[]) => names.map(({text}) => text);
