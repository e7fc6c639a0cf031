import { Button } from "@medusajs/ui"

/** Parts of a list with how many there are in each, as buttons that say which one is shown. */
export function Tabs<Name extends string>({
  label,
  tabs,
  shown,
  onShow,
}: {
  label: string
  tabs: readonly { name: Name; title: string; count: number | undefined }[]
  shown: Name
  onShow: (name: Name) => void
}) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-2 px-6 py-3">
      {tabs.map(({ name, title, count }) => (
        <Button
          key={name}
          size="small"
          variant={name === shown ? "primary" : "secondary"}
          aria-pressed={name === shown}
          onClick={() => onShow(name)}
        >
          {title}
          {count !== undefined && <span className="tabular-nums">({count})</span>}
        </Button>
      ))}
    </div>
  )
}
