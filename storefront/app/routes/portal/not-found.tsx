import { notFound } from "~/platform/page-refusal.server"

/** An address of the portal that is none: said inside its frame. */
export function loader(): never {
  throw notFound()
}

export default function PortalNotFoundRoute() {
  return null
}
