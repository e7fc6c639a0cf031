import { ActivityResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"

const PER_PAGE = 30

export type ActivityData = { log: ActivityResponse | null; member: string; page: number }

/**
 * One page of what was done, from `?nguoi=` and `?trang=`; without a log for whoever is no owner.
 * @throws Response, BackendError
 */
export async function loadActivity(request: Request, url: URL): Promise<ActivityData> {
  const member = (url.searchParams.get("nguoi") ?? "").slice(0, 64)
  const wanted = Number(url.searchParams.get("trang") ?? 1)
  const page = Number.isInteger(wanted) && wanted > 0 && wanted <= 1_000 ? wanted : 1
  const query = new URLSearchParams({
    limit: String(PER_PAGE),
    offset: String((page - 1) * PER_PAGE),
    ...(member ? { member_id: member } : {}),
  })
  try {
    const log = await askProducer(request, ActivityResponse, `/producer/activity?${query}`)
    return { log, member, page }
  } catch (error) {
    if (!(error instanceof BackendError) || error.code !== "ocop.owner_only") throw error
    return { log: null, member, page }
  }
}
