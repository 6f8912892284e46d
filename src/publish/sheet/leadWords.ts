/** What stands over the figures of a story that lead. */
export const leadFigures = (count: number) => `The story in ${count === 1 ? "1 figure" : `${count} figures`}`;

/** What stands over its other figures, where some lead. */
export const moreFigures = "More figures";
