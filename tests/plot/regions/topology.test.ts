import {expect, test} from "vitest";
import {topologyFeatures} from "../../../src/plot/regions/topology.js";

const arcs = [[[0, 0], [4, 0], [0, 3]], [[4, 3], [-4, 0], [0, -3]], [[4, 3], [0, -3]]]; // prettier-ignore
const plain = [[[0, 0], [4, 0], [4, 3]], [[4, 3], [0, 3], [0, 0]], [[4, 3], [4, 0]]]; // prettier-ignore
const featuresOf = (geometry: object, more: object) =>
  topologyFeatures({type: "Topology", objects: {land: {geometries: [geometry]}}, ...more}, "land", "test");
const ring = [[0, 0], [4, 0], [4, 3], [0, 3], [0, 0]]; // prettier-ignore

test.each([
  // An arc begins where the one before it ends, and ~1 is the second arc backwards.
  [{arcs: plain}, [0, 1], ring],
  [{arcs: plain}, [~1, ~0], ring.toReversed()],
  // Quantized, each point is a step from the one before.
  [{arcs, transform: {scale: [1, 1], translate: [0, 0]}}, [0, 1], ring],
  [
    {arcs, transform: {scale: [2, 10], translate: [5, -1]}},
    [0, 1],
    [
      [5, -1],
      [13, -1],
      [13, 29],
      [5, 29],
      [5, -1]
    ]
  ],
  // A ring that is a line or a point has four points.
  [
    {arcs: plain},
    [2, ~2],
    [
      [4, 3],
      [4, 0],
      [4, 3],
      [4, 3]
    ]
  ],
  [
    {arcs: [[[1, 2]]]},
    [0],
    [
      [1, 2],
      [1, 2],
      [1, 2],
      [1, 2]
    ]
  ]
])("topologyFeatures() of %j by the arcs %j", (more, ids, expected) => {
  // prettier-ignore
  expect(featuresOf({type: "Polygon", id: 7, arcs: [ids]}, more)).toEqual([
    {type: "Feature", id: 7, properties: null, geometry: {type: "Polygon", coordinates: [expected]}}
  ]);
  const [several] = featuresOf({type: "MultiPolygon", properties: {name: "A"}, arcs: [[ids], [ids]]}, more);
  expect(several).toMatchObject({properties: {name: "A"}, geometry: {coordinates: [[expected], [expected]]}});
});

test("topologyFeatures() has no outline for what is no polygon", () => {
  expect(featuresOf({type: "Point"}, {arcs: plain})[0]).toMatchObject({geometry: null});
});
