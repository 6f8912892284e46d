import {scale} from "@observablehq/plot";
import {valueInWords} from "../../facts/boundary.js";
import {noteType} from "../../theme/typeSizes.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import type {TextLine} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";
import type {Obstacle} from "../labels/obstacles.js";
import {plotMarks} from "../plotMarks.js";
import type {AnnotateOptions, PlaceIn} from "./annotateOptions.js";
import {type Annotation, textOf} from "./annotation.js";
import {type Callouts, drawCallouts, placeCallouts} from "./callouts.js";
import {placeReferenceLabels} from "./referenceLabels.js";
import {pinAnnotation, referenceMarks} from "./reference.js";

/** Annotations at one width. */
export interface Annotated {
  readonly texts: readonly TextLine[];
  /**
   * The callouts that had no room beside their points, each after the letter that stands there, and a line that says where
   * others are left out; often empty.
   */
  readonly key: Block;
  /** What annotations take of the plot, for labels that are placed later. */
  readonly obstacles: readonly Obstacle[];
  /** Draws bands, to stand **under** the form's own marks, and lines, leaders and the dots of callouts, to stand **over** them. */
  draw(): {readonly under: readonly SVGElement[]; readonly over: readonly SVGElement[]};
}

/**
 * Lays annotations out in a plot: lines and bands with their labels first, then callouts.
 * @throws when a value is beyond its axis, or an annotation that is not optional has no room: with the texts that collide
 */
export function annotate(annotations: readonly Annotation[], options: AnnotateOptions): Annotated {
  const {plot, palette, where} = options;
  const pinned = annotations.map((each) => pinAnnotation(each, placesIn(plot, where), where));
  const labels = placeReferenceLabels(pinned, options);
  const shown = pinned.filter((each) => !labels.dropped.includes(each));
  const callouts: Callouts = placeCallouts(shown, {
    ...options,
    obstacles: [...options.obstacles, ...labels.obstacles]
  });
  const draw = (kind: "line" | "band") => {
    const marks = referenceMarks(shown, kind, plot, palette);
    return marks.length > 0 ? plotMarks(marks, plot) : [];
  };
  const style = {...noteType, fill: palette.ink, role: "annotation"} as const;
  const dropped = labels.dropped.length + callouts.dropped;
  const lines = [
    ...callouts.keyed.map(({letter, text}) => phrase(`${letter}  ${text.text}`, text.uses)),
    ...(dropped > 0 ? [phrase(language.labels.notesLeftOut(dropped))] : [])
  ];
  return {
    texts: [...labels.texts, ...callouts.texts],
    key: stack(
      lines.map((line) => typeset(line, style, plot.width)),
      2
    ),
    obstacles: [...labels.obstacles, ...callouts.obstacles],
    draw: () => ({under: draw("band"), over: [...draw("line"), ...drawCallouts(callouts, plot, palette)]})
  };
}

function placesIn(plot: AnnotateOptions["plot"], where: string): PlaceIn {
  const {left, top, width, height} = plot;
  const x = scale({x: {range: [0, width], ...plot.x}});
  const y = scale({y: {range: [height, 0], ...plot.y}});
  return (along, value, annotation) => {
    const [at, start, length] = along === "x" ? [x.apply(value), left, width] : [y.apply(value), top, height];
    if (Number.isFinite(at) && at >= -0.01 && at <= length + 0.01) return start + Number(at);
    const shown = value instanceof Date ? value.toISOString().slice(0, 10) : valueInWords(value);
    throw new Error(`invalid annotation: ${shown} is beyond the ${along} axis (widen its domain): ${textOf(annotation).text}: ${where}`); // prettier-ignore
  };
}
