/**
 * @typedef {object} Result of one package
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} problems what failed without being a test
 *
 * @typedef {{ name: string, status: string, message?: string, assertionResults: { status: string }[] }} TestFile
 * @typedef {{ testResults?: TestFile[] }} Report what vitest's JSON reporter writes
 */

/**
 * Sums one package up. Whatever went wrong outside a test counts as one that failed: a file that
 * cannot be loaded, a runner that crashed, a run without a test. Else it could end with "0 failed".
 *
 * @param {string} name
 * @param {Report | undefined} report undefined when the runner left none
 * @param {string} ending how the runner ended; empty when well
 * @returns {Result}
 */
export function resultOf(name, report, ending) {
  const files = report?.testResults ?? []
  const tests = files.flatMap((file) => file.assertionResults)
  const count = (/** @type {string[]} */ ...statuses) =>
    tests.filter(({ status }) => statuses.includes(status)).length
  const passed = count("passed")
  const failed = count("failed")
  const problems = files
    .filter(brokeOutsideATest)
    .map((file) => `${file.name} failed outside a test`)
  if (!report) problems.push(`the test runner ${ending || "ended"} and left no report`)
  else if (tests.length === 0 && problems.length === 0) problems.push("no test ran")
  else if (ending && failed + problems.length === 0)
    problems.push(`the test runner ${ending} although no test failed`)
  const skipped = tests.length - passed - failed
  return { name, passed, failed: failed + problems.length, skipped, problems }
}

/** @param {TestFile} file */
function brokeOutsideATest({ status, assertionResults }) {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed")
}

/** @param {Result[]} results */
export function table(results) {
  const width = Math.max(...results.map(({ name }) => name.length), 7)
  const row = (/** @type {string} */ name, /** @type {(string | number)[]} */ ...cells) =>
    `  ${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(9)).join("")}`
  return [
    row("package", "passed", "failed", "skipped"),
    ...results.map(({ name, passed, failed, skipped }) => row(name, passed, failed, skipped)),
    ...results.flatMap(({ name, problems }) => problems.map((problem) => `  ${name}: ${problem}`)),
  ].join("\n")
}

/**
 * The closing line, which programs read.
 *
 * @param {Pick<Result, "passed" | "failed" | "skipped">[]} results
 */
export function closingLine(results) {
  const sum = (/** @type {"passed" | "failed" | "skipped"} */ key) =>
    results.reduce((total, each) => total + each[key], 0)
  const skipped = sum("skipped")
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped ? `, ${skipped} skipped` : ""}`
}
