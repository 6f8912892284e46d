/** Projections that keep areas in proportion, as a map of classes needs (Snyder 1987). */
export const projections = ["azimuthalEqualArea", "equalEarth", "albersUsa"] as const;

/** One of: *azimuthalEqualArea*, about the middle of the regions; *equalEarth*, of the world; *albersUsa*, with Alaska and Hawaii moved. */
export type ProjectionName = (typeof projections)[number];
