import * as z from "zod"

/** Why something of a part is given back. */
export const RefundReason = z.enum([
  "declined",
  "timed_out",
  "cancelled",
  "line_cancelled",
  "returned",
  "complaint",
])
/** "not_needed": the buyer has paid nothing for it. */
export const RefundState = z.enum(["open", "settled", "not_needed"])
