import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { clusterExists } from "./create-cluster.mjs"

describe("clusterExists", () => {
  let folder = ""
  beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-cluster-"))))
  afterEach(() => fs.rmSync(folder, { recursive: true }))

  it("is false for a folder that is missing or empty", () => {
    expect(clusterExists(path.join(folder, "missing"), "17")).toBe(false)
    expect(clusterExists(folder, "17")).toBe(false)
  })

  it("is true for a cluster of the same version", () => {
    fs.writeFileSync(path.join(folder, "PG_VERSION"), "17\n")
    expect(clusterExists(folder, "17")).toBe(true)
  })

  it("names both versions of another one, and changes nothing", () => {
    fs.writeFileSync(path.join(folder, "PG_VERSION"), "15\n")
    expect(() => clusterExists(folder, "17")).toThrow(
      /made by PostgreSQL 15, and this is PostgreSQL 17\. Nothing was changed/
    )
    expect(fs.readdirSync(folder)).toEqual(["PG_VERSION"])
  })

  it("does not take somebody's folder for its own", () => {
    fs.writeFileSync(path.join(folder, "letter.txt"), "")
    expect(() => clusterExists(folder, "17")).toThrow("no PostgreSQL data folder")
  })
})
