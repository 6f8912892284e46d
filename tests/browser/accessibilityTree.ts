import type {Page} from "playwright-core";

interface AXNode {
  readonly ignored: boolean;
  readonly role?: {readonly value?: string};
  readonly name?: {readonly value?: string};
  readonly description?: {readonly value?: string};
}

/** What a screen reader meets. */
export interface MetNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** What a screen reader meets in the page that is shown, its own title and heading left out. */
export async function accessibilityTree(page: Page): Promise<MetNode[]> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = (await session.send("Accessibility.getFullAXTree")) as {readonly nodes: readonly AXNode[]};
  await session.detach();
  return nodes
    .filter(({ignored}) => !ignored)
    .map(({role, name, description}) => ({
      role: role?.value ?? "",
      name: name?.value ?? "",
      description: description?.value ?? ""
    }))
    .filter(({role, name}) => name !== "An article" && !["main", "generic", "none", "InlineTextBox"].includes(role));
}
