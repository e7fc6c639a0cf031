import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Readiness } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { inTime } from "./in-time"

/** A written file is evidence for so long: load balancers ask every few seconds. In milliseconds. */
const HOLDS_FOR = 60_000

let writtenAt = -Infinity

/** Keeps a small private file and deletes it, the way that papers go, once a minute at most. */
export async function filesState(container: MedusaContainer): Promise<Readiness["files"]> {
  const now = container.resolve(CLOCK_MODULE).now().getTime()
  if (Math.abs(now - writtenAt) < HOLDS_FOR) return "up"
  if (!(await inTime(keepAndDelete(container), container))) return "down"
  writtenAt = now
  return "up"
}

async function keepAndDelete(container: MedusaContainer): Promise<true> {
  const files = container.resolve(Modules.FILE)
  const { id } = await files.createFiles({
    filename: "ready.txt",
    mimeType: "text/plain",
    content: Buffer.from("ready").toString("base64"),
    access: "private",
  })
  await files.deleteFiles(id)
  return true
}
