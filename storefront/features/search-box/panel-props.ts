/** What both panels of the search box need to be walked through by keys. */
export type PanelProps = {
  listId: string
  optionId: (index: number) => string
  active: number | null
  /** @param searched the text, when all results of one were chosen */
  onChoose: (searched?: string) => void
}
