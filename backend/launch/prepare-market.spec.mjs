import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"

const calls = vi.hoisted(() => /** @type {string[]} */ ([]))
vi.mock("./migrate.mjs", () => ({
  migrationStamp: () => "build-1",
  migrate: async () => void calls.push("migrate"),
}))
vi.mock("./load-demo.mjs", () => ({
  loadDemo: async () => (calls.push("load"), { publishable_key: "pk_1" }),
  refuseForeignMarket: async () => void calls.push("look for strangers"),
}))
const { readState, writeState } = await import("./market-state.mjs")
const { prepareMarket } = await import("./prepare-market.mjs")

let dataDir = ""
beforeEach(() => (dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-prepare-"))))
afterEach(() => {
  fs.rmSync(dataDir, { recursive: true })
  calls.length = 0
})
const prepare = (/** @type {object} */ database = {}) =>
  prepareMarket({
    dataDir,
    database: {
      identity: "17/1",
      isOurs: true,
      empty: async () => (calls.push("empty"), "17/2"),
      ...database,
    },
    progress: { say: () => {} },
  })

describe("prepareMarket", () => {
  it("makes tables and goods at the first start, and neither at the second", async () => {
    expect(await prepare()).toEqual({ publishable_key: "pk_1" })
    expect(await prepare()).toEqual({ publishable_key: "pk_1" })
    expect(calls).toEqual(["migrate", "load"])
  })

  it("makes the tables anew after another build, and keeps the goods", async () => {
    writeState(dataDir, {
      database: "17/1",
      migrated: "build-0",
      market: { publishable_key: "pk_0" },
    })
    expect(await prepare()).toEqual({ publishable_key: "pk_0" })
    expect(calls).toEqual(["migrate"])
  })

  it("begins again after a load that was cut off, when the database is its own", async () => {
    writeState(dataDir, { database: "17/1", migrated: "build-1" })
    await prepare()
    expect(calls).toEqual(["empty", "migrate", "load"])
    expect(readState(dataDir, "17/2")?.market).toBeDefined()
  })

  it("never empties somebody else's database, and looks into it before it loads", async () => {
    await prepare({ isOurs: false })
    writeState(dataDir, { database: "17/1", migrated: "build-1" })
    await prepare({ isOurs: false })
    expect(calls).toEqual(["look for strangers", "migrate", "load", "load"])
  })
})
