import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { npm, whyInstallFailed } from "./install.mjs"
import { Problem } from "./problems.mjs"

describe("npm", () => {
  it("is the npm that runs us, by its path", () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-npm-"))
    const script = path.join(folder, "npm-cli.js")
    fs.writeFileSync(script, "")
    expect(npm(["ci"], { npm_execpath: script })).toEqual({ command: process.execPath, args: [script, "ci"] })
    fs.rmSync(folder, { recursive: true })
  })

  it.each(["/usr/lib/yarn.js", "/opt/pnpm.cjs", undefined])("is never another program (%s)", (script) => {
    expect(npm(["ci"], { npm_execpath: script })).toEqual({ command: "npm", args: ["ci"] })
  })
})

describe("whyInstallFailed", () => {
  it.each([
    ["npm error code ENOTFOUND", "registry"],
    ["npm error code ENOSPC", "disk became full"],
    ["npm error code EACCES", "not allowed to write"],
  ])("explains %s", (tail, words) => {
    expect(whyInstallFailed(new Problem("npm failed.", { tail }))).toContain(words)
  })
})
