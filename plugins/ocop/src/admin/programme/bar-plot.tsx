import { Heading } from "@medusajs/ui"

interface Bar {
  readonly label: string
  /** One for each series, from the ground up. */
  readonly values: readonly number[]
}

const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0)

/**
 * Bars beside each other, of one or more series on top of each other. It is read as a picture of one sentence per
 * bar; what it is made of stands in a table beside it.
 */
export function BarPlot({
  title,
  series,
  bars,
  inWords,
  inShort,
}: {
  title: string
  series: readonly { name: string; colour: string }[]
  bars: readonly Bar[]
  inWords: (value: number) => string
  /** As it fits above a bar. */
  inShort: (value: number) => string
}) {
  const highest = Math.max(1, ...bars.map(({ values }) => sum(values)))
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <Heading level="h3">{title}</Heading>
      <ol className="flex h-48 items-end gap-1" aria-label={title}>
        {bars.map(({ label, values }) => (
          <li key={label} className="flex h-full min-w-0 flex-1 flex-col justify-end gap-1">
            <span className="sr-only">
              {`${label}: ${series.map(({ name }, at) => `${name} ${inWords(values[at] ?? 0)}`).join(", ")}`}
            </span>
            <span aria-hidden className="text-ui-fg-subtle text-center text-[10px] tabular-nums">
              {sum(values) > 0 && inShort(sum(values))}
            </span>
            <span
              aria-hidden
              className="flex flex-col-reverse overflow-hidden rounded-t-sm"
              style={{ height: `${(Math.max(0, sum(values)) * 78) / highest}%` }}
            >
              {values.map((value, at) => (
                <span
                  key={series[at]?.name}
                  style={{ flexGrow: Math.max(0, value), background: series[at]?.colour }}
                />
              ))}
            </span>
            <span
              aria-hidden
              className="border-ui-border-base text-ui-fg-subtle border-t pt-1 text-center text-[10px] tabular-nums"
            >
              {label}
            </span>
          </li>
        ))}
      </ol>
      {series.length > 1 && (
        <figcaption aria-hidden className="txt-small flex flex-wrap gap-x-4 gap-y-1">
          {series.map(({ name, colour }) => (
            <span key={name} className="flex items-center gap-1.5">
              <span className="size-3 rounded-sm" style={{ background: colour }} />
              {name}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  )
}
