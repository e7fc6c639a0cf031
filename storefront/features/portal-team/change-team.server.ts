import { InvitationResponse } from "@ocop/contract"
import { data, redirect } from "react-router"
import * as z from "zod"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import type { TeamOutcome } from "./team-outcome"
import { TEAM_PATH } from "./team-paths"

const InviteForm = z.object({
  email: z.string().trim().max(254).pipe(z.email()),
  role: z.enum(["owner", "staff"]),
})

/** The forms of the team page. @throws Response, BackendError when the backend is silent */
export async function changeTeam(request: Request) {
  const form = await request.formData()
  const intent = String(form.get("intent"))
  const email = String(form.get("email") ?? "")
  try {
    const done = await carryOut(request, intent, form)
    return redirect(`${shopPath(TEAM_PATH)}?xong=${done}`, 303)
  } catch (error) {
    if (error instanceof z.ZodError) return again({ code: "shop.email_wrong", email })
    if (!(error instanceof BackendError) || error.isTemporary) throw error
    return again({ code: error.code, email })
  }
}

async function carryOut(request: Request, intent: string, form: FormData): Promise<string> {
  const id = encodeURIComponent(String(form.get("id") ?? ""))
  const post = <Schema extends z.ZodType>(schema: Schema, path: string, body: unknown = {}) =>
    askProducer(request, schema, `/producer/team/${path}`, { method: "POST", body })
  switch (intent) {
    case "invite": {
      const body = InviteForm.parse(Object.fromEntries(form))
      return invited(await post(InvitationResponse, "invitations", body))
    }
    case "resend":
      return invited(await post(InvitationResponse, `invitations/${id}/resend`))
    case "withdraw":
      await post(z.unknown(), `invitations/${id}/withdraw`)
      return "huy"
    case "owner":
    case "staff":
      await post(z.unknown(), `members/${id}/role`, { role: intent })
      return "luu"
    case "suspend":
    case "reinstate":
      await post(z.unknown(), `members/${id}/${intent}`)
      return "luu"
    case "remove":
      await post(z.unknown(), `members/${id}/remove`)
      return "thoi"
    default:
      return ""
  }
}

/** @throws BackendError when the invitation stands and nobody was told */
function invited({ mailed }: z.infer<typeof InvitationResponse>): string {
  if (!mailed) throw new BackendError(400, "shop.not_mailed", "The invitation was not mailed")
  return "moi"
}

const again = (outcome: TeamOutcome) => data(outcome, { status: 400 })
