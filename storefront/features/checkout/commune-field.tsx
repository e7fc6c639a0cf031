import type { Commune } from "@ocop/contract"
import { foldVietnamese } from "@ocop/rules"
import { type KeyboardEvent, useState } from "react"
import { m } from "~/platform/paraglide/messages"
import { communeLabel, communeName } from "./commune-name"
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

/**
 * A native select; with scripts, a field above a long list that shortens it by a few typed letters, accents or
 * not. When one commune is left, or Enter is pressed, it is chosen, and the select shows it.
 */
export function CommuneField({ communes, hasProvince, defaultCode, error }: CommuneFieldProps) {
  const [code, setCode] = useState(defaultCode)
  const [wanted, setWanted] = useState("")
  const all = communes ?? []
  const found = matching(all, wanted)

  function search(text: string) {
    setWanted(text)
    const left = matching(all, text)
    const [only] = left
    if (only && left.length === 1) setCode(only.code)
    else if (!left.some((commune) => commune.code === code)) setCode("")
  }

  function takeFirst(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (found[0]) setCode(found[0].code)
  }

  return (
    <SelectField
      label={m.checkout_commune()}
      name="commune_code"
      value={code}
      onChange={(event) => setCode(event.target.value)}
      disabled={!hasProvince || communes === null}
      error={found.some((commune) => commune.code === code) ? undefined : error}
      required
      above={
        all.length >= LONG && (
          <input
            type="search"
            value={wanted}
            onChange={(event) => search(event.target.value)}
            onKeyDown={takeFirst}
            autoComplete="off"
            aria-label={m.checkout_commune_filter()}
            placeholder={m.checkout_commune_filter()}
            className="mb-2 min-h-11 w-full rounded-lg border border-line-strong bg-page px-3 noscript:hidden"
          />
        )
      }
    >
      <option value="">
        {placeholder({ hasProvince, loading: communes === null, wanted, count: found.length })}
      </option>
      {found.map((commune) => (
        <option key={commune.code} value={commune.code}>
          {communeLabel(commune)}
        </option>
      ))}
    </SelectField>
  )
}

function matching(communes: readonly Commune[], wanted: string): readonly Commune[] {
  const folded = foldVietnamese(wanted)
  return folded === ""
    ? communes
    : communes.filter((commune) => foldVietnamese(communeName(commune)).includes(folded))
}

type Shown = { hasProvince: boolean; loading: boolean; wanted: string; count: number }

function placeholder({ hasProvince, loading, wanted, count }: Shown): string {
  if (!hasProvince) return m.checkout_commune_first_province()
  if (loading) return m.checkout_commune_loading()
  if (wanted === "") return m.checkout_commune_choose()
  return count === 0 ? m.checkout_commune_none() : m.checkout_commune_found({ count })
}
