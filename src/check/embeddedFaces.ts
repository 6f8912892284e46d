/** A font that a file carries for itself. */
export interface EmbeddedFace {
  readonly family: string;
  readonly weight: number;
  /** A WOFF2 file in base64. */
  readonly data: string;
}

const faceRule =
  /@font-face\{font-family:([\w ]+);font-weight:(\d{3});src:url\(data:font\/woff2;base64,([\w+/]+=*)\)\}/g;

/** The fonts in a style sheet, and what it holds besides them: nothing, in a file of the press. */
export function embeddedFaces(style: string): {readonly faces: readonly EmbeddedFace[]; readonly rest: string} {
  const faces = Array.from(style.matchAll(faceRule), ([, family = "", weight, data = ""]): EmbeddedFace => {
    return {family, weight: Number(weight), data};
  });
  return {faces, rest: style.replace(faceRule, "").trim()};
}
