import { ProducerDashboardResponse, type ProducerMeResponse } from "@ocop/contract"
import { loadMe } from "~/features/portal/load-me.server"
import { loadRegistration } from "~/features/portal-joining/load-registration.server"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import type { Registration } from "@ocop/contract"

export type HomeData = {
  me: ProducerMeResponse
  dashboard: ProducerDashboardResponse
  /** What is left to do before the shop may sell; null when it may, or when it is not this member's affair. */
  checklist: Registration["checklist"] | null
}

/** @throws Response a redirect, when nobody is signed in */
export async function loadHome(request: Request): Promise<HomeData> {
  const [me, dashboard] = await Promise.all([
    loadMe(request),
    askProducer(request, ProducerDashboardResponse, "/producer/dashboard"),
  ])
  if (me.producer.status !== "draft") return { me, dashboard, checklist: null }
  const registration = await loadRegistration(request)
  const checklist = typeof registration === "string" ? null : registration.checklist
  return { me, dashboard, checklist }
}
