import type { Messages } from "../vi"

export const importResult: Messages["importResult"] = {
  writing: "Writing to the register",
  progress: (done, total) =>
    `${done.toLocaleString("en")} of ${total.toLocaleString("en")} records`,
  mayLeave: "You may leave this page; writing goes on.",
  interruptedTitle: "Writing stopped half way",
  interrupted:
    "Nothing is half done: a list is written as a whole or not at all. It will be tried again by itself, or continue now.",
  goOn: "Continue",
  doneTitle: "Written to the register",
  applied: (by, at) => `Confirmed by ${by}, ${at}.`,
  result: {
    certificates: (count) =>
      count === 1 ? "1 certificate written" : `${count.toLocaleString("en")} certificates written`,
    nominations: (count) => `${count.toLocaleString("en")} potential five stars written`,
    known: (count) => `${count.toLocaleString("en")} rows were on record already`,
    left: (count) => `${count.toLocaleString("en")} rows not written`,
  },
  openCertificates: "See the certificates written",
  reportTitle: "Report",
  reportHint: "Every row of the list with its result and the reason.",
  reportXlsx: "Download as XLSX",
  reportCsv: "Download as CSV",
  rowsTitle: "Rows of the list",
  undo: {
    open: "Undo the whole list",
    title: "Undo the whole list",
    intro:
      "Every certificate, product and producer that this list wrote is taken out of the register, as if it had never been imported. Possible only while nothing depends on them.",
    reason: "Reason",
    submit: "Undo…",
    confirmTitle: "Confirm the undo?",
    confirm: (file) =>
      `Everything that “${file}” wrote is taken out of the register. The stars of those products disappear at once.`,
    confirmYes: "Undo",
    cancel: "Back",
    done: "The whole list was undone.",
    required: "Please say why.",
  },
  undoneTitle: "This list was undone",
  undone: (by, at) => `Undone by ${by}, ${at}.`,
  undoneWhy: (reason) => `Reason: ${reason}`,
}
