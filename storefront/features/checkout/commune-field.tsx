import type { Commune } from "@ocop/contract"
import { foldVietnamese } from "@ocop/rules"
import { type KeyboardEvent, useState } from "react"
import { m } from "~/platform/paraglide/messages"
import { SelectField } from "./select-field"

type CommuneFieldProps = {
  /** Null while they load. */
  communes: readonly Commune[] | null
  hasProvince: boolean
  defaultCode: string
  error: string | undefined
}

/** From this many on, a list is easier to search than to scroll. */
const LONG = 12

/** A native select; with scripts, a field above it that shortens the list by a few typed letters. */
export function CommuneField({ communes, hasProvince, defaultCode, error }: CommuneFieldProps) {
  const [code, setCode] = useState(defaultCode)
  const [wanted, setWanted] = useState("")
  const all = communes ?? []
  const found = wanted ? all.filter(({ name }) => foldVietnamese(name).includes(foldVietnamese(wanted))) : all
  const shown = all.filter((commune) => commune.code === code || found.includes(commune))

  function takeFirst(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (found[0]) setCode(found[0].code)
  }

  return (
    <div>
      <SelectField
        label={m.checkout_commune()}
        name="commune_code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
        disabled={!hasProvince || communes === null}
        error={error}
        required
      >
        <option value="">{placeholder(communes, hasProvince)}</option>
        {shown.map((commune) => (
          <option key={commune.code} value={commune.code}>
            {commune.name}
          </option>
        ))}
      </SelectField>
      <input
        type="search"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        onKeyDown={takeFirst}
        disabled={all.length < LONG}
        autoComplete="off"
        aria-label={m.checkout_commune_filter()}
        placeholder={m.checkout_commune_filter()}
        className="mt-2 min-h-11 w-full rounded-lg border border-line bg-page px-3 disabled:opacity-60 noscript:hidden"
      />
      <p role="status" className="mt-1 text-sm text-ink-soft empty:hidden">
        {wanted !== "" && found.length === 0 ? m.checkout_commune_none() : ""}
      </p>
    </div>
  )
}

function placeholder(communes: readonly Commune[] | null, hasProvince: boolean): string {
  if (!hasProvince) return m.checkout_commune_first_province()
  return communes === null ? m.checkout_commune_loading() : m.checkout_commune_choose()
}
