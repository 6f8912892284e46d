import type {TableRecord} from "../../src/facts/record.js";

/** Made-up rows of a data file: a dozen months and places. */
export const rows = Array.from({length: 12}, (_, row) => ({
  place: ["Ash", "Birch", "Cedar", "Doum", "Elm", "Fir", "Gum", "Hazel", "Ivy", "Juniper", "Kapok", "Larch"][row]!,
  kind: row % 2 === 0 ? "wheat" : "rye",
  date: new Date(Date.UTC(2020, row, 1)),
  price: [12, 31, 24, 8, 40, 17, 35, 22, 28, 5, 15, 38][row]!,
  change: [-8, 12, 5, -3, 9, -12, 7, 4, -6, 10, -2, 6][row]!,
  low: [10, 25, 20, 6, 33, 12, 30, 20, 24, 3, 11, 30][row]!,
  area: [40, 90, 250, 10, 160, 810, 360, 640, 490, 20, 1000, 120][row]!,
  until: new Date(Date.UTC(2020, row + 2, 15)),
  gapped: row === 5 ? null : [12, 31, 24, 8, 40, 17, 35, 22, 28, 5, 15, 38][row]!
}));

/** A row of the harvest. */
export type HarvestRow = (typeof rows)[number];

const day = (date: Date) => date.toISOString().slice(0, 10);

/** The same rows as a file carries them, by column. */
export const harvest: TableRecord = {
  id: "harvest",
  columns: {
    place: {values: rows.map(({place}) => place)},
    kind: {values: rows.map(({kind}) => kind)},
    date: {values: rows.map(({date}) => day(date))},
    price: {values: rows.map(({price}) => price)},
    change: {values: rows.map(({change}) => change)},
    low: {values: rows.map(({low}) => low)},
    area: {values: rows.map(({area}) => area)},
    until: {values: rows.map(({until}) => day(until))},
    gapped: {values: rows.map(({gapped}) => gapped)}
  }
};
