import type { ReactNode } from "react"

/** The narrow page of the sign-in and registration forms. */
export function AccountFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="noi-dung" className="mx-auto max-w-md space-y-4 px-4 py-8">
      <h1 className="text-2xl">{title}</h1>
      {children}
    </main>
  )
}
