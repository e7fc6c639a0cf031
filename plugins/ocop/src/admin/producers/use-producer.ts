import { AdminProducerResponse } from "@ocop/contract"
import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { ask, tell, unread } from "../http/ask"

const path = (id: string) => `/admin/producers/${encodeURIComponent(id)}`

export type ProducerDetail = AdminProducerResponse

export function useProducer(id: string) {
  return useQuery({
    queryKey: ["ocop", "producer", id],
    queryFn: ({ signal }) => ask(path(id), AdminProducerResponse, { signal }),
  })
}

/** Sends a decision; whatever shows producers is read again after it. */
function useDecision(address: string, done: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: object) => tell(address, unread, body),
    onSuccess: () => {
      toast.success(done)
      return queries.invalidateQueries({ queryKey: ["ocop"] })
    },
  })
}

export type ProducerDeed = "approve" | "ask-correction" | "refuse" | "suspend" | "reinstate"

/** @param done what is said when it was done */
export const useDecideProducer = (id: string, deed: ProducerDeed, done: string) =>
  useDecision(`${path(id)}/${deed}`, done)

export const useDecideClaim = (id: string, deed: "confirm" | "refuse", done: string) =>
  useDecision(`/admin/producer-claims/${encodeURIComponent(id)}/${deed}`, done)

/** Where a paper is read; the browser shows or saves it. */
export const documentHref = (id: string, documentId: string) =>
  `${path(id)}/documents/${encodeURIComponent(documentId)}`
