import { ProducerResponse } from "@ocop/contract"
import { loadSearch } from "~/features/search/load-search.server"
import type { SearchParams } from "~/features/search/search-params"
import { askBackend } from "~/platform/backend.server"

/** A producer's public page with one page of its products. @throws BackendError, not found also when suspended */
export async function loadProducer(handle: string, params: SearchParams) {
  const { producer } = await askBackend(
    ProducerResponse,
    `/store/producers/${encodeURIComponent(handle)}`
  )
  const outcome = await loadSearch(params, { producer_id: producer.id })
  return { producer, outcome }
}
