import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { checkInvariants } from "./check-invariants"

/** Checks what must always be true, and puts what is not into the log and behind the admin's bell. */
export async function reportViolations(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const violations = await checkInvariants(async (sql) => (await knex.raw(sql)).rows)
  if (!violations.length) return
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { invariant, sentence } of violations) logger.error(`${invariant}: ${sentence}`)
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    // The feed shows what is addressed to nobody to everybody.
    to: "",
    channel: "feed",
    template: "admin-ui",
    data: {
      title: `Sổ sách có ${violations.length} chỗ không khớp, cần người xem`,
      description: violations
        .slice(0, 5)
        .map(({ sentence }) => sentence)
        .join("\n"),
    },
    trigger_type: "invariants",
  })
}
