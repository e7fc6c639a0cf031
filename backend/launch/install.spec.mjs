import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { installProblem, lockIsRefused, npm } from "./install.mjs"

describe("npm", () => {
  it("is the npm that runs us, by its path", () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-npm-"))
    const script = path.join(folder, "npm-cli.js")
    fs.writeFileSync(script, "")
    expect(npm(["ci"], { npm_execpath: script })).toEqual({
      command: process.execPath,
      args: [script, "ci"],
    })
    fs.rmSync(folder, { recursive: true })
  })

  it.each(["/usr/lib/yarn.js", "/opt/pnpm.cjs", undefined])(
    "is never another program (%s)",
    (script) => {
      expect(npm(["ci"], { npm_execpath: script })).toEqual({ command: "npm", args: ["ci"] })
    }
  )
})

it("knows when npm ci refuses the lock file, and nothing else by that", () => {
  expect(
    lockIsRefused(
      "npm error code EUSAGE\nnpm error\nnpm error `npm ci` can only install packages when … are in sync."
    )
  ).toBe(true)
  expect(lockIsRefused("npm error code ENOTFOUND")).toBe(false)
})

describe("installProblem", () => {
  it.each([
    ["npm error code ENOTFOUND", "registry"],
    ["npm error code ENOSPC", "disk became full"],
    ["npm error code EACCES", "not allowed to write"],
  ])("explains %s", (log, words) => {
    expect(installProblem("npm failed.", log).message).toContain(words)
  })

  it("shows npm's reasons, not its warnings and its advice", () => {
    const advice = Array.from({ length: 40 }, (_, number) => `npm error advice ${number}`)
    const { tail } = installProblem(
      "npm failed.",
      ["npm warn EBADENGINE", "npm error code EUSAGE", ...advice].join("\n")
    )
    expect(tail.split("\n")).toHaveLength(20)
    expect(tail).toMatch(/^npm error code EUSAGE/)
  })

  it("says that npm is missing", () => {
    expect(installProblem("It could not be started (spawn npm ENOENT).", "").message).toContain(
      "npm was not found"
    )
  })
})
