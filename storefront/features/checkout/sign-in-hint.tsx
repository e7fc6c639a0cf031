import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"

/** Who is ordering; for a guest, a way to sign in and come back. Never a condition. */
export function SignInHint({ signedInAs }: { signedInAs: string | null }) {
  if (signedInAs)
    return <p className="text-ink-soft">{m.checkout_signed_in({ email: signedInAs })}</p>
  const to = `${shopPath("/dang-nhap")}?${new URLSearchParams({ tiep: shopPath("/dat-hang") })}`
  return (
    <Link to={to} className="inline-flex min-h-11 items-center underline">
      {m.checkout_sign_in()}
    </Link>
  )
}
