/** Made-up rows for the charts that are timed: what a desk puts in one figure. */
const names = "Ash Birch Cedar Doum Elm Fir Gum Hazel Ivy Juniper Kapok Larch".split(" ");

const wave = (index, low, high) => Math.round(low + ((Math.sin(index * 1.7) + 1) / 2) * (high - low));

/** A value a name. */
export const ranked = names.map((name, index) => ({name, value: wave(index, 100, 1200)}));

/** A value a year. */
export const dated = Array.from({length: 20}, (_, index) => ({
  year: String(2004 + index),
  value: wave(index, 200, 900)
}));

/** Four names, and a value a year of each. */
export const series = names.slice(0, 4).flatMap((name, at) =>
  Array.from({length: 24}, (_, index) => ({
    name,
    year: String(2000 + index),
    value: 300 + 100 * at + 9 * index + wave(index, 0, 60)
  }))
);

/** Six names, and three parts of each. */
export const parts = names.slice(0, 6).map((name, index) => ({
  name,
  owned: wave(index, 1000, 4000),
  rented: wave(index + 3, 500, 2500),
  social: wave(index + 6, 200, 1200)
}));

/** Two values a name. */
export const points = Array.from({length: 40}, (_, index) => ({
  name: `${names[index % 12]} ${Math.floor(index / 12) + 1}`,
  income: 11_000 + 1_450 * index + wave(index, 0, 4_000),
  life: 62 + Math.round(index / 2.2) + (index % 3)
}));

/** Some dots in each of many panels. */
export const panels = Array.from({length: 1000}, (_, index) => ({
  panel: `panel ${index % 100}`,
  x: wave(index, 0, 100),
  y: wave(index + 5, 0, 100)
}));
