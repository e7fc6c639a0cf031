import { m } from "~/platform/paraglide/messages"

/** What a personal page says about itself: its title, and that nobody should list or follow it. */
export function privateMeta(title: string) {
  return [
    { title: `${title} – ${m.shell_name()}` },
    { name: "robots", content: "noindex, nofollow" },
  ]
}
