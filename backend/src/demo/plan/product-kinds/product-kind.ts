import type { DemoOnTheWay, DemoSeason } from "../demo-plan"
import type { Pack } from "./packs"

/**
 * What the demonstration supposes about every product of a kind: how it is packed, what it costs,
 * what its label says. Nothing here is published: prices and labels are the demonstration's own.
 */
export interface ProductKind {
  /** Also chooses the picture (`pictures/scenes`). */
  readonly id: string
  readonly subgroups: readonly string[]
  /** Any one of them, as whole words of the title; none: every product of the subgroups. */
  readonly words?: readonly string[]
  /** Whole đồng per kilogram, litre or piece, whichever the packs count: lowest and highest. */
  readonly rate: readonly [number, number]
  /** Smallest first; a listing gets the first one to three. */
  readonly packs: readonly Pack[]
  readonly label: KindLabel
  /** Absent: all year. */
  readonly season?: DemoSeason
  /** Days between order and dispatch. */
  readonly preparationDays: number
  /** Absent: any parcel does. */
  readonly onTheWay?: DemoOnTheWay
}

export interface KindLabel {
  readonly ingredients?: string
  readonly shelf_life?: string
  readonly storage?: string
  readonly usage?: string
  readonly warning?: string
  readonly alcohol_percent?: number
}
