import { m } from "~/platform/paraglide/messages"

/** What a personal page says about itself: its title, what it is for, and that nobody should list or follow it. */
export function privateMeta(title: string, description?: string) {
  return [
    { title: `${title} – ${m.shell_name()}` },
    ...(description ? [{ name: "description", content: description }] : []),
    { name: "robots", content: "noindex, nofollow" },
  ]
}
