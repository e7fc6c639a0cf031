import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { CertificateIcon } from "~/ui/icons/certificate-icon"

/** The star in three sentences: many shoppers have never been told what it means. */
export function StarIntro() {
  return (
    <section className="flex flex-col gap-5 rounded-2xl bg-star-soft p-6 sm:flex-row sm:items-center">
      <CertificateIcon className="size-14 text-star" />
      <div className="max-w-prose flex-1">
        <h2 className="text-xl">{m.stars_title()}</h2>
        <p className="mt-1">{m.home_stars_text()}</p>
      </div>
      <ButtonLink to={shopPath("/sao-ocop")} variant="outline">
        {m.home_stars_more()}
      </ButtonLink>
    </section>
  )
}
