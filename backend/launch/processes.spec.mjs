import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { createChildren } from "./processes.mjs"

let folder = ""
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-processes-"))))
afterEach(() => fs.rmSync(folder, { recursive: true }))
const shell = (/** @type {string} */ script) => ({
  name: "The shell",
  command: "/bin/sh",
  args: ["-c", script],
  cwd: "/",
  logFile: path.join(folder, "shell.log"),
})

describe("run", () => {
  it("gives the lines to whoever wants them, and to the log", async () => {
    /** @type {string[]} */
    const lines = []
    await createChildren().run({
      ...shell("echo one; echo two"),
      onLine: (line) => lines.push(line),
    })
    expect(lines).toEqual(["one", "two"])
    expect(fs.readFileSync(path.join(folder, "shell.log"), "utf8")).toBe("one\ntwo\n")
  })

  it("says how it failed and shows the end of the log", async () => {
    const running = createChildren().run(shell("echo no room >&2; exit 3"))
    await expect(running).rejects.toMatchObject({
      name: "Problem",
      message: expect.stringContaining("ended with code 3"),
      tail: "no room",
    })
  })

  it("says so when the program does not exist", async () => {
    await expect(
      createChildren().run({ ...shell(""), command: "no-such-program" })
    ).rejects.toThrow("could not be started")
  })

  it("keeps the log of the run before", async () => {
    await createChildren().run(shell("echo first"))
    await createChildren().run(shell("echo second"))
    expect(fs.readFileSync(path.join(folder, "shell.previous.log"), "utf8")).toBe("first\n")
  })
})

describe("stopAll", () => {
  it("stops a child with everything it started, and lets nothing start afterwards", async () => {
    const children = createChildren()
    const running = children.run(shell("sleep 100 & sleep 100"))
    const stopped = expect(running).rejects.toMatchObject({ name: "Stopped" })
    await children.stopAll()
    await stopped
    expect(() => children.start(shell("true"))).toThrow()
  })

  it("does not wait for ever for one that will not go", async () => {
    const children = createChildren()
    const child = children.start(shell("trap '' TERM; echo ready; while :; do sleep 0.1; done"))
    while (!fs.readFileSync(child.logFile, "utf8").includes("ready"))
      await new Promise((resolve) => setTimeout(resolve, 20))
    await children.stopAll(200)
    await expect(child.ended).resolves.toBe("was ended by SIGKILL")
  })
})
