import { chromium, type Browser, type Page } from "playwright-core"

/** Where Chromium is; the launcher of the tests looks for it and says how to install it. */
export const chromiumPath = process.env.CHROMIUM_PATH

/** A real Chromium that reaches nothing but this machine. */
export function openBrowser(): Promise<Browser> {
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
    ],
  })
}

/** A page at a phone's width that remembers every error its console shows. */
export async function openPhone(browser: Browser): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: "vi-VN",
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on("pageerror", ({ message }) => errors.push(message))
  page.on("console", (entry) => entry.type() === "error" && errors.push(entry.text()))
  return { page, errors }
}
