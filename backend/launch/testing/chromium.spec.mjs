import { expect, it } from "vitest"
import { findChromium, noChromium } from "./chromium.mjs"

const machine =
  (/** @type {string[]} */ ...files) =>
  (/** @type {string} */ file) =>
    files.includes(file)

it.each([
  ["Debian's", {}, ["/usr/bin/chromium"], "/usr/bin/chromium"],
  [
    "Chrome in the path",
    { PATH: "/opt/bin" },
    ["/opt/bin/google-chrome"],
    "/opt/bin/google-chrome",
  ],
  [
    "the one it is told",
    { CHROMIUM_PATH: "/my/chrome" },
    ["/my/chrome", "/usr/bin/chromium"],
    "/my/chrome",
  ],
  [
    "none when the one it is told is missing",
    { CHROMIUM_PATH: "/my/chrome" },
    ["/usr/bin/chromium"],
    undefined,
  ],
  ["none", { PATH: "" }, [], undefined],
])("finds %s", (_, env, files, found) => {
  expect(findChromium(env, machine(...files))).toBe(found)
})

it("says how to install one", () => {
  expect(noChromium({})).toContain("apt-get install chromium")
})
