import { Button, Drawer } from "@medusajs/ui"
import { useState, type ReactNode } from "react"

/** A button that opens a drawer; what is in it begins anew each time. */
export function OpenDrawer({
  words,
  variant = "secondary",
  children,
}: {
  words: { open: string; title: string; intro: string }
  variant?: "primary" | "secondary" | "danger"
  children: (close: () => void) => ReactNode
}) {
  const [open, setOpen] = useState(false)
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button variant={variant} className="min-h-11">
          {words.open}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words.title}</Drawer.Title>
          <Drawer.Description>{words.intro}</Drawer.Description>
        </Drawer.Header>
        {children(() => setOpen(false))}
      </Drawer.Content>
    </Drawer>
  )
}
