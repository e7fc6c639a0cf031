import { m } from "~/platform/paraglide/messages"

export function DemoBar() {
  return (
    <p role="note" className="bg-warn-soft px-4 py-2 text-center text-sm text-warn">
      {m.shell_demo()}
    </p>
  )
}
