import { lazy, type ReactNode, Suspense } from "react"
import { useRouteLoaderData } from "react-router"
import { m } from "~/platform/paraglide/messages"
import type { RootData } from "~/platform/root-data"
import { DemoBar } from "./demo-bar"
import { ProgressBar } from "./progress-bar"
import { useHydrated } from "~/platform/use-hydrated"
import { SiteFooter } from "./site-footer"
import { SiteHeader } from "./site-header"

/** What watches over the connection comes after everything that a page needs. */
const Connection = lazy(() => import("~/features/offline/connection"))

/** The frame around every shopper's page. A page brings its own `<main id="noi-dung">`. */
export function ShopFrame({ children }: { children: ReactNode }) {
  const demo = (useRouteLoaderData("root") as RootData | undefined)?.demo ?? false
  return (
    <>
      <a href="#noi-dung" className="skip-link">
        {m.shell_skip()}
      </a>
      <ProgressBar />
      {demo && <DemoBar />}
      <SiteHeader />
      {children}
      <SiteFooter demo={demo} />
      {useHydrated() && (
        <Suspense>
          <Connection />
        </Suspense>
      )}
    </>
  )
}
