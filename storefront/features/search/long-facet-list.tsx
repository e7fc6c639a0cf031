import { foldVietnamese } from "@ocop/rules"
import { useState } from "react"
import { useHydrated } from "~/platform/use-hydrated"
import { FacetList, type FacetListProps } from "./facet-list"

/** A facet with many values and, once JavaScript runs, a box to find one: by name or note, accents optional. */
export function LongFacetList({ label, options, ...list }: FacetListProps & { label: string }) {
  const [text, setText] = useState("")
  const hydrated = useHydrated()
  const wanted = foldVietnamese(text)
  const shown = options.filter((option) =>
    foldVietnamese(`${option.label} ${option.note ?? ""}`).includes(wanted)
  )
  return (
    <>
      {hydrated && options.length > 8 && (
        <input
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={label}
          placeholder={label}
          className="mb-2 min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3"
        />
      )}
      <div className="max-h-96 overflow-y-auto">
        <FacetList {...list} options={shown} />
      </div>
    </>
  )
}
