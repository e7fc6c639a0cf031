import { spawn } from "node:child_process"
import { once } from "node:events"
import { createServer, type AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop } from "./start-shop"

const SERVER = fileURLToPath(new URL("../../build/server/index.js", import.meta.url))

async function run(environment: Record<string, string>) {
  const shop = spawn(process.execPath, [SERVER], {
    env: { NODE_ENV: "production", ...environment },
  })
  const [said, [code]] = await Promise.all([text(shop.stderr), once(shop, "exit")])
  return { said, code: code as number }
}

it("says which names of the environment are missing, and stops", async () => {
  const { said, code } = await run({})
  expect(code).toBe(1)
  for (const name of ["PUBLISHABLE_KEY", "REGION_ID", "STOREFRONT_SECRET"])
    expect(said).toContain(name)
  expect(said).not.toContain("    at ")
})

it("says in a sentence that its port is taken, and stops", async () => {
  const taken = createServer().listen(0)
  await once(taken, "listening")
  const { port } = taken.address() as AddressInfo
  const { said, code } = await run({
    STOREFRONT_PORT: String(port),
    PUBLISHABLE_KEY: "pk",
    REGION_ID: "reg",
    STOREFRONT_SECRET: "x".repeat(32),
  })
  taken.close()
  expect(code).toBe(1)
  expect(said).toContain(`Port ${port} is in use`)
})

it("ends when it is asked to, without waiting for idle connections", async () => {
  const shop = await startShop(SHOP_ROUTES)
  await shop.get("/healthz")
  const asked = Date.now()
  await shop.stop()
  expect(Date.now() - asked).toBeLessThan(2_000)
})
