import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { identify } from "./process-identity.mjs"
import { createChildren } from "./processes.mjs"
import { claim } from "./running.mjs"

let folder = ""
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-running-"))))
afterEach(() => fs.rmSync(folder, { recursive: true }))
const record = (/** @type {object} */ value) => fs.writeFileSync(path.join(folder, "running.json"), JSON.stringify(value))

describe("claim", () => {
  it("refuses a second market on one folder and says where the first is", async () => {
    const addresses = { backend: "http://localhost:9000", storefront: "http://localhost:8000" }
    const first = await claim(folder)
    first.noteAddresses(addresses)
    await expect(claim(folder)).rejects.toMatchObject({ name: "AlreadyRunning", addresses })
    first.release()
    await expect(claim(folder)).resolves.toMatchObject({ leftovers: 0 })
  })

  it("takes over from a launcher that is gone, also when its number is used again", async () => {
    record({ launcher: { pid: process.pid, started: "long ago" }, children: [] })
    await expect(claim(folder)).resolves.toMatchObject({ leftovers: 0 })
  })

  it("stops what a killed launcher left running", async () => {
    const children = createChildren()
    const orphan = children.start({ name: "orphan", command: "sleep", args: ["100"], cwd: "/", logFile: path.join(folder, "orphan.log") })
    record({ launcher: { pid: 4_194_305, started: "1" }, children: [identify(orphan.pid)] })
    await expect(claim(folder)).resolves.toMatchObject({ leftovers: 1 })
    await expect(orphan.ended).resolves.toBe("was ended by SIGTERM")
  })

  it("takes a file that was cut off by a full disk for no claim", async () => {
    fs.writeFileSync(path.join(folder, "running.json"), '{"launcher":')
    await expect(claim(folder)).resolves.toMatchObject({ leftovers: 0 })
  })
})
