import type { CDPSession, Page } from "playwright-core"

/** Longer than the search box waits before it asks: whatever would be asked is asked by then. */
const HESITATION = 300

/** A Vietnamese input method (Telex, VNI …): a syllable grows underlined and is put in when it is done. */
export class InputMethod {
  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession
  ) {}

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(page, await page.context().newCDPSession(page))
  }

  /** @param stages the syllable as it looks after each key: "t", "to", "tô" */
  async composes(...stages: string[]): Promise<void> {
    for (const text of stages) {
      const end = text.length
      await this.cdp.send("Input.imeSetComposition", {
        text,
        selectionStart: end,
        selectionEnd: end,
      })
      await this.page.waitForTimeout(HESITATION)
    }
  }

  async commits(syllable: string): Promise<void> {
    await this.cdp.send("Input.insertText", { text: syllable })
  }
}
