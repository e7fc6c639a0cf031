import { data } from "react-router"
import { certificateNumber } from "~/features/certificate/certificate-number"
import { CertificatePage } from "~/features/certificate/certificate-page"
import { certificatePath } from "~/features/certificate/certificate-path"
import { loadCertificate } from "~/features/certificate/load-certificate.server"
import { UnknownCertificate } from "~/features/certificate/unknown-certificate"
import { pageMeta } from "~/platform/page-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin } from "~/platform/shop-origin"
import type { Route } from "./+types/certificate"

/** The number is all that follows, slashes too: some scanners and proxies write out a %2F. */
export async function loader({ params }: Route.LoaderArgs) {
  const typed = params["*"]
  const number = certificateNumber(typed)
  const view = number === null ? null : await loadPage(() => loadCertificate(number))
  return view ? { view, typed: null } : data({ view, typed: number ?? typed }, { status: 404 })
}

export function meta({ loaderData, matches }: Route.MetaArgs) {
  if (!loaderData) return []
  const origin = shopOrigin(matches)
  if (!loaderData.view) {
    const { typed: number } = loaderData
    return pageMeta({
      title: m.verify_unknown_title({ number }),
      description: m.verify_unknown_description({ number }),
      path: certificatePath(number),
      origin,
      noindex: true,
    })
  }
  const { number, product, producer, verdict } = loaderData.view
  return pageMeta({
    title: m.verify_page_title({ state: verdict.state, product: product.name, number }),
    description: m.verify_description({ number, product: product.name, producer: producer.name }),
    path: certificatePath(number),
    origin,
  })
}

export default function Certificate({ loaderData }: Route.ComponentProps) {
  if (!loaderData.view) return <UnknownCertificate typed={loaderData.typed} />
  return <CertificatePage view={loaderData.view} />
}
