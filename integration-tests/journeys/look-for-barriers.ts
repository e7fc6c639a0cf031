import axe from "axe-core"
import type { Page } from "playwright-core"
import { DESK } from "./browser"

/** What WCAG 2.2 asks at level AA, by axe's names of its criteria. */
const CRITERIA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
const TOUCH = { width: 412, height: 915 }

/** Runs in the page, where axe has been put. */
interface WithAxe {
  axe: typeof axe
}

/** How a page is looked at: on a phone and a desk by day, and on the phone by night, where all colours are others. */
const SETTINGS = [
  { viewport: TOUCH, colorScheme: "dark" },
  { viewport: TOUCH, colorScheme: "light" },
  { viewport: DESK, colorScheme: "light" },
] as const
/** What the dark can make worse; the rest was asked in the light. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"]

/**
 * What axe finds on a page as it is, in each setting.
 *
 * @returns in words: width, light or dark, address, rule, and the first of the elements
 */
export async function lookForBarriers(page: Page): Promise<string[]> {
  const findings: string[] = []
  await page.evaluate(axe.source)
  const isEnglish = (await page.locator("html").getAttribute("lang")) === "en"
  for (const { viewport, colorScheme } of SETTINGS) {
    // The same colours as in Vietnamese, which is looked at too.
    if (isEnglish && colorScheme === "dark") continue
    await page.setViewportSize(viewport)
    // From the top: what a jump leaves half below the header, which stays, would be found too small there.
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }))
    await page.emulateMedia({ colorScheme })
    const runOnly =
      colorScheme === "dark"
        ? { type: "rule" as const, values: OF_COLOUR }
        : { type: "tag" as const, values: CRITERIA }
    const violations = await page.evaluate(async (runOnly) => {
      const { axe: inPage } = window as unknown as WithAxe
      const { violations } = await inPage.run(document, {
        runOnly,
        resultTypes: ["violations"],
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html}`)
    }, runOnly)
    const { pathname, search } = new URL(page.url())
    const where = `${viewport.width} ${colorScheme} ${pathname}${search}`
    findings.push(...violations.map((words) => `${where} ${words}`))
  }
  return findings
}
