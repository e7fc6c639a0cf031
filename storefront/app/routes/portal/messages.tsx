import type { ShouldRevalidateFunctionArgs } from "react-router"
import { privateMeta } from "~/features/order/private-meta"
import { loadMessages } from "~/features/portal-messages/load-messages.server"
import { markRead } from "~/features/portal-messages/mark-read.server"
import { MessagesPage } from "~/features/portal-messages/messages-page"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/messages"

export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => loadMessages(request))
}

export async function action({ request }: Route.ActionArgs) {
  await loadPage(() => markRead(request))
  return null
}

/** Being read takes the number off the frame at once; on the page itself what is new stays marked until left. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs): boolean {
  return args.formData?.has("message_id") ? false : args.defaultShouldRevalidate
}

export function meta() {
  return privateMeta(m.portal_messages_title())
}

export default function PortalMessagesRoute({ loaderData }: Route.ComponentProps) {
  return <MessagesPage {...loaderData} />
}
