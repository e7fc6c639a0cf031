import type { Art } from "./art"
import type { Mood } from "./palettes"

/** How the main thing of a picture is shown. */
export type Form =
  | "sauceBottle"
  | "spiritBottle"
  | "clearBottle"
  | "dropperBottle"
  | "jar"
  | "clothJar"
  | "tin"
  | "kraftPouch"
  | "colourPouch"
  | "clearBag"
  | "sack"
  | "box"
  | "giftBox"
  | "tray"
  | "sachetBox"
  /** Loose in a basket or a bowl. */
  | "heap"
  /** One thing by itself, large. */
  | "single"
  /** A place: hills and a house. */
  | "landscape"

export interface Scene {
  readonly mood: Mood
  /** Any of them, by listing: not every tea comes in the same tin. */
  readonly forms: readonly Form[]
  /** What it is: on the label, in the heap, or by itself. */
  readonly emblem: Art
  /** What lies around it. */
  readonly props: readonly Art[]
  /** What shows through glass or a window. */
  readonly content?: string
}
