import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { forgetStranger, runningServer } from "./pid-file.mjs"

describe("a postmaster.pid that stayed behind", () => {
  let folder = ""
  const file = () => path.join(folder, "postmaster.pid")
  const leave = (/** @type {number} */ pid) =>
    fs.writeFileSync(file(), `${pid}\n${folder}\n1700000000\n54329\n\n127.0.0.1\n  12 34\nready\n`)
  beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-pid-"))))
  afterEach(() => fs.rmSync(folder, { recursive: true }))

  it("is no running server when it names another program", () => {
    leave(process.pid)
    expect(runningServer(folder)).toBeUndefined()
  })

  it("no longer names that program, and keeps what PostgreSQL checks for safety", () => {
    leave(process.pid)
    forgetStranger(folder)
    const [pid, ...rest] = fs.readFileSync(file(), "utf8").split("\n")
    expect(pid).toBe("4194305")
    expect(rest).toContain("  12 34")
  })

  it("is left to PostgreSQL when its process is gone", () => {
    leave(4_194_304)
    forgetStranger(folder)
    expect(fs.readFileSync(file(), "utf8")).toMatch(/^4194304\n/)
  })

  it("need not be there", () => {
    expect(() => forgetStranger(folder)).not.toThrow()
    expect(runningServer(folder)).toBeUndefined()
  })
})
