import { m } from "~/platform/paraglide/messages"

export function DemoBar() {
  return (
    <aside
      aria-label={m.shell_demo_label()}
      className="bg-warn-soft px-4 py-2 text-center text-sm text-warn"
    >
      {m.shell_demo()}
    </aside>
  )
}
