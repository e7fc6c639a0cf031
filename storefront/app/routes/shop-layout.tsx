import { Outlet, useRouteError } from "react-router"
import { ErrorPage } from "~/features/shell/error-page"
import { ShopFrame } from "~/features/shell/shop-frame"

/** Header, footer and bar of every page that a shopper sees, also of its error pages. */
export default function ShopLayout() {
  return (
    <ShopFrame>
      <Outlet />
    </ShopFrame>
  )
}

export function ErrorBoundary() {
  return (
    <ShopFrame>
      <ErrorPage error={useRouteError()} />
    </ShopFrame>
  )
}
