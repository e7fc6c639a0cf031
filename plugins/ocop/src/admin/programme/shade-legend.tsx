import { type MapShades, SHADES } from "@ocop/rules"
import { useMessages } from "../messages/use-messages"

/** Shares of green over the page's own ground, so that words stay readable on it by day and by night. */
const STRENGTH = [0, 14, 27, 40, 54, 68] as const

/** @param shade 0 to `SHADES` of the rules */
export const shadeColour = (shade: number): string =>
  `color-mix(in srgb, var(--tag-green-icon) ${STRENGTH[Math.min(shade, SHADES)] ?? 0}%, var(--bg-base))`

/** What the shades of a map stand for. */
export function ShadeLegend({
  legend,
  inWords,
}: {
  legend: MapShades["legend"]
  inWords: (value: number) => string
}) {
  const words = useMessages().programme.map
  const items = [
    { shade: 0, label: words.none },
    ...legend.map(({ shade, from, to }) => ({
      shade,
      label: words.range(inWords(from), inWords(to)),
    })),
  ]
  return (
    <ul
      aria-label={words.legend}
      className="txt-small flex flex-wrap justify-center gap-x-4 gap-y-1"
    >
      {items.map(({ shade, label }) => (
        <li key={shade} className="flex items-center gap-1.5">
          <span
            aria-hidden
            className="border-ui-border-base size-4 rounded-sm border"
            style={{ background: shadeColour(shade) }}
          />
          <span className="tabular-nums">{label}</span>
        </li>
      ))}
    </ul>
  )
}
