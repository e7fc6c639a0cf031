import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { contentStamp, sourceStamp } from "./source-stamp.mjs"

let folder = ""
const write = (/** @type {string} */ name, text = "1") => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  fs.writeFileSync(path.join(folder, name), text)
}
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-stamp-"))
  write("src/a.ts")
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

describe("sourceStamp", () => {
  const stamp = () => sourceStamp([folder], [])

  it.each([
    ["changed", "src/a.ts", "22"],
    ["added", "src/b.ts", "1"],
    ["added in a folder called dist that is not the package's", "src/dist/b.ts", "1"],
  ])("changes when a source is %s", (_, name, text) => {
    const before = stamp()
    write(name, text)
    expect(stamp()).not.toBe(before)
  })

  it("changes when a source is removed", () => {
    write("src/b.ts")
    const before = stamp()
    fs.rmSync(path.join(folder, "src/b.ts"))
    expect(stamp()).not.toBe(before)
  })

  it.each([
    "dist/a.js",
    ".medusa/server/a.js",
    "node_modules/x/a.js",
    "build/a.js",
    "app/paraglide/a.js",
    "src/a.spec.ts",
    "README.md",
  ])("does not mind %s, which is made or not built", (name) => {
    const before = stamp()
    write(name)
    expect(stamp()).toBe(before)
  })
})

describe("contentStamp", () => {
  it("stays when the same is built again, changes with the content, and takes a missing folder as empty", () => {
    write("built/a.js")
    const built = path.join(folder, "built")
    const before = contentStamp([built])
    fs.utimesSync(path.join(built, "a.js"), 1, 1)
    expect(contentStamp([built, path.join(folder, "missing")])).toBe(before)
    write("built/a.js", "2")
    expect(contentStamp([built])).not.toBe(before)
  })
})
