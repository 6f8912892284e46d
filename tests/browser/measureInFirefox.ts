import {startFirefox} from "./firefox.js";
import {openSite} from "./site.js";

/**
 * Opens a page in the Firefox of this machine and returns what a script of it says of itself.
 * @param measure runs in the page once all is loaded; it returns what can be written as JSON, and uses nothing from outside
 */
export async function measureInFirefox<Answer>(body: string, measure: () => Answer): Promise<Answer> {
  const [firefox, site] = await Promise.all([startFirefox(), openSite()]);
  try {
    await firefox.open(site.put({body}));
    return await firefox.evaluate(measure);
  } finally {
    await firefox.close();
    await site.close();
  }
}
