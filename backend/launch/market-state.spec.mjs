import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { readState, writeState } from "./market-state.mjs"

let folder = ""
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-state-"))))
afterEach(() => fs.rmSync(folder, { recursive: true }))

it("knows each database by itself, and nothing of one it has not seen", () => {
  expect(readState(folder, "17/1")).toBeUndefined()
  writeState(folder, { database: "17/1", migrated: "a" })
  writeState(folder, { database: "17/2", migrated: "b" })
  expect(readState(folder, "17/1")?.migrated).toBe("a")
  expect(readState(folder, "17/3")).toBeUndefined()
})
