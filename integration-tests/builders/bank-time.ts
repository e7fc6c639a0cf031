/** As a bank writes a moment: "2026-11-22 11:58:37", by the clocks of Vietnam. */
export const bankTime = (moment: Date): string =>
  new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 19).replace("T", " ")
