import { ProducerMeResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"

/** Who is signed in, for which producer; everybody else goes to sign in. @throws Response */
export function loadMe(request: Request): Promise<ProducerMeResponse> {
  return askProducer(request, ProducerMeResponse, "/producer/me")
}
