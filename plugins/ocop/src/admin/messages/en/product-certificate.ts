import type { Messages } from "../vi"

export const productCertificate: Messages["productCertificate"] = {
  title: "OCOP certificate",
  loading: "Looking at the register…",
  showsStars: (stars) => `The product shows ${stars} stars.`,
  showsNoStar: "The product shows no star.",
  why: {
    none: "It is not joined to any certificate of the register.",
    expired: (until) => `Its latest certificate lapsed after ${until}.`,
    revoked: (from) => `Its latest certificate was revoked from ${from}.`,
    not_yet_valid: (from) => `Its certificate is in force from ${from}.`,
  },
  until: (day) => `Up to and including ${day}`,
  number: "Number",
  decision: "Decision",
  open: "Open the certificate",
  others: (count) => (count === 1 ? "And one more certificate" : `And ${count} more certificates`),
  rule: "Stars come from the register; nobody can type one.",
}
