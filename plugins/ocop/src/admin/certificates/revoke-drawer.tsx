import { Button, Drawer } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { RevokeForm } from "./revoke-form"
import type { CertificateDetail } from "./use-certificate"

/** Revoking, with what it will do said first. */
export function RevokeDrawer({ certificate }: { certificate: CertificateDetail }) {
  const words = useMessages().revoke
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
        <RevokeForm certificate={certificate} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}
