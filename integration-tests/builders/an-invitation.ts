import { Client, granted, stranger } from "./client"
import { theMarket } from "./the-market"
import type { thePost } from "./the-post"

const PASSWORD = "mot-mat-khau-dai"

/** The token of the link that was mailed last to this address. */
export function anInvitationsToken(post: ReturnType<typeof thePost>, email: string): string {
  const mail = post
    .mails()
    .filter(({ to, template }) => to === email && template === "producer-invitation")
    .at(-1)
  const token = /loi-moi\?token=([\w-]+)/.exec(mail?.content?.text ?? "")?.[1]
  if (!token) throw new Error(`No invitation was mailed to ${email}`)
  return token
}

/** Somebody with a password who acts for nobody yet, or not for this producer. */
export async function logInOf(email: string, how: "register" | "sign-in"): Promise<Client> {
  const path = how === "register" ? "/auth/producer/emailpass/register" : "/auth/producer/emailpass"
  const { token } = await granted(stranger.post(path, { email, password: PASSWORD }))
  return new Client(() => ({
    authorization: `Bearer ${token}`,
    "x-publishable-api-key": theMarket().publishable_key,
  }))
}

/** Whoever this link was mailed to, logged in as the member that it made. */
export async function joinedBy(
  token: string,
  email: string,
  name: string,
  how: "register" | "sign-in" = "register"
): Promise<Client> {
  const person = await logInOf(email, how)
  await granted(person.post("/producer/invitations/accept", { token, name }))
  return logInOf(email, "sign-in")
}
