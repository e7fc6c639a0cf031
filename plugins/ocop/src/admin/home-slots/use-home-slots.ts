import { AdminHomeSlotResponse, AdminHomeSlotsResponse, type HomeSlotForm } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { ask, tell, unread } from "../http/ask"
import { useDeed } from "../http/use-deed"

const SLOTS = "/admin/home-slots"

/** What is and will be on the home page, in its order. */
export function useHomeSlots() {
  return useQuery({
    queryKey: ["ocop", "home-slots"],
    queryFn: async ({ signal }) =>
      (await ask(SLOTS, AdminHomeSlotsResponse, { signal })).home_slots,
  })
}

/** @param id null for a new one */
export const useSetSlot = (id: string | null, done: string) =>
  useDeed(
    (form: HomeSlotForm) =>
      tell(id ? `${SLOTS}/${encodeURIComponent(id)}` : SLOTS, AdminHomeSlotResponse, form),
    done
  )

export const useRemoveSlot = (id: string, done: string) =>
  useDeed(() => ask(`${SLOTS}/${encodeURIComponent(id)}`, unread, { method: "DELETE" }), done)
