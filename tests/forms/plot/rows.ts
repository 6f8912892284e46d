/** Numbers between 0 and 1 that look picked at random and are the same at every run (Park and Miller 1988). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const names = ["Larch", "Ash", "Juniper", "Birch", "Elm", "Kapok", "Cedar", "Ivy", "Doum", "Hazel", "Fir", "Gum"];

/** Made-up places. */
export const places = names.map((place, row) => ({
  place,
  price: [38, 12, 5, 31, 40, 15, 24, 28, 8, 22, 17, 35][row]!,
  low: [30, 10, 3, 25, 33, 11, 20, 24, 6, 20, 12, 30][row]!,
  change: [6, -8, 10, 12, 9, -2, 5, -6, -3, 4, -12, 7][row]!,
  area: [120, 40, 20, 90, 160, 1000, 250, 490, 10, 640, 810, 360][row]!,
  longitude: -100 + 17 * row,
  latitude: 60 - 9 * row,
  from: new Date(Date.UTC(2020, row, 1)),
  until: new Date(Date.UTC(2020, row + 2, 15))
}));

/** Letters of an alphabet. */
export const letters = [..."CABEDFGH"].map((letter, row) => ({
  letter,
  frequency: [0.1, 0.24, 0.05, 0.18, 0.12, 0.09, 0.2, 0.02][row]!
}));

const random = numbersFrom(7);

/** Sales of four regions in four quarters. */
export const sales = ["Q2", "Q1", "Q4", "Q3"].flatMap((quarter) =>
  ["South", "North", "East", "West"].map((region) => ({quarter, region, sales: 20 + Math.round(60 * random())}))
);

/** Answers to three questions. */
export const survey = ["Rent", "Work", "Food"].flatMap((question) =>
  ["agree", "neither", "disagree"].map((answer) => ({question, answer, count: 10 + Math.round(40 * random())}))
);

/** People of two teams. */
export const people = Array.from({length: 80}, (_, row) => {
  const sex = row % 2 === 0 ? "female" : "male";
  const height = 150 + Math.round(35 * random()) + (sex === "male" ? 10 : 0);
  return {
    sex,
    team: ["Alpha", "Beta", "Gamma"][row % 3]!,
    height,
    weight: Math.round(height * 0.4 + 20 * random()),
    age: 18 + Math.round(20 * random())
  };
});

/** Prices by the day. */
export const days = Array.from({length: 90}, (_, row) => {
  const open = 100 + 12 * Math.sin(row / 9) + 6 * random();
  const close = open + 6 * random() - 3;
  return {
    date: new Date(Date.UTC(2021, 0, 1 + row)),
    open,
    close,
    low: Math.min(open, close) - 2 * random(),
    high: Math.max(open, close) + 2 * random(),
    gapped: row > 30 && row < 40 ? null : close
  };
});

/** Values by the year. */
export const years = Array.from({length: 9}, (_, row) => ({
  year: 2012 + row,
  date: new Date(Date.UTC(2012 + row, 0, 1)),
  value: [12, 15, 14, 19, 23, 22, 27, 25, 31][row]!,
  low: [10, 12, 12, 16, 19, 19, 22, 21, 25][row]!,
  high: [14, 18, 17, 22, 27, 25, 32, 30, 38][row]!,
  rank: [3, 2, 4, 1, 2, 5, 3, 2, 1][row]!
}));

/** Three series by the month. */
export const walk = ["Wheat", "Barley", "Rye"].flatMap((series, each) =>
  Array.from({length: 24}, (_, row) => ({
    series,
    date: new Date(Date.UTC(2019, row, 1)),
    value: 20 * (each + 1) + Math.round(10 * random())
  }))
);

/** A hill on a grid. */
export const hills = Array.from({length: 144}, (_, row) => {
  const [x, y] = [row % 12, Math.floor(row / 12)];
  return {x, y, z: 30 * Math.exp(-((x - 5) ** 2 + (y - 6) ** 2) / 18)};
});

/** Six square countries. */
export const shapes = Array.from({length: 6}, (_, row) => {
  const [west, south] = [-60 + 40 * (row % 3), -20 + 30 * Math.floor(row / 3)];
  const ring = [
    [west, south],
    [west, south + 25],
    [west + 35, south + 25],
    [west + 35, south],
    [west, south]
  ];
  return {
    type: "Feature" as const,
    properties: {name: names[row]!, value: row},
    geometry: {type: "Polygon" as const, coordinates: [ring]}
  };
});

export interface Factors {
  readonly across: number;
  readonly down: number;
}

export const factors = [2, 3, 4, 6].flatMap((across) => [2, 3, 4, 6].map((down): Factors => ({across, down})));

export interface Trade {
  readonly trade: string;
  readonly jobs: number;
}

export const trades = [
  "Wholesale and retail",
  "Education and health",
  "Leisure and hospitality",
  "Mining and extraction"
]
  .concat(["Transport and storage", "Finance"])
  .map((trade, index): Trade => ({trade, jobs: 12 + ((index * 7) % 9)}));
