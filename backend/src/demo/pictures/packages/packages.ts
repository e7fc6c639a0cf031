import type { Form } from "../scene"
import { clearBag, colourPouch, kraftPouch, sack } from "./bags"
import { clearBottle, dropperBottle, sauceBottle, spiritBottle } from "./bottles"
import { box, giftBox, sachetBox, tray } from "./boxes"
import { clothJar, jar, tin } from "./jars"
import type { Package } from "./package-look"

interface PackageShape {
  readonly draw: Package
  /** Pixels, as drawn: for the shadow and for what may stand beside it. */
  readonly width: number
  /** How much larger than drawn it fills a picture well. */
  readonly scale: number
}

/** Forms that are packages; the others are drawn by `arrangements.ts`. */
export const PACKAGES: Partial<Readonly<Record<Form, PackageShape>>> = {
  sauceBottle: { draw: sauceBottle, width: 210, scale: 1.14 },
  spiritBottle: { draw: spiritBottle, width: 220, scale: 1.1 },
  clearBottle: { draw: clearBottle, width: 210, scale: 1.24 },
  dropperBottle: { draw: dropperBottle, width: 230, scale: 1.4 },
  jar: { draw: jar, width: 310, scale: 1.38 },
  clothJar: { draw: clothJar, width: 330, scale: 1.3 },
  tin: { draw: tin, width: 300, scale: 1.28 },
  kraftPouch: { draw: kraftPouch, width: 370, scale: 1.22 },
  colourPouch: { draw: colourPouch, width: 370, scale: 1.22 },
  clearBag: { draw: clearBag, width: 380, scale: 1.22 },
  sack: { draw: sack, width: 430, scale: 1.24 },
  box: { draw: box, width: 390, scale: 1.34 },
  giftBox: { draw: giftBox, width: 500, scale: 1.34 },
  tray: { draw: tray, width: 540, scale: 1.24 },
  sachetBox: { draw: sachetBox, width: 400, scale: 1.32 },
}
