import type { Messages } from "../vi"

/** Officers who act for a producer in its portal. */
export const assistance: Messages["assistance"] = {
  title: "Help in the portal",
  hint: "Only while an owner agrees. Everything is logged with your name and the producer's.",
  loading: "Loading…",
  none: "No owner lets officers help. They do that in the portal, under “Officers who help”.",
  running: (name, until) => `${name} agreed, until ${until}.`,
  open: "In the portal now",
  session: (from, to, deeds) =>
    `${from} – ${to}, ${deeds} ${deeds === 1 ? "deed" : "deeds"} logged`,
  begin: {
    open: "Enter the portal",
    title: "Help a producer",
    intro: "The producer reads the reason, your name and all that you do. Eight hours at most.",
    label: "Why",
    missing: "Say why.",
    submit: "Enter",
    cancel: "Cancel",
    phrases: ["Writing listings, as the producer asked.", "Handing in a new certificate."],
  },
}
