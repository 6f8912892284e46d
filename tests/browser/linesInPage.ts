/**
 * The lines of all drawings in a page: how many there are, how many reach over an edge of their drawing by more than half
 * a px, and how many pairs cover each other. For a browser, so it uses nothing from here.
 */
export function linesInPage(): {readonly lines: number; readonly cut: number; readonly covered: number} {
  let [lines, cut, covered] = [0, 0, 0];
  for (const svg of document.querySelectorAll("svg")) {
    const {left, right} = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll("text")].map((text) => text.getBoundingClientRect());
    for (const [index, box] of boxes.entries()) {
      lines += 1;
      if (box.left < left - 0.5 || box.right > right + 0.5) cut += 1;
      covered += boxes.slice(index + 1).filter((other) => {
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        // The boxes of lines in one paragraph touch: a line is as high as its font, and not as its letters.
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        return across > 1 && down > box.height / 2;
      }).length;
    }
  }
  return {lines, cut, covered};
}

/** What a reader may say of all text without losing any of it (WCAG 2.2, 1.4.12). */
export const textSpacing =
  "* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}";
