/** A region’s outline as GeoJSON has it, in degrees: a feature of an atlas. */
export interface RegionFeature {
  readonly type: "Feature";
  readonly id?: string | number | undefined;
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly geometry: RegionOutline | null;
}

/** A polygon or several, as lists of rings of points, [longitude, latitude] each. */
export type RegionOutline =
  | {readonly type: "Polygon"; readonly coordinates: number[][][]}
  | {readonly type: "MultiPolygon"; readonly coordinates: number[][][][]};

/** A ring of a region’s outline on paper, in px. */
export type Ring = readonly (readonly [x: number, y: number])[];
