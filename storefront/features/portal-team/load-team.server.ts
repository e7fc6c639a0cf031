import { TeamResponse, type ProducerMeResponse } from "@ocop/contract"
import { loadMe } from "~/features/portal/load-me.server"
import { askProducer } from "~/features/portal-session/ask-producer.server"

export type TeamData = { me: ProducerMeResponse; team: TeamResponse | null }

/** The team, for an owner; null for everybody else, who is told whom to ask. @throws Response, BackendError */
export async function loadTeam(request: Request): Promise<TeamData> {
  const me = await loadMe(request)
  if (me.member.role !== "owner") return { me, team: null }
  return { me, team: await askProducer(request, TeamResponse, "/producer/team") }
}
