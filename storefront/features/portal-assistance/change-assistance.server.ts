import { AgreeAssistanceBody, AssistanceResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"
import type { AssistanceOutcome } from "./assistance-outcome"

const PATH = "/producer/assistance"

/** Lets officers act until the day of the form, or ends it at once (`intent` "withdraw"). @throws Response, BackendError */
export async function changeAssistance(request: Request): Promise<AssistanceOutcome> {
  const form = await request.formData()
  if (form.get("intent") === "withdraw") {
    await askProducer(request, AssistanceResponse, PATH, { method: "DELETE" })
    return { done: "withdrawn" }
  }
  const typed = String(form.get("until") ?? "")
  const body = AgreeAssistanceBody.safeParse({ until: typed })
  if (!body.success) return { done: null, typed, wrong: true }
  try {
    await askProducer(request, AssistanceResponse, PATH, { method: "POST", body: body.data })
    return { done: "agreed" }
  } catch (error) {
    if (!(error instanceof BackendError) || error.code !== "ocop.assistance_day") throw error
    return { done: null, typed, wrong: true }
  }
}
