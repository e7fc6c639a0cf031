import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Milliseconds after which a silent service counts as down: load balancers give up soon after. */
const PATIENCE = 2_000

/** What was asked for, or null when it failed or took too long; the reason is logged. */
export async function inTime<T>(
  asked: PromiseLike<T>,
  container: MedusaContainer
): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE} ms`)), PATIENCE)
  })
  try {
    return await Promise.race([asked, tooLong])
  } catch (reason) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Not ready: ${String(reason)}`)
    return null
  } finally {
    clearTimeout(timer)
  }
}
