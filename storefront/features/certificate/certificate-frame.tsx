import type { ReactNode } from "react"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Breadcrumb } from "~/ui/breadcrumb"

/** The narrow column that all pages about certificates have in common. */
export function CertificateFrame({ children }: { children: ReactNode }) {
  const trail = [
    { name: m.shell_home_short(), to: shopPath("/") },
    { name: m.verify_lookup(), to: shopPath("/chung-nhan") },
  ]
  return (
    <main id="noi-dung" className="mx-auto max-w-3xl px-4 pb-4 pt-2 print:max-w-none">
      <div className="print:hidden">
        <Breadcrumb trail={trail} />
      </div>
      <div className="mt-1 space-y-8 print:space-y-4">{children}</div>
    </main>
  )
}
