import { spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { freePort } from "./free-port"

const SERVER = path.resolve(import.meta.dirname, "../../storefront/build/server/index.js")

/** The built shop whose backend answers nobody: each page that needs one is "busy". */
export async function openLonelyShop(): Promise<{ address: string; close(): void }> {
  const port = await freePort()
  const shop = spawn(process.execPath, [SERVER], {
    env: {
      NODE_ENV: "production",
      STOREFRONT_PORT: String(port),
      BACKEND_URL: `http://localhost:${await freePort()}`,
      PUBLISHABLE_KEY: "pk_none",
      REGION_ID: "reg_none",
      STOREFRONT_SECRET: "long enough for a shop that sells nothing",
    },
    stdio: ["ignore", "pipe", "ignore"],
  })
  await once(shop.stdout, "data")
  return { address: `http://localhost:${port}`, close: () => void shop.kill() }
}
