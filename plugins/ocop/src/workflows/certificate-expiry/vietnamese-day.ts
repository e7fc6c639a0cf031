import type { IsoDay } from "@ocop/rules"

/** "2026-12-21" as people write it: "21/12/2026". */
export const vietnameseDay = (day: IsoDay): string => day.split("-").reverse().join("/")
