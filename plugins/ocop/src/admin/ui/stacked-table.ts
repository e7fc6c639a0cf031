/**
 * CSS that shows each row of a table as a block on a telephone: its first cell as a heading, the others beside the
 * name of their column. Cells need no mark of their own, so every table can be shown so.
 *
 * @param id of the element around the table
 * @param head the columns' names, in order
 */
export function stackedTable(id: string, head: readonly string[]): string {
  const at = `[id="${id}"]`
  const names = head.map(
    (name, index) => `${at} td:nth-child(${index + 1})::before{content:${JSON.stringify(name)}}`
  )
  return `@media (max-width:639px){
${at} thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
${at} table,${at} tbody{display:block}
${at} tbody tr{display:block;padding:.75rem 1.5rem;height:auto}
${at} td{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);column-gap:.75rem;
min-width:0;max-width:none;height:auto;min-height:1.75rem;padding:.25rem 0!important;align-items:start;
white-space:normal;overflow-wrap:break-word}
${at} td::before{grid-row:1/span 9;color:var(--fg-muted)}
${at} td>*{grid-column:2;justify-self:start;max-width:100%;flex-wrap:wrap}
${at} td:empty{display:none}
${names.join("\n")}
${at} td:first-child{display:block;overflow-wrap:break-word}
${at} td:first-child::before{content:none}
}`
}
