import type { Locator, Page } from "playwright-core"
import { goesBack, lookAtFocus, type Focused } from "./look-at-focus"

/** More presses of Tab than any page of the shop has stops. */
const PATIENCE = 250

/**
 * What a shopper does who has a keyboard alone. Each stop on the way is looked at: focus has to be visible there, in
 * sight, and come in the order in which the page is read.
 */
export class KeyboardShopper {
  /** What was wrong with a stop, in words. */
  readonly findings: string[] = []
  private last: Focused | null = null

  constructor(readonly page: Page) {}

  /** Presses Tab until the focus is on it. */
  async goesTo(target: Locator): Promise<void> {
    await target.waitFor({ state: "attached" })
    for (let presses = 0; presses < PATIENCE; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press("Tab")
      await this.looks()
    }
    throw new RangeError(`${target.toString()} cannot be reached with Tab on ${this.page.url()}`)
  }

  /** Goes there, and presses a key. Whatever comes next is read from its beginning. */
  async presses(target: Locator, key: "Enter" | "Space"): Promise<void> {
    await this.goesTo(target)
    await this.page.keyboard.press(key)
  }

  async types(target: Locator, text: string): Promise<void> {
    await this.goesTo(target)
    await this.page.keyboard.type(text)
  }

  /** Goes to a list or a group of radio buttons, and down in it until this one is chosen. */
  async chooses(control: Locator, isChosen: () => Promise<boolean>): Promise<void> {
    await this.goesTo(control)
    for (let presses = 0; !(await isChosen()); presses++) {
      if (presses > PATIENCE) throw new RangeError(`Arrows never choose it on ${this.page.url()}`)
      await this.page.keyboard.press("ArrowDown")
    }
  }

  /** Waits for another page, on which the order of stops begins anew. */
  async arrives(at: RegExp): Promise<void> {
    await this.page.waitForURL(at)
    await this.page.waitForLoadState("networkidle")
    this.last = null
  }

  private async looks(): Promise<void> {
    const focused = await this.page.evaluate(lookAtFocus)
    if (focused === null) {
      this.last = null
      return
    }
    const say = (what: string) =>
      this.findings.push(`${new URL(this.page.url()).pathname} ${focused.name}: ${what}`)
    if (!focused.outlined) say("has the focus and no outline")
    if (!focused.inSight) say("has the focus out of sight")
    if (this.last && goesBack(this.last, focused)) say(`comes after ${this.last.name}`)
    this.last = focused
  }
}
