import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { createConnection } from "node:net"
import { setTimeout as pause } from "node:timers/promises"
import { freePort } from "../journeys/free-port"

/** Debian's package redis-server brings it. */
export const hasRedis = (): boolean => spawnSync("redis-server", ["--version"]).status === 0

/** A Redis of one's own, in memory alone. */
export async function startRedis(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort()
  const options = [
    "--port",
    String(port),
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--appendonly",
    "no",
  ]
  const child = spawn("redis-server", options, { stdio: "ignore" })
  const gone = once(child, "exit")
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error("redis-server ended at once")
    await pause(50)
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      child.kill("SIGKILL")
      await gone
    },
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ port, host: "127.0.0.1" })
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false))
    socket.once("connect", () => socket.destroy())
  })
