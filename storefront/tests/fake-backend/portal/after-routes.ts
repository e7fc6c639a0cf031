import { ProducerEntryBody, type Complaint, type ProducerReturn } from "@ocop/contract"
import { complaintAfter, returnStep, type ReturnAction } from "@ocop/rules"
import type * as z from "zod"
import { refuse } from "../buying/refuse"
import type { FakeRoute } from "../fake-route"
import { asProducer } from "./signed-in-producer"

type Return = z.infer<typeof ProducerReturn>
/** Returns and complaints of a producer; a test may change them behind the portal's back. */
export type KeptAfter = { returns: Return[]; complaints: Complaint[]; asked: unknown[] }

export function aReturn(wish: Partial<Return> = {}): Return {
  return {
    id: "return_1",
    status: "requested",
    reason: "damaged",
    words: "Hộp bị móp, chè vụn hết.",
    answer_words: null,
    freight: "producer",
    tracking_code: null,
    created_at: "2026-11-21T02:05:00.000Z",
    shop_order_id: "shord_1",
    order_number: 1042,
    lines: [{ line_id: "shordl_1", title: "Chè Shan tuyết", quantity: 2 }],
    ...wish,
  }
}

const ACTIONS: Record<string, ReturnAction> = {
  accept: "accept",
  refuse: "refuse",
  received: "receive",
  refund: "refund",
}

export function afterRoutes(kept: () => KeptAfter): FakeRoute[] {
  const complaintOf = (id: string | undefined) => kept().complaints.find((one) => one.id === id)
  const isOf = (order: string | null) => (one: { shop_order_id: string }) =>
    !order || one.shop_order_id === order
  return [
    {
      method: "GET",
      path: /^\/producer\/returns$/,
      answer: asProducer(({ query }) => {
        const returns = kept().returns.filter(isOf(query.get("shop_order_id")))
        return { body: { returns, count: returns.length } }
      }),
    },
    {
      method: "POST",
      path: /^\/producer\/returns\/([^/]+)\/(accept|refuse|received|refund)$/,
      answer: asProducer(({ params: [id, deed = ""], body }) => {
        const wish = kept().returns.find((one) => one.id === id)
        if (!wish) return refuse("ocop.return_not_found", 404)
        kept().asked.push({ deed, body })
        const step = returnStep(wish.status, ACTIONS[deed]!)
        if (step.kind === "refused") return refuse("ocop.return_status_conflict")
        if (step.kind === "go") wish.status = step.to
        return { body: { return: wish } }
      }),
    },
    {
      method: "GET",
      path: /^\/producer\/complaints$/,
      answer: asProducer(({ query }) => {
        const complaints = kept().complaints.filter(isOf(query.get("shop_order_id")))
        return { body: { complaints, count: complaints.length } }
      }),
    },
    {
      method: "GET",
      path: /^\/producer\/complaints\/([^/]+)$/,
      answer: asProducer(({ params: [id] }) => {
        const complaint = complaintOf(id)
        return complaint ? { body: { complaint } } : refuse("ocop.complaint_not_found", 404)
      }),
    },
    {
      method: "GET",
      path: /^\/producer\/complaints\/([^/]+)\/pictures\/([^/]+)$/,
      answer: asProducer(({ params: [id, picture] }) =>
        complaintOf(id)?.pictures.some((one) => one.id === picture)
          ? { body: "ảnh", type: "image/webp" }
          : refuse("ocop.complaint_not_found", 404)
      ),
    },
    {
      method: "POST",
      path: /^\/producer\/complaints\/([^/]+)\/entries$/,
      answer: asProducer(({ params: [id], body }) => {
        const complaint = complaintOf(id)
        if (!complaint) return refuse("ocop.complaint_not_found", 404)
        const { action, words, refund = [] } = ProducerEntryBody.parse(body)
        kept().asked.push(body)
        const status = complaintAfter(complaint.status, "producer", action)
        if (!status) return refuse("ocop.complaint_status_conflict")
        const left = new Map(complaint.lines.map((line) => [line.line_id, line.left]))
        if (refund.some(({ line_id, amount }) => amount > (left.get(line_id) ?? 0))) {
          return refuse("ocop.refund_too_much")
        }
        complaint.status = status
        complaint.entries.push({
          id: `entry_${complaint.entries.length + 1}`,
          by: "producer",
          deed: action === "write" ? "wrote" : "resolved",
          words,
          amount: refund.reduce((sum, { amount }) => sum + amount, 0) || null,
          at: "2026-11-22T02:05:00.000Z",
        })
        return { body: { complaint } }
      }),
    },
  ]
}
