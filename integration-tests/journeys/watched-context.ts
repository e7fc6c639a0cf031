import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core"

const complaints: string[] = []

/**
 * A browser's context every page of which is listened to: errors in its console, errors that no script caught, and
 * whatever the content security policy kept from it. `complaints.setup.ts` asks for them after each test of each
 * journey, so a journey opens its pages here and never in a browser itself.
 */
export async function watchedContext(
  browser: Browser,
  options: BrowserContextOptions
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "vi-VN", ...options })
  context.on("page", (page) => {
    page.on("pageerror", ({ message }) => complain(page, message))
    page.on("console", (entry) => {
      if (entry.type() === "error") complain(page, `${entry.text()} (${entry.location().url})`)
    })
    void reportsOfThePolicy(page)
  })
  return context
}

/** What was complained of since it was last asked for. */
export function takeComplaints(): string[] {
  return complaints.splice(0)
}

/**
 * A refusal that the journey provoked itself: browsers note each answer of 400 and more in their console. Takes exactly
 * one from the complaints, and fails when there is none.
 *
 * @param status of the answer
 * @param path how the refusing address ends, without its query
 */
export function takeRefusal(status: number, path: string): void {
  const index = complaints.findIndex(
    (text) => text.includes(`status of ${status}`) && new RegExp(`${path}(\\.data)?[?)]`).test(text)
  )
  if (index < 0) throw new RangeError(`No ${status} of ${path} among: ${complaints.join("; ")}`)
  complaints.splice(index, 1)
}

/**
 * What Medusa's own pages complain of, which is not ours to mend. Takes all that say it, and fails when there is none.
 *
 * @param path how the page's address begins
 */
export function takeMedusasOwn(words: string, path: string): void {
  const theirs = (text: string) =>
    text.includes(words) && /^https?:\/\/[^/]+(.*)/.exec(text)?.[1]?.startsWith(path)
  const others = complaints.filter((text) => !theirs(text))
  if (others.length === complaints.length) throw new RangeError(`No "${words}" of ${path}`)
  complaints.splice(0, complaints.length, ...others)
}

const complain = (page: Page, text: string) => complaints.push(`${page.url()}: ${text}`)

/**
 * Chromium's own account of what a policy forbade or would have forbidden, also on pages without scripts, where nobody
 * could listen to `securitypolicyviolation`.
 */
async function reportsOfThePolicy(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  session.on("Audits.issueAdded", ({ issue }) => {
    const report = issue.details.contentSecurityPolicyIssueDetails
    if (report) {
      const what = report.blockedURL ?? report.contentSecurityPolicyViolationType
      complain(page, `policy: ${report.violatedDirective} against ${what}`)
    }
  })
  await session.send("Audits.enable")
}
