/** A place in px of the plot area among marks on scales, in one drawing: to have Plot draw once more takes longer than a mark. */
export const unscaled = (px: number) => ({value: px, scale: null});
