import { useEffect, useRef, useState } from "react"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { PackRow } from "./pack-row"
import { emptyPack, type PackValues } from "./offer-values"

type PackRowsProps = { packs: PackValues[]; wrong: readonly string[]; onReshape: () => void }

/** The pack sizes of a listing. Without scripts the buttons send the form, and it comes back with another row. */
export function PackRows({ packs, wrong, onReshape }: PackRowsProps) {
  const [rows, setRows] = useState(packs)
  const added = useNewRowFocus(rows.length)
  return (
    <div ref={added} className="space-y-4">
      {wrong.includes("packs") && <p className="text-danger">{m.portal_listings_packs_wrong()}</p>}
      {rows.map((pack, index) => (
        <PackRow
          key={pack.key}
          pack={pack}
          number={index + 1}
          wrong={wrong}
          onDrop={
            rows.length > 1
              ? () => {
                  setRows(rows.filter(({ key }) => key !== pack.key))
                  onReshape()
                }
              : null
          }
        />
      ))}
      <Button
        variant="outline"
        name="add_pack"
        value="1"
        className="w-full"
        onClick={(event) => {
          event.preventDefault()
          setRows([...rows, emptyPack(rows)])
          onReshape()
        }}
      >
        <span aria-hidden="true">+</span> {m.portal_listings_pack_add()}
      </Button>
    </div>
  )
}

/** Goes into the name of a row that was just added. */
function useNewRowFocus(count: number) {
  const box = useRef<HTMLDivElement>(null)
  const before = useRef(count)
  useEffect(() => {
    if (count > before.current) {
      const names = box.current?.querySelectorAll<HTMLElement>("input[name^='title.']") ?? []
      names[names.length - 1]?.focus()
    }
    before.current = count
  }, [count])
  return box
}
