import { ProducerReturnsResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { askedPage } from "~/features/portal/asked-page.server"

/** What buyers want to send back, unanswered first; of one order where the address says so. @throws Response to sign in */
export async function loadReturns(request: Request, url: URL) {
  const { query, ...asked } = askedPage(url)
  const path = `/producer/returns?${query}`
  const { returns, count } = await askProducer(request, ProducerReturnsResponse, path)
  return {
    ...asked,
    returns,
    hasMore: count > asked.page * asked.perPage,
    done: url.searchParams.get("xong"),
  }
}

export type ReturnsData = Awaited<ReturnType<typeof loadReturns>>
