import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { loadedMarketIn, removeDemoFile, writeDemoFile } from "./demo-file.mjs"

const market = {
  publishable_key: "pk_1",
  region_id: "reg_1",
  admin: { email: "admin@ocop.example", password: "a" },
  producers: [{ handle: "meo-vac", email: "meo-vac@ocop.example", password: "b" }],
  customer: { email: "khach@ocop.example", password: "c" },
}

describe("loadedMarketIn", () => {
  it("finds the market in the loader's last line, and nothing in others", () => {
    expect(loadedMarketIn(`OCOP-DEMO ${JSON.stringify({ ...market, extra: 1 })}`)).toEqual(market)
    expect(loadedMarketIn("info:    Finished executing script.")).toBeUndefined()
  })

  it.each(["publishable_key", "region_id", "admin", "producers", "customer"])(
    "names the loader when %s is missing",
    (name) => {
      const line = `OCOP-DEMO ${JSON.stringify({ ...market, [name]: undefined })}`
      expect(() => loadedMarketIn(line)).toThrow("backend/src/demo/load.ts")
    }
  )
})

describe("writeDemoFile", () => {
  let folder = ""
  beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-demo-file-"))))
  afterEach(() => fs.rmSync(folder, { recursive: true }))

  it("writes exactly the agreed keys, for the owner only, and leaves nothing beside it", () => {
    writeDemoFile(
      folder,
      { backend: "http://localhost:9000", storefront: "http://localhost:8000" },
      market
    )
    const file = path.join(folder, "demo.json")
    expect(Object.keys(JSON.parse(fs.readFileSync(file, "utf8")))).toEqual([
      "backend",
      "storefront",
      "publishable_key",
      "region_id",
      "admin",
      "producers",
      "customer",
    ])
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
    expect(fs.readdirSync(folder)).toEqual(["demo.json"])
  })

  it("can be removed when it is not there", () => {
    expect(() => removeDemoFile(folder)).not.toThrow()
  })
})
