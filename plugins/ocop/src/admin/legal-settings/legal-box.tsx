import { Badge, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Note } from "../ui/note"
import { OpenDrawer } from "../ui/open-drawer"
import { LegalForm } from "./legal-form"
import type { LegalSetting } from "./use-legal-settings"

/** One kind: its versions, and the drawer in which the next is written. */
export function LegalBox({ setting }: { setting: LegalSetting }) {
  const { legalSettings: words, day } = useMessages()
  const { kind, versions, in_force, earliest } = setting
  const drawer = {
    open: words.write,
    title: words.kinds[kind],
    intro: words.intro(day.of(earliest)),
  }
  return (
    <Box
      title={words.kinds[kind]}
      hint={words.hints[kind]}
      actions={
        <OpenDrawer words={drawer}>
          {(close) => <LegalForm setting={setting} onDone={close} />}
        </OpenDrawer>
      }
    >
      {versions.length === 0 && <Note>{words.none}</Note>}
      <ul className="divide-y">
        {versions.map(({ version, effective_from, published_at, published_by }) => (
          <li key={version} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-6 py-3">
            <Text size="small" weight="plus">
              {words.version(version)}
            </Text>
            {version === in_force && (
              <Badge size="2xsmall" color="green">
                {words.inForce}
              </Badge>
            )}
            <Text size="small">{words.from(day.of(effective_from))}</Text>
            <Text size="xsmall" className="text-ui-fg-muted break-words">
              {words.by(published_by, day.moment(published_at))}
            </Text>
          </li>
        ))}
      </ul>
    </Box>
  )
}
