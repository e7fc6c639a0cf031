import { spawn } from "node:child_process"
import { once } from "node:events"
import { createServer, type AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import type { FakeRoute } from "../fake-backend/fake-route"
import { startFakeBackend, type FakeBackend } from "../fake-backend/start-fake-backend"
import { pageOf, type Page } from "./page"

const SERVER = fileURLToPath(new URL("../../build/server/index.js", import.meta.url))

export type Shop = {
  url: string
  backend: FakeBackend
  /** Fetches a page and follows no redirect; `init` as in `fetch`. */
  get: (path: string, init?: RequestInit) => Promise<Page>
  stop: () => Promise<void>
}

/** The built shop as a process of its own, on a fake backend. Start it in `beforeAll`, stop it in `afterAll`. */
export async function startShop(
  routes: FakeRoute[],
  environment: Record<string, string> = {}
): Promise<Shop> {
  const backend = await startFakeBackend(routes)
  const port = await freePort()
  const shop = spawn(process.execPath, [SERVER], {
    env: {
      NODE_ENV: "production",
      STOREFRONT_PORT: String(port),
      BACKEND_URL: backend.url,
      PUBLISHABLE_KEY: "pk_test",
      REGION_ID: "reg_test",
      STOREFRONT_SECRET: "a secret for tests that is long enough",
      OCOP_DEMO: "true",
      ...environment,
    },
    stdio: ["ignore", "pipe", process.env.SHOP_LOG ? "inherit" : "ignore"],
  })
  await once(shop.stdout, "data")
  const url = `http://localhost:${port}`
  return {
    url,
    backend,
    get: async (path, init) => pageOf(await fetch(url + path, { redirect: "manual", ...init })),
    stop: async () => {
      shop.kill("SIGTERM")
      if (shop.exitCode === null) await once(shop, "exit")
      await backend.close()
    },
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, "listening")
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, "close")
  return port
}
