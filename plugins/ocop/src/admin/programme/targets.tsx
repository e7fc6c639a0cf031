import type { ProgrammeTarget } from "@ocop/contract"
import { isShare } from "@ocop/rules"
import { Button, StatusBadge, Table, Text, usePrompt } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { Note } from "../ui/note"
import { OpenDrawer } from "../ui/open-drawer"
import { ProgressBar } from "../ui/progress-bar"
import { WideTable } from "../ui/wide-table"
import { TargetForm } from "./target-form"
import { useRemoveTarget } from "./use-programme"

const STATE_COLOURS = { to_come: "blue", running: "green", ended: "grey" } as const

/** What was to be reached, and how much of it is. */
export function Targets({ targets }: { targets: readonly ProgrammeTarget[] }) {
  const { programme, day } = useMessages()
  const words = programme.targets
  const prompt = usePrompt()
  const remove = useRemoveTarget(words.remove.done)
  const nameOf = ({ place, measure }: ProgrammeTarget) =>
    `${place ?? words.country}, ${words.measures[measure]}`
  const inUnit = ({ measure }: ProgrammeTarget, value: number) =>
    isShare(measure) ? words.percent(value) : programme.number(value)
  const take = async (target: ProgrammeTarget) => {
    const { title, text: description, confirm: confirmText, cancel: cancelText } = words.remove
    if (await prompt({ title, description, confirmText, cancelText })) remove.mutate(target.id)
  }
  return (
    <Box
      title={words.title}
      hint={words.hint}
      actions={
        <OpenDrawer words={words.set}>{(close) => <TargetForm onDone={close} />}</OpenDrawer>
      }
    >
      {remove.error && <Failed error={remove.error} />}
      {targets.length === 0 ? (
        <Note>{words.empty}</Note>
      ) : (
        <WideTable
          label={words.title}
          head={[words.place, words.measure, words.value, words.actual, words.period, words.deeds]}
          many
        >
          {targets.map((target) => (
            <Table.Row key={target.id}>
              <Table.Cell className="min-w-40 py-2">{target.place ?? words.country}</Table.Cell>
              <Table.Cell className="min-w-48 py-2">
                {words.measures[target.measure]}
                <Text size="xsmall" className="text-ui-fg-muted">
                  {target.source}
                </Text>
              </Table.Cell>
              <Table.Cell className="tabular-nums">{inUnit(target, target.value)}</Table.Cell>
              <Table.Cell className="min-w-40 py-2">
                {target.actual === null ? (
                  words.unknown
                ) : (
                  <div className="flex flex-col gap-1">
                    <span className="tabular-nums">{inUnit(target, target.actual)}</span>
                    <ProgressBar
                      label={nameOf(target)}
                      done={Math.min(target.percent ?? 0, 100)}
                      total={100}
                    />
                    <Text size="xsmall" className="text-ui-fg-muted">
                      {words.reached(target.percent ?? 0)}
                    </Text>
                  </div>
                )}
              </Table.Cell>
              <Table.Cell className="min-w-44 py-2">
                <div className="flex flex-col items-start gap-1">
                  {words.days(day.of(target.from_day), day.of(target.to_day))}
                  <StatusBadge color={STATE_COLOURS[target.state]}>
                    {words.states[target.state]}
                  </StatusBadge>
                </div>
              </Table.Cell>
              <Table.Cell className="py-2">
                <Button
                  variant="secondary"
                  className="min-h-11 print:hidden"
                  aria-label={words.remove.of(nameOf(target))}
                  disabled={remove.isPending}
                  onClick={() => void take(target)}
                >
                  {words.remove.open}
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </WideTable>
      )}
    </Box>
  )
}
