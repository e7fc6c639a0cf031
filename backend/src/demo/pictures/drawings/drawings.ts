import { CRAFTS } from "./crafts"
import { FOOD } from "./food"
import { FRUIT } from "./fruit"

/** Our own art by name; a name here wins over an emoji of the same name. */
export const DRAWINGS: Readonly<Record<string, string>> = { ...FRUIT, ...FOOD, ...CRAFTS }
