import {test} from "vitest";
import {thorough} from "./thoroughTag.js";

/** Whether `npm test` takes a row. */
type Taken<Row> = (row: Row, index: number) => boolean;

/** A test for each of some rows, of which `npm test` takes some, and `npm run test:all` all. **timeout** is in ms. */
export const testSome =
  <const Row>(rows: readonly Row[], isTaken: Taken<Row>, {timeout}: {readonly timeout?: number} = {}) =>
  (name: string, run: (row: Row) => void | Promise<void>): void => {
    const [taken, left] = parted(rows, isTaken);
    if (taken.length === 0) throw new Error(`npm test takes no row of a test: ${name}`);
    const options = timeout === undefined ? {} : {timeout};
    test.for(taken)(name, options, (row) => run(row));
    test.for(left)(name, {...options, tags: thorough}, (row) => run(row));
  };

/** The rows that `npm test` takes, and the others. */
export function parted<Row>(rows: readonly Row[], isTaken: Taken<Row>): readonly [taken: Row[], left: Row[]] {
  const taken = rows.map((row, index) => isTaken(row, index));
  return [rows.filter((_, index) => taken[index]), rows.filter((_, index) => !taken[index])];
}

/** Takes each nth row, from the first. */
export const everyNth =
  (count: number): Taken<unknown> =>
  (_, index) =>
    index % count === 0;

/** Takes a row that is the first of one of its kinds. */
export function firstOfEach<Row>(...kindsOf: readonly ((row: Row) => string | readonly string[])[]): Taken<Row> {
  const seen = kindsOf.map(() => new Set<string>());
  return (row) => {
    const kinds = kindsOf.flatMap((kindOf, index) => [kindOf(row)].flat().map((kind) => ({kind, of: seen[index]})));
    const isNew = kinds.some(({kind, of}) => of?.has(kind) === false);
    for (const {kind, of} of kinds) of?.add(kind);
    return isNew;
  };
}
