import type { CertifiedProductChoice } from "@ocop/contract"
import type { InputHTMLAttributes, ReactNode } from "react"
import { stateWords } from "~/features/product/certificate-words"
import { formatDay } from "~/platform/day"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { StarBadge } from "~/ui/star-badge"

type CertifiedPickerProps = { certified: CertifiedProductChoice[]; chosen: string }

const NAME = "certified_product_id"

/** The register entries of this producer: stars come with the one that is chosen, and are typed nowhere. */
export function CertifiedPicker({ certified, chosen }: CertifiedPickerProps) {
  return (
    <fieldset>
      <legend className="font-bold">{m.portal_listings_certified()}</legend>
      <p className="mb-2 text-sm text-ink-soft">{m.portal_listings_certified_hint()}</p>
      <div className="space-y-2">
        {certified.length === 0 && <p>{m.portal_listings_certified_empty()}</p>}
        {certified.map((entry) => (
          <Choice key={entry.id} value={entry.id} defaultChecked={chosen === entry.id}>
            <span className="block font-bold">{entry.name}</span>
            <Certificate entry={entry} />
          </Choice>
        ))}
        <Choice value="" defaultChecked={chosen === ""}>
          {m.portal_listings_certified_none()}
        </Choice>
      </div>
      <div className="mt-3 rounded-lg bg-sunken p-3">
        <p className="font-bold">{m.portal_listings_certified_missing()}</p>
        <p className="mb-2 text-sm text-ink-soft">{m.portal_listings_certified_missing_text()}</p>
        <ButtonLink to={shopPath("/nha-san-xuat/chung-nhan")} variant="outline">
          {m.portal_listings_certified_file()}
        </ButtonLink>
      </div>
    </fieldset>
  )
}

function Choice({
  children,
  ...input
}: InputHTMLAttributes<HTMLInputElement> & { children: ReactNode }) {
  return (
    <label className="flex min-h-12 cursor-pointer items-center gap-3 rounded-lg border border-line-strong bg-surface px-3 py-2 has-checked:border-brand has-checked:bg-sunken">
      <input type="radio" name={NAME} className="size-5 shrink-0 accent-brand" {...input} />
      <span className="min-w-0 flex-1">{children}</span>
    </label>
  )
}

/** Number, stars today and until when; of a lapsed one, that it has lapsed. */
export function Certificate({ entry }: { entry: CertifiedProductChoice }) {
  const { stars, certificate } = entry
  if (!certificate)
    return (
      <span className="text-sm text-ink-soft">{m.portal_listings_certified_no_certificate()}</span>
    )
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      {stars && <StarBadge stars={stars} />}
      <span>{m.portal_listings_certified_number({ number: certificate.number })}</span>
      {certificate.state === "valid" ? (
        <span>
          {m.portal_listings_certified_until({ day: formatDay(certificate.valid_until) })}
        </span>
      ) : (
        <span className="font-bold text-warn">{stateWords(certificate.state)}</span>
      )}
    </span>
  )
}
