import net from "node:net"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { checkPorts, freePortFrom, isFree, portInUse } from "./ports.mjs"

describe("with a program on a port", () => {
  const server = net.createServer()
  let port = 0
  beforeEach(
    () =>
      new Promise((resolve) =>
        server.listen(0, "127.0.0.1", () => resolve((port = server.address().port)))
      )
  )
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  it("sees it although it listens on the loopback address only", async () => {
    expect(await isFree(port)).toBe(false)
  })

  it("names the port, and another one that works", async () => {
    const free = await freePortFrom(30_000)
    await expect(checkPorts({ PORT: port, STOREFRONT_PORT: free })).rejects.toThrow(
      new RegExp(`Port ${port} is in use.*PORT=\\d+ npm start`)
    )
  })
})

it("never proposes the port that the other half of the market uses", async () => {
  expect(await freePortFrom(30_000, [30_000])).not.toBe(30_000)
})

it("says who holds the port when that is known", () => {
  expect(portInUse("PORT", 9000, "node server.js (process 12)", 9100)).toBe(
    "Port 9000 is in use by node server.js (process 12). Stop that program, or choose another port: PORT=9100 npm start"
  )
})
