import type { IsoDay } from "../../day.js"
import type { Gazetteer } from "../../gazetteer.js"
import { RECOGNITION_RULES, recognisingLevel, type RecognisingLevel } from "../../recognition.js"
import type { CertifiedStars } from "../../stars.js"
import { levelOfBody } from "./recognising-body.js"

/** The level that the body's name or the list says; null when neither does. */
export function levelSaid(
  body: string | null,
  day: IsoDay | null,
  ofContext: RecognisingLevel | null,
  gazetteer: Gazetteer
): RecognisingLevel | null {
  return (body === null ? null : levelOfBody(body, day, gazetteer)) ?? ofContext
}

/** By the rules of that day (S5); «tiềm năng», an unknown day and one before all rules are a province's. */
export function usualLevel(
  stars: CertifiedStars | "potential" | null,
  day: IsoDay | null
): RecognisingLevel {
  const [first] = RECOGNITION_RULES
  const ruled = first !== undefined && day !== null && day >= first.effective_from
  return ruled && stars !== null && stars !== "potential"
    ? recognisingLevel(stars, day)
    : "province"
}
