import { redirect } from "react-router"
import * as z from "zod"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { forgetProducerToken } from "~/features/portal-session/producer-token.server"
import { shopPath } from "~/platform/i18n/shop-path"

const Ended = z.object({ ended: z.literal(true) })

/** The officer who asks is done: the session ends in the backend, and the cookie is forgotten. @throws BackendError */
export async function endAssistance(request: Request): Promise<Response> {
  await askProducer(request, Ended, "/producer/assistance/end", { method: "POST" })
  return redirect(`${shopPath("/nha-san-xuat/dang-nhap")}?da-dang-xuat`, {
    status: 303,
    headers: { "Set-Cookie": await forgetProducerToken() },
  })
}
