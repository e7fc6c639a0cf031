import { BuyerEntryBody, type Complaint } from "@ocop/contract"
import { complaintAfter } from "@ocop/rules"
import type { FakeRoute } from "../fake-route"
import { refuse } from "./refuse"

/** The complaint of the order behind one link, and what was asked; a test may change it. */
export type KeptComplaint = {
  token: string
  complaint: Complaint
  asked: { path: string; body: unknown }[]
  /** Code with which the next picture is refused. */
  pictureCode: string | null
}

const ORDER = "/store/checkouts/([^/]+)"
const COMPLAINT = `${ORDER}/complaints/([^/]+)`

/** What a buyer does after an order, on what `kept` remembers. */
export function complaintRoutes(kept: () => KeptComplaint): FakeRoute[] {
  const isThere = (token?: string, id?: string) =>
    token === kept().token && id === kept().complaint.id
  const missing = () => refuse("ocop.complaint_not_found", 404)
  return [
    {
      method: "GET",
      path: new RegExp(`^${COMPLAINT}$`),
      answer: ({ params: [token, id] }) =>
        isThere(token, id) ? { body: { complaint: kept().complaint } } : missing(),
    },
    {
      method: "GET",
      path: new RegExp(`^${COMPLAINT}/pictures/([^/]+)$`),
      answer: ({ params: [token, id, picture] }) =>
        isThere(token, id) && kept().complaint.pictures.some((one) => one.id === picture)
          ? { body: "ảnh", type: "image/webp" }
          : missing(),
    },
    {
      method: "POST",
      path: new RegExp(`^${COMPLAINT}/pictures$`),
      answer: ({ params: [token, id], headers }) => {
        if (!isThere(token, id)) return missing()
        const { pictureCode, complaint, asked } = kept()
        asked.push({ path: "pictures", body: headers["content-type"] })
        if (pictureCode) return refuse(pictureCode)
        complaint.pictures.push({
          id: `picture_${complaint.pictures.length + 1}`,
          width: 4,
          height: 3,
        })
        return { body: { complaint } }
      },
    },
    {
      method: "POST",
      path: new RegExp(`^${COMPLAINT}/entries$`),
      answer: ({ params: [token, id], body }) => {
        if (!isThere(token, id)) return missing()
        const { complaint, asked } = kept()
        const { action, words } = BuyerEntryBody.parse(body)
        asked.push({ path: "entries", body })
        const status = complaintAfter(complaint.status, "buyer", action)
        if (!status) return refuse("ocop.complaint_status_conflict")
        complaint.status = status
        const deed = { write: "wrote", escalate: "escalated", resolve: "resolved" } as const
        const entry_id = `entry_${complaint.entries.length + 1}`
        const entry = { id: entry_id, by: "buyer" as const, deed: deed[action], words }
        complaint.entries.push({ ...entry, amount: null, at: "2026-11-22T02:05:00.000Z" })
        return { body: { complaint } }
      },
    },
    {
      method: "POST",
      path: new RegExp(`^${ORDER}/(complaints|cancel|returns/[^/]+/sent)$`),
      answer: ({ params: [, path = ""], body }) => {
        kept().asked.push({ path, body })
        return { body: path === "complaints" ? { complaint_id: kept().complaint.id } : {} }
      },
    },
  ]
}
