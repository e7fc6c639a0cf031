import { spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { identify, isAlive } from "./process-identity.mjs"
import { createChildren } from "./processes.mjs"
import { claim } from "./running.mjs"

let folder = ""
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-running-"))))
afterEach(() => fs.rmSync(folder, { recursive: true }))
const record = (/** @type {object} */ value) =>
  fs.writeFileSync(path.join(folder, "running.json"), JSON.stringify(value))

describe("claim", () => {
  it("refuses a second market on one folder and says where the first is", async () => {
    const addresses = { backend: "http://localhost:9000", storefront: "http://localhost:8000" }
    const first = await claim(folder)
    first.noteAddresses(addresses)
    await expect(claim(folder)).rejects.toMatchObject({ name: "AlreadyRunning", addresses })
    first.release()
    const claimed = await claim(folder)
    expect(claimed.leftovers).toBe(0)
    claimed.release()
  })

  it("takes over from a launcher that is gone, also when its number is used again", async () => {
    record({ launcher: { pid: process.pid, started: "long ago" }, children: [] })
    const claimed = await claim(folder)
    expect(claimed.leftovers).toBe(0)
    claimed.release()
  })

  it("stops what a killed launcher left running", async () => {
    const children = createChildren()
    const orphan = children.start({
      name: "orphan",
      command: "sleep",
      args: ["100"],
      cwd: "/",
      logFile: path.join(folder, "orphan.log"),
    })
    record({ launcher: { pid: 4_194_305, started: "1" }, children: [identify(orphan.pid)] })
    const claimed = await claim(folder)
    expect(claimed.leftovers).toBe(1)
    claimed.release()
    await expect(orphan.ended).resolves.toBe("was ended by SIGTERM")
  })

  it("stops everything when its process is killed, and lets the next one begin after that", async () => {
    const script = `
      const { claim } = await import(${JSON.stringify(new URL("running.mjs", import.meta.url).href)})
      const { createChildren } = await import(${JSON.stringify(new URL("processes.mjs", import.meta.url).href)})
      const claimed = await claim(${JSON.stringify(folder)})
      const children = createChildren(claimed.noteChildren)
      const child = children.start({ name: "child", command: "sleep", args: ["100"], cwd: "/", logFile: ${JSON.stringify(path.join(folder, "child.log"))} })
      console.log(child.pid)`
    const launcher = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    const child = identify(
      Number(await new Promise((resolve) => launcher.stdout.once("data", resolve)))
    )
    expect(isAlive(child)).toBe(true)
    launcher.kill("SIGKILL")
    await new Promise((resolve) => launcher.once("exit", resolve))
    const next = await claim(folder)
    expect(isAlive(child)).toBe(false)
    expect(next.leftovers).toBe(0)
    next.release()
  })

  it("takes a file that was cut off by a full disk for no claim", async () => {
    fs.writeFileSync(path.join(folder, "running.json"), '{"launcher":')
    const claimed = await claim(folder)
    expect(claimed.leftovers).toBe(0)
    claimed.release()
  })
})
