import type {TileGrid} from "./tileGrid.js";

/** The grid, row by row; a point is an empty place. */
const rows = [
  "AK . . . . . . . . . ME",
  ". . . . . . . . . VT NH",
  "WA ID MT ND MN IL WI MI NY RI MA",
  "OR NV WY SD IA IN OH PA NJ CT",
  "CA UT CO NE MO KY WV VA MD DE",
  ". AZ NM KS AR TN NC SC DC",
  ". . . OK LA MS AL GA",
  "HI . . TX . . . . FL"
];

/** The states of the USA and the District of Columbia by their postal codes, about where they lie, as NPR places them. */
export const usStateTiles: TileGrid = Object.fromEntries(
  rows.flatMap((row, down) =>
    row.split(" ").flatMap((code, across) => (code === "." ? [] : [[code, [across, down] as const]]))
  )
);
