import type {Page} from "playwright-core";

/** Brings each picture of a page into view and waits until it is there, as it is for who reads. @returns how many there are */
export async function readToTheEnd(page: Page): Promise<number> {
  const pictures = await page.locator("picture img").all();
  for (const picture of pictures) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image) => (image instanceof HTMLImageElement ? image.decode() : undefined));
  }
  await page.waitForLoadState("networkidle");
  return pictures.length;
}
