import { DeliveryServicesResponse, type SetDeliveryServiceBody } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { ask, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"

const PATH = "/admin/delivery-services"

export function useDeliveryServices() {
  return useQuery({
    queryKey: ["ocop", "delivery-services"],
    queryFn: ({ signal }) => ask(PATH, DeliveryServicesResponse, { signal }),
  })
}

/** @param done what is said when it was done */
export const useSetService = (done: string) =>
  useDeed((body: SetDeliveryServiceBody) => tell(PATH, DeliveryServicesResponse, body), done)
