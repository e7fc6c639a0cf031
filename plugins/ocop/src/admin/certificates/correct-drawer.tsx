import { Button, Drawer } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { CorrectForm } from "./correct-form"
import type { CertificateDetail } from "./use-certificate"

/** Setting right what was copied wrong from a paper. */
export function CorrectDrawer({ certificate }: { certificate: CertificateDetail }) {
  const words = useMessages().correct
  const [open, setOpen] = useState(false)
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {words.open}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words.title}</Drawer.Title>
          <Drawer.Description>{words.intro}</Drawer.Description>
        </Drawer.Header>
        <CorrectForm certificate={certificate} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}
