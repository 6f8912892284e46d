/** A name inside an area, in px: how thick the area is there at the least, and how far from its edges the name stands. */
export const insideLabel = {least: 18, across: 6, down: 2} as const;

/** Px from line to line of the hatch of an area, along x. */
export const areaHatch = 10;
