import type {Frame, Page} from "playwright-core";

/**
 * Waits until a page, or the page in a frame, has chosen its pictures for the width that it has now, and shows them: a
 * browser chooses a moment after the layout, and loads after that.
 */
export async function settle(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    const state = () => [...document.images].map(({currentSrc, complete}) => `${currentSrc} ${complete}`).join("\n");
    let [before, steady] = ["", 0];
    for (let tries = 0; steady < 3; tries++) {
      if (tries > 500) throw new Error(`unsettled pictures: ${state()}`);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
      const now = state();
      steady = now === before && !now.includes("false") ? steady + 1 : 0;
      before = now;
    }
    const broken = [...document.images].find(({naturalWidth}) => naturalWidth === 0);
    if (broken) throw new Error(`broken picture: ${broken.currentSrc}`);
  });
}
