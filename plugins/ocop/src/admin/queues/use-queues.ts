import { QueueItemsResponse, QueuesResponse, type QueueKind } from "@ocop/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask } from "../http/ask"

/** Things on a page. */
export const PAGE = 50

/** What waits; looked at again by itself, for the page stands open all day. */
export function useQueues() {
  return useQuery({
    queryKey: ["ocop", "queues"],
    queryFn: ({ signal }) => ask("/admin/queues", QueuesResponse, { signal }),
    refetchInterval: 60_000,
  })
}

export function useQueueItems(kind: QueueKind, offset: number) {
  return useQuery({
    queryKey: ["ocop", "queues", kind, offset],
    queryFn: ({ signal }) =>
      ask(`/admin/queues/${kind}?limit=${PAGE}&offset=${offset}`, QueueItemsResponse, { signal }),
    placeholderData: (before, query) =>
      query?.queryKey[2] === kind ? keepPreviousData(before) : undefined,
  })
}
