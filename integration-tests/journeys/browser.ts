import { chromium, type Browser, type Page } from "playwright-core"
import { watchedContext } from "./watched-context"

/** Where Chromium is; the launcher of the tests looks for it and says how to install it. */
export const chromiumPath = process.env.CHROMIUM_PATH

export const PHONE = { width: 390, height: 844 }
export const DESK = { width: 1280, height: 900 }

/**
 * A real Chromium that reaches nothing but this machine.
 *
 * @param flags more of its command line
 */
export function openBrowser(...flags: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...flags,
    ],
  })
}

/** A page at a phone's width. What goes wrong in it fails the journey (`complaints.setup.ts`). */
export async function openPhone(browser: Browser): Promise<{ page: Page }> {
  const context = await watchedContext(browser, { viewport: PHONE })
  return { page: await context.newPage() }
}
