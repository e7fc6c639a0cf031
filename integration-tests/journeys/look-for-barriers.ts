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

/**
 * What axe finds on a page as it is, once at a phone's width and once at a desk's.
 *
 * @returns in words: width, address, rule, and the first of the elements
 */
export async function lookForBarriers(page: Page): Promise<string[]> {
  const findings: string[] = []
  for (const viewport of [TOUCH, DESK]) {
    await page.setViewportSize(viewport)
    // From the top: what a jump leaves half below the header, which stays, would be found too small there.
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }))
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async (values) => {
      const { axe: inPage } = window as unknown as WithAxe
      const { violations } = await inPage.run(document, {
        runOnly: { type: "tag", values },
        resultTypes: ["violations"],
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html}`)
    }, CRITERIA)
    const { pathname, search } = new URL(page.url())
    findings.push(...violations.map((words) => `${viewport.width} ${pathname}${search} ${words}`))
  }
  return findings
}
