import type { Messages } from "../vi"

export const revoke: Messages["revoke"] = {
  open: "Revoke",
  title: "Revoke the certificate",
  intro:
    "Its star disappears everywhere as soon as the revocation takes effect. This goes on record and cannot be taken back.",
  decision: "Number of the decision",
  decisionHint: "As printed, for example 1234/QĐ-UBND.",
  reason: "Reason",
  reasonHint: "Shoppers read it on the verification page.",
  day: "Revoked from",
  dayHint: "Empty means from today.",
  allRunning: "Revoke every certificate of this product that still runs",
  allRunningHint:
    "Otherwise an older one that still runs may take over, and the product keeps a star.",
  alsoRevoked: (numbers) => `Revoked as well: ${numbers.join(", ")}.`,
  effects: {
    loses: "The product loses its star everywhere and stops selling.",
    takesOver: (number) =>
      `The product keeps a star and goes on selling, by certificate ${number}, which still runs.`,
    none: "The star that the product shows, if any, stays as it is.",
  },
  submit: "Revoke…",
  confirmTitle: "Confirm the revocation?",
  confirm: (number, product, effect) =>
    `Certificate ${number} of “${product}” will be revoked. ${effect}`,
  confirmYes: "Revoke",
  cancel: "Back",
  done: "Revoked.",
  required: "Please fill this in.",
}
