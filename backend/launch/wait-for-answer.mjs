import { tailOf } from "./log-file.mjs"
import { Problem } from "./problems.mjs"

/**
 * Waits until a service answers 200, as long as it lives.
 *
 * @param {import("./processes.mjs").Child} child
 * @param {string} address
 * @param {number} [limitMs]
 */
export async function waitForAnswer(child, address, limitMs = 180_000) {
  const deadline = Date.now() + limitMs
  /** @type {string} */
  let last = "nothing"
  while (Date.now() < deadline) {
    if (!child.isRunning()) throw await deathOf(child)
    last = await statusOf(address)
    if (last === "200") return
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Problem(
    `${child.name} did not answer at ${address} within ${limitMs / 1000} seconds (its last answer: ${last}). Its log is ${child.logFile}, and ends with:`,
    {
      tail: tailOf(child.logFile),
    }
  )
}

/** @param {string} address */
async function statusOf(address) {
  try {
    const { status, body } = await fetch(address, {
      signal: AbortSignal.timeout(15_000),
      redirect: "follow",
    })
    await body?.cancel()
    return String(status)
  } catch {
    return "nothing"
  }
}

/** @param {import("./processes.mjs").Child} child */
export async function deathOf(child) {
  const ending = (await child.ended) || "ended by itself"
  return new Problem(`${child.name} ${ending}. Its log is ${child.logFile}, and ends with:`, {
    tail: tailOf(child.logFile),
  })
}
