import type { CertificateImport } from "@ocop/contract"
import { Button, Drawer } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { UndoForm } from "./undo-form"

/** Taking back a whole list. */
export function UndoDrawer({ list }: { list: CertificateImport }) {
  const words = useMessages().importResult.undo
  const [open, setOpen] = useState(false)
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="danger">
          {words.open}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words.title}</Drawer.Title>
          <Drawer.Description>{words.intro}</Drawer.Description>
        </Drawer.Header>
        <UndoForm list={list} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}
