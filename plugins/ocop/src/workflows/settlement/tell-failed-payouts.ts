import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

interface FailedRow {
  id: string
  amount: number
  failed_reason: string | null
  producer: string
  batch: number
}

/**
 * Puts payouts that failed behind the admin's bell: somebody has to find out why before the next batch. Each is
 * told once however often it is called; a feed that is away never undoes what was noted.
 */
export async function tellFailedPayouts(
  container: MedusaContainer,
  itemIds: readonly string[]
): Promise<void> {
  if (!itemIds.length) return
  try {
    const failed = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("payout_item as item")
      .join("payout_batch as batch", "batch.id", "item.batch_id")
      .join("producer", "producer.id", "item.producer_id")
      .whereIn("item.id", itemIds)
      .where({ "item.status": "failed" })
      .orderBy("item.id")
      .select<FailedRow[]>(
        "item.id",
        "item.amount",
        "item.failed_reason",
        "producer.name as producer",
        "batch.number as batch"
      )
    if (failed.length) {
      await container.resolve(Modules.NOTIFICATION).createNotifications(failed.map(notice))
    }
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Operators were not told of failed payouts ${itemIds.join(", ")}`, error as Error)
  }
}

const notice = ({ id, amount, failed_reason, producer, batch }: FailedRow) => ({
  // The feed shows what is addressed to nobody to everybody.
  to: "",
  channel: "feed",
  template: "admin-ui",
  data: {
    title: `Chuyển tiền cho ${producer} không thành`,
    description: `${amount.toLocaleString("vi-VN")} ₫, đợt chi ${batch}. Lý do: ${failed_reason ?? "không rõ"}. Khoản này sẽ vào đợt chi sau.`,
  },
  trigger_type: "payout.failed",
  resource_type: "payout_item",
  resource_id: id,
  idempotency_key: `payout-failed:${id}`,
})
