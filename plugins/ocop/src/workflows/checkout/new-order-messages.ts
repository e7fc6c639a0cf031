import type { MessageToTell } from "../../modules/producer-message/tell-producers"

interface PartToTell {
  producer_id: string
  total: number
  accept_by: Date
  lines: readonly { title: string }[]
}

/** "There is a new order", for the producer of each part. @param ids of the parts, in their order */
export function newOrderMessages(
  orderNumber: number,
  parts: readonly PartToTell[],
  ids: readonly string[]
): MessageToTell[] {
  return parts.map(({ producer_id, total, accept_by, lines }, index) => ({
    producer_id,
    kind: "order_new",
    subject_id: ids[index] ?? "",
    data: {
      number: orderNumber,
      total,
      title: lines[0]?.title ?? "",
      lines: lines.length,
      accept_by: accept_by.toISOString(),
    },
  }))
}
