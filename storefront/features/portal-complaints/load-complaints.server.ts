import { ComplaintsResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { askedPage } from "~/features/portal/asked-page.server"

/** Complaints by what is due first; of one order where the address says so. @throws Response to sign in */
export async function loadComplaints(request: Request, url: URL) {
  const { query, ...asked } = askedPage(url)
  const path = `/producer/complaints?${query}`
  const { complaints, count } = await askProducer(request, ComplaintsResponse, path)
  return {
    ...asked,
    complaints,
    hasMore: count > asked.page * asked.perPage,
    now: new Date().toISOString(),
  }
}

export type ComplaintsData = Awaited<ReturnType<typeof loadComplaints>>
