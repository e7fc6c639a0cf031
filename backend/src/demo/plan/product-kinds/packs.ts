/** One size a product is sold in. */
export interface Pack {
  /** "Hộp 250 g" */
  readonly title: string
  /** For the label: "250 g". */
  readonly net: string
  /** How many kilograms, litres or pieces the price is for. */
  readonly amount: number
  /** Grams on the scales, packing included. */
  readonly weight: number
}

/** Packing adds a tenth, and glass half as much again as what it holds. */
const PACKING = 1.1
const GLASS = 1.5

export function grams(container: string, ...sizes: readonly number[]): Pack[] {
  return sizes.map((size) => byWeight(container, size, PACKING))
}

export function gramsInGlass(container: string, ...sizes: readonly number[]): Pack[] {
  return sizes.map((size) => byWeight(container, size, GLASS))
}

export function kilograms(container: string, ...sizes: readonly number[]): Pack[] {
  return sizes.map((size) => byWeight(container, size * 1000, PACKING))
}

export function millilitres(container: string, ...sizes: readonly number[]): Pack[] {
  return sizes.map((size) => ({
    title: `${container} ${volume(size)}`,
    net: volume(size),
    amount: size / 1000,
    weight: Math.round(size * GLASS),
  }))
}

/** Counted things: `pieces("chiếc", 400, 1, 2)` is one of 400 g, and two. */
export function pieces(unit: string, gramsEach: number, ...counts: readonly number[]): Pack[] {
  return counts.map((count) => ({
    title: `${count} ${unit}`,
    net: `${count} ${unit}`,
    amount: count,
    weight: Math.round(gramsEach * count),
  }))
}

/** Something with a name of its own instead of a size. */
export function named(title: string, net: string, amount: number, weight: number): Pack {
  return { title, net, amount, weight }
}

function byWeight(container: string, size: number, packing: number): Pack {
  const net = size < 1000 ? `${size} g` : `${decimal(size / 1000)} kg`
  return {
    title: `${container} ${net}`,
    net,
    amount: size / 1000,
    weight: Math.round(size * packing),
  }
}

function volume(size: number): string {
  return size < 1000 ? `${size} ml` : `${decimal(size / 1000)} lít`
}

function decimal(number: number): string {
  return String(number).replace(".", ",")
}
