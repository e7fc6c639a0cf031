import { Outlet, useRouteError } from "react-router"
import { loadMe } from "~/features/portal/load-me.server"
import { PortalError } from "~/features/portal/portal-error"
import { PortalFrame } from "~/features/portal/portal-frame"
import { ErrorPage } from "~/features/shell/error-page"
import { loadPage } from "~/platform/page-refusal.server"
import type { Route } from "./+types/layout"

/** The frame of the portal; each page asks for its own data as the same member. */
export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => loadMe(request))
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export default function PortalLayout({ loaderData }: Route.ComponentProps) {
  return (
    <PortalFrame me={loaderData}>
      <Outlet />
    </PortalFrame>
  )
}

/** What a page below could not do is said inside the frame, unless the frame itself is what failed. */
export function ErrorBoundary({ loaderData }: Route.ErrorBoundaryProps) {
  const error = useRouteError()
  if (!loaderData) return <ErrorPage error={error} />
  return (
    <PortalFrame me={loaderData}>
      <PortalError error={error} />
    </PortalFrame>
  )
}
