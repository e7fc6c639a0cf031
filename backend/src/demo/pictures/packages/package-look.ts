import { place, type Art } from "../art"

/** Colours of one producer's packages. */
export interface Brand {
  readonly main: string
  readonly dark: string
  readonly light: string
}

export interface PackageLook {
  readonly brand: Brand
  /** Colour of what shows through glass or a window. */
  readonly content: string
  /** On the label. */
  readonly emblem: Art
}

/** A package stands on (0, 0), its middle; everything is above, so y is negative. */
export type Package = (look: PackageLook) => string

/** A paper label: a band of the brand, the emblem, and bars where a real one has words. */
export function label(
  { brand, emblem }: PackageLook,
  { x, y, width, height }: { x: number; y: number; width: number; height: number }
): string {
  const middle = x + width / 2
  const art = Math.min(width * 0.62, height * 0.5)
  const bars = y + height * 0.72
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="14" fill="#fffaf0"/>` +
    `<path d="M${x} ${y + 14}a14 14 0 0 1 14-14h${width - 28}a14 14 0 0 1 14 14v${height * 0.1}H${x}z" fill="${brand.main}"/>` +
    place(emblem, { x: middle, y: y + height * 0.42, size: art }) +
    `<rect x="${middle - width * 0.3}" y="${bars}" width="${width * 0.6}" height="${height * 0.055}" rx="6" fill="${brand.dark}"/>` +
    `<rect x="${middle - width * 0.2}" y="${bars + height * 0.1}" width="${width * 0.4}" height="${height * 0.04}" rx="5" fill="${brand.main}" opacity=".55"/>`
  )
}
