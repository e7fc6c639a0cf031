import { ComplaintResponse } from "@ocop/contract"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { loadPage, notFound } from "~/platform/page-refusal.server"
import { complaintRoute } from "./order-complaint-path"

/** A complaint of the order of a link; any other pair of the two is "no such page". */
export function loadOrderComplaint(token: string, id: string) {
  return loadPage(async () => {
    try {
      return (await askBackend(ComplaintResponse, complaintRoute(token, id))).complaint
    } catch (error) {
      if (error instanceof BackendError && !error.isTemporary) throw notFound()
      throw error
    }
  })
}
