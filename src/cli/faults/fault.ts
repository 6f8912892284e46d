/** A place in a reporter's file. */
export interface Place {
  /** Absolute. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column?: number;
}

/** An error that knows its place, where no stack could tell it. */
export const faultAt = (place: Place, message: string): Error => Object.assign(new Error(message), {place});

/** The place of an error that **faultAt** made; *null* for another. */
export function placeOf(error: Error): Place | null {
  return "place" in error ? (error.place as Place) : null;
}
