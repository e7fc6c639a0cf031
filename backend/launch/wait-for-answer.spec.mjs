import fs from "node:fs"
import http from "node:http"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { createChildren } from "./processes.mjs"
import { waitForAnswer } from "./wait-for-answer.mjs"

describe("waitForAnswer", () => {
  let folder = ""
  beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-wait-"))))
  afterEach(() => fs.rmSync(folder, { recursive: true }))
  const service = (/** @type {string} */ script) =>
    createChildren().start({
      name: "The shop",
      command: "/bin/sh",
      args: ["-c", script],
      cwd: "/",
      logFile: path.join(folder, "shop.log"),
    })

  it("waits through the errors of a service that is still starting", async () => {
    let asked = 0
    const server = http.createServer((_, response) =>
      response.writeHead(++asked < 3 ? 503 : 200).end()
    )
    await new Promise((resolve) => server.listen(0, () => resolve(undefined)))
    const child = service("sleep 60")
    await waitForAnswer(child, `http://localhost:${server.address().port}/`)
    expect(asked).toBe(3)
    await child.stop(1000)
    server.close()
  })

  it("tells at once when the service has ended, with the end of its log", async () => {
    const child = service("echo out of tea; exit 3")
    await expect(waitForAnswer(child, "http://localhost:1/")).rejects.toMatchObject({
      message: expect.stringContaining("The shop ended with code 3"),
      tail: "out of tea",
    })
  })

  it("does not wait for ever", async () => {
    const child = service("sleep 60")
    await expect(waitForAnswer(child, "http://localhost:1/", 300)).rejects.toThrow(
      "within 0.3 seconds"
    )
    await child.stop(1000)
  })
})
