import { m } from "~/platform/paraglide/messages"

type PiecesFieldProps = {
  id: string
  title: string
  most: number
  defaultValue: number
  /** True for what is only taken back when something is wrong with it. */
  kept?: boolean
}

/** How many pieces of a line. */
export function PiecesField({ id, title, most, defaultValue, kept }: PiecesFieldProps) {
  return (
    <label className="flex items-center justify-between gap-3">
      <span className="min-w-0">
        {title}
        {kept && <span className="block text-sm text-ink-soft">{m.after_order_kept()}</span>}
      </span>
      <span className="flex shrink-0 items-center gap-2">
        <input
          type="number"
          name={`so-${id}`}
          min={0}
          max={most}
          inputMode="numeric"
          defaultValue={defaultValue}
          className="min-h-11 w-20 rounded-lg border border-line-strong bg-surface px-3 text-center"
        />
        <span className="text-ink-soft">/ {most}</span>
      </span>
    </label>
  )
}
