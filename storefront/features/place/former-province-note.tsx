import type { Province } from "@ocop/contract"
import { Link } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"

type FormerProvinceNoteProps = {
  province: Province
  /** Name of the former province whose address the reader used. */
  cameFrom: string | null
  base: string
}

/** Which provinces today's one was made of; louder for someone who asked for one of them by its old name. */
export function FormerProvinceNote({ province, cameFrom, base }: FormerProvinceNoteProps) {
  if (cameFrom) {
    const to = `${base}?${new URLSearchParams({ tinh_cu: cameFrom })}`
    return (
      <div className="mt-3">
        <Notice role="status">
          <p>{m.place_now_part_of({ former: cameFrom, name: province.name })}</p>
          <Link to={to} className="inline-flex min-h-11 items-center underline">
            {m.place_only_former({ former: cameFrom })}
          </Link>
        </Notice>
      </div>
    )
  }
  const others = province.former
    .filter(({ name }) => name !== province.name)
    .map(({ name }) => name)
  if (others.length === 0) return null
  return <p className="mt-1 text-ink-soft">{m.place_made_of({ names: others.join(", ") })}</p>
}
