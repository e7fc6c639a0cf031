import { describe, expect, it } from "vitest"
import { Stopped } from "./problems.mjs"
import { createProgress } from "./progress.mjs"

function screen(/** @type {boolean} */ live) {
  let text = ""
  return { progress: createProgress({ write: (more) => (text += more), live }), text: () => text }
}
const step = {
  title: "Installing packages",
  hint: "(about 2 minutes)",
  done: (/** @type {number} */ count) => `Installed ${count} packages`,
}

describe("progress in a log file", () => {
  it("is one line when a step begins and one when it ends, without control characters", async () => {
    const { progress, text } = screen(false)
    await progress.during(step, async (update) => {
      update("zod")
      return 12
    })
    expect(text()).toBe(
      "  Installing packages (about 2 minutes) …\n✓ Installed 12 packages (0 s)\n"
    )
  })

  it("says that a step failed and passes the error on", async () => {
    const { progress, text } = screen(false)
    await expect(
      progress.during(step, () => Promise.reject(new Error("no network")))
    ).rejects.toThrow("no network")
    expect(text()).toContain("✗ Installing packages failed")
  })

  it("does not call Ctrl-C a failure", async () => {
    const { progress, text } = screen(false)
    await expect(progress.during(step, () => Promise.reject(new Stopped()))).rejects.toThrow(
      Stopped
    )
    expect(text()).toContain("- Installing packages: stopped")
  })
})

describe("progress on a terminal", () => {
  it("rewrites its line with what is being done just now", async () => {
    const { progress, text } = screen(true)
    await progress.during(step, async (update) => {
      update("zod")
      return 1
    })
    expect(text()).toContain("\r\u001b[2K  Installing packages: zod … 0 s")
    expect(text().endsWith("\r\u001b[2K✓ Installed 1 packages (0 s)\n")).toBe(true)
  })
})
