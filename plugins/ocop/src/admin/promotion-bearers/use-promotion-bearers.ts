import { PromotionBearerBody, PromotionBearersResponse } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { ask, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"

const PATH = "/admin/promotion-bearers"

export function usePromotionBearers() {
  return useQuery({
    queryKey: ["ocop", "promotion-bearers"],
    queryFn: async ({ signal }) => (await ask(PATH, PromotionBearersResponse, { signal })).bearers,
  })
}

/** @param done what is said when it was done */
export const useNameBearer = (done: string) =>
  useDeed((bearer: PromotionBearerBody) => tell(PATH, PromotionBearerBody, bearer), done)
