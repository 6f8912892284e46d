// What the built command loads.
import type {RenderedPart, StoryPart} from "./startWorkers.js";

export {main} from "./main.js";

/** Renders a part of a story; loaded where there is one to render. */
export const renderPart = async (part: StoryPart): Promise<RenderedPart> =>
  (await import("./renderPart.js")).renderPart(part);
