import { ProducerEntryBody } from "@ocop/contract"

/** What the producer wrote, and amounts in fields "tien:<line>"; an empty one gives nothing back. */
export function complaintBody(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").trim()
  const action = text("viec")
  const refund = [...form].flatMap(([name, value]) => {
    const [, line_id] = /^tien:(.+)$/.exec(name) ?? []
    const amount = String(value).replace(/[\s.,đ₫]/gi, "")
    return line_id && amount && amount !== "0" ? [{ line_id, amount: Number(amount) }] : []
  })
  return ProducerEntryBody.safeParse({
    key: text("khoa"),
    action,
    words: text("loi") || null,
    ...(action === "resolve" && refund.length ? { refund } : {}),
  })
}
