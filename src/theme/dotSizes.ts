/** A dot in a row, by format, in px: its radius, and the edge of a hollow one. */
export const dotRadius = {phone: 5, article: 6, wide: 6, box: 5} as const;

/** Px of the line that joins two dots of a row: how thick and how long at the least; how thick that of an interval, and how far it is seen. */
export const stemSize = {join: 2, shortest: 22, interval: 3, seen: 3} as const;

/** An arrow from a number to a later one, in px: the radius of the dot at its foot, and how long it is at the least. */
export const arrowSize = {foot: 3, shortest: 12} as const;

/** The sign of an open end beside a dot, in px from its edge: to the upright line, and to the point of the arrow. */
export const dotSign = {foot: 3, point: 17} as const;

/** Where zero costs no more than this part of a scale, the scale has it. */
export const zeroPart = 0.25;

/** Between two blocks of a hundred counted dots, in pitches: a whole one, so that all dots stand in even rows and columns. */
export const blockGap = 1;
