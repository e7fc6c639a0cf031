import { redirect } from "react-router"
import { certificateNumber } from "~/features/certificate/certificate-number"
import { certificatePath } from "~/features/certificate/certificate-path"
import { LookupPage } from "~/features/certificate/lookup-page"
import { shopPath } from "~/platform/i18n/shop-path"
import { pageMeta } from "~/platform/page-meta"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin } from "~/platform/shop-origin"
import type { Route } from "./+types/certificate-lookup"

/** `?so=` is the form's field: a number leads to its page. */
export function loader({ url }: Route.LoaderArgs) {
  const typed = url.searchParams.get("so")
  const number = typed && certificateNumber(typed)
  if (number) throw redirect(shopPath(certificatePath(number)))
  return { typed }
}

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta({
    title: m.verify_lookup(),
    description: m.verify_lookup_description(),
    path: "/chung-nhan",
    origin: shopOrigin(matches),
  })
}

export default function CertificateLookup({ loaderData }: Route.ComponentProps) {
  return <LookupPage typed={loaderData.typed} />
}
