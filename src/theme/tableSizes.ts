/** Px between two columns of a table, by format: at least, and at most where a column of bars can take the rest. */
export const tableGap = {
  phone: {least: 12, most: 24},
  article: {least: 16, most: 48},
  wide: {least: 24, most: 56}
} as const;

/** Which part of a table’s width its bars take: at least, and mostly. */
export const tableBars = {least: 0.18, usual: 0.28} as const;

/** Which part of the width names may take before they go over their figures, from the widest. */
export const namePart = [0.38, 0.3, 0.25] as const;

/** The type of a heading, and of what stands under a figure, in px. */
export const headingType = {size: 12, leading: 15} as const;

/** Px across which a heading has room at the least and is given room at the most, before it takes a third line. */
export const headingWidth = {least: 44, most: 132} as const;

/** Px over and under the names and figures of a row, and in a box, from the most. */
export const tableRowGap = {free: 7, box: [6, 3]} as const;

/** From line to line of a name, in multiples of its type. */
export const nameLeading = 1.27;
