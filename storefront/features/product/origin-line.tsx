import type { Origin } from "@ocop/contract"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { PinIcon } from "~/ui/icons/pin-icon"

type OriginLineProps = { origin: Origin | null; provinceSlug: string | null }

/** Where it is from, by today's names with the former province behind. */
export function OriginLine({ origin, provinceSlug }: OriginLineProps) {
  if (!origin) return null
  const { commune, province, former_province } = origin
  return (
    <p className="flex gap-2">
      <PinIcon className="mt-0.5 size-5 text-brand" />
      <span>
        {commune && `${commune}, `}
        {provinceSlug ? (
          <Link to={shopPath(`/tinh/${provinceSlug}`)} className="underline underline-offset-4">
            {m.place_province({ name: province })}
          </Link>
        ) : (
          m.place_province({ name: province })
        )}
        {former_province && (
          <span className="text-ink-soft"> {m.place_before_merger({ name: former_province })}</span>
        )}
      </span>
    </p>
  )
}
