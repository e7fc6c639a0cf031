import { AssistanceResponse, type ProducerMeResponse } from "@ocop/contract"
import { loadMe } from "~/features/portal/load-me.server"
import { askProducer } from "~/features/portal-session/ask-producer.server"

export type AssistanceData = { me: ProducerMeResponse; data: AssistanceResponse }

/** Whether officers may act here, and who did. @throws Response, BackendError */
export async function loadAssistance(request: Request): Promise<AssistanceData> {
  const [me, data] = await Promise.all([
    loadMe(request),
    askProducer(request, AssistanceResponse, "/producer/assistance"),
  ])
  return { me, data }
}
