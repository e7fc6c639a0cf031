import fontLatin from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff2?url"
import fontVietnamese from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal.woff2?url"
import type { ReactNode } from "react"
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError } from "react-router"
import { hintAtToken } from "~/features/account/token-cookie.server"
import { errorKind, errorWords } from "~/features/shell/error-kind"
import { ErrorPage } from "~/features/shell/error-page"
import { env } from "~/platform/env.server"
import { inLocale } from "~/platform/i18n/current-locale.server"
import { localeOfPath } from "~/platform/i18n/locale"
import { shopPath } from "~/platform/i18n/shop-path"
import { useNonce } from "~/platform/nonce"
import { m } from "~/platform/paraglide/messages"
import { getLocale } from "~/platform/paraglide/runtime"
import { publicOrigin } from "~/platform/public-origin.server"
import type { RootData } from "~/platform/root-data"
import type { Route } from "./+types/root"
import "./app.css"

/** Loaders and actions, too, run in the language of the address; whoever signs in or out has the page's scripts know. */
export const middleware: Route.MiddlewareFunction[] = [
  ({ url }, next) => inLocale(localeOfPath(url.pathname), next),
  async (_, next) => hintAtToken(await next()),
]

/** The same for everybody: with a name or a cart in it, no page could ever be cached. */
export function loader({ url }: Route.LoaderArgs): RootData {
  return { demo: env().OCOP_DEMO, origin: publicOrigin(url) }
}

export const shouldRevalidate = () => false

export function links(): ReturnType<Route.LinksFunction> {
  return [
    { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
    { rel: "apple-touch-icon", href: "/bieu-tuong-180.png" },
    ...[fontLatin, fontVietnamese].map(
      (href) =>
        ({
          rel: "preload",
          as: "font",
          type: "font/woff2",
          href,
          crossOrigin: "anonymous",
        }) as const
    ),
  ]
}

/** The title where a page has none: on error pages. */
export function meta({ error }: Route.MetaArgs) {
  const title = error ? errorWords(errorKind(error)).title : m.shell_name()
  return [{ title }, ...(error ? [{ name: "robots", content: "noindex" }] : [])]
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  return (
    <html lang={getLocale()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#231d16" media="(prefers-color-scheme: dark)" />
        <link rel="manifest" href={shopPath("/manifest.webmanifest")} />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

/** Catches what no page below caught; pages of the shop have their own, inside header and footer. */
export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />
}
