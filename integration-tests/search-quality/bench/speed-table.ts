import type { Measured } from "./meter"
import { percentile } from "./percentile"
import { textTable } from "./text-table"

export type Measurements = ReadonlyMap<string, readonly Measured[]>

/** Milliseconds of one engine, and how often the other's 95th percentile is longer. */
export function speedTable(ours: Measurements, stock: Measurements): string {
  const rows = [...ours].map(([name, measured]) => {
    const other = stock.get(name) ?? []
    const p95 = percentile(times(measured), 95)
    const more = other.some(({ givenUp }) => givenUp) ? "> " : ""
    const slower = other.length ? percentile(times(other), 95) : null
    return [
      name,
      measured.length,
      ...[50, 95, 99].map((percent) => ms(percentile(times(measured), percent))),
      ms(mean(measured.map(({ cpu }) => cpu))),
      mean(measured.map(({ statements }) => statements)).toFixed(1),
      other.length,
      slower === null ? "" : ms(percentile(times(other), 50)),
      slower === null ? "" : `${more}${ms(slower)}`,
      slower === null ? "" : `${more}${(slower / p95).toFixed(0)}×`,
    ]
  })
  return textTable(
    [
      "milliseconds",
      "asked",
      "p50",
      "p95",
      "p99",
      "CPU",
      "statements",
      "stock asked",
      "p50",
      "p95",
      "ratio of p95",
    ],
    rows
  )
}

const times = (measured: readonly Measured[]) => measured.map(({ ms: each }) => each)
const mean = (values: readonly number[]) =>
  values.reduce((sum, each) => sum + each, 0) / values.length
const ms = (value: number) => value.toFixed(value < 100 ? 1 : 0)
