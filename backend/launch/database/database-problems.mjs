import { Problem } from "../problems.mjs"

/** What PostgreSQL writes when it cannot start, and what that means to somebody who never ran it. */
const MEANINGS = [
  [
    /No space left on device|could not extend file/,
    (/** @type {string} */ folder) =>
      `The disk with the database (${folder}) is full. Free some space and run the command again; nothing is lost.`,
  ],
  [
    /Disk quota exceeded/,
    (/** @type {string} */ folder) =>
      `The disk quota for the database (${folder}) is used up. Free some space and run the command again.`,
  ],
  [
    /could not look up effective user ID|could not find.*effective user/,
    () =>
      "This user id has no name on this machine (no line in /etc/passwd), and PostgreSQL needs one. Run the command as a user that has a name, or set DATABASE_URL.",
  ],
  [
    /Read-only file system/,
    (/** @type {string} */ folder) =>
      `The database's folder ${folder} is on a read-only disk. Choose another: DATA_DIR=/some/folder npm start`,
  ],
  [
    /lock file "postmaster.pid" already exists/,
    (/** @type {string} */ folder) =>
      `Another PostgreSQL already uses ${folder}; perhaps it was started before that folder was moved. End the process named below (kill, then its number) and run the command again.`,
  ],
  [
    /could not create shared memory segment|could not resize shared memory/,
    () =>
      "There is too little shared memory for the database. In Docker, start the container with --shm-size=256m.",
  ],
  [
    /Permission denied|EACCES|spawn .*EPERM/,
    (/** @type {string} */ folder) =>
      `PostgreSQL is not allowed to use ${folder}. Look at who owns that folder, or choose another: DATA_DIR=/some/folder npm start`,
  ],
  [
    /invalid primary checkpoint|could not locate a valid checkpoint|invalid magic number|could not (open|read) file|incorrect checksum|PANIC|is not a valid data directory|could not (open|find) .*pg_control|incompatible|syntax error in file|configuration file .* contains errors|invalid data in/,
    (/** @type {string} */ folder) =>
      `The database in ${folder} is damaged and does not start. Put a backup of that folder back, or move it away (mv ${folder} ${folder}.damaged) to begin with an empty market.`,
  ],
]

/**
 * @param {string} log what PostgreSQL said
 * @param {{ folder: string, failure: string }} context `failure`: how its program ended
 */
export function databaseProblem(log, { folder, failure }) {
  const meaning = MEANINGS.find(([pattern]) =>
    /** @type {RegExp} */ (pattern).test(`${log}\n${failure}`)
  )
  const sentence = meaning
    ? /** @type {(folder: string) => string} */ (meaning[1])(folder)
    : `The database in ${folder} did not start (${failure}). Read what it said below; to begin with an empty market, move that folder away.`
  return new Problem(sentence, { tail: log })
}

/** Whether another program took the port between our looking and PostgreSQL's starting. @param {string} log */
export function portWasTaken(log) {
  return /could not bind IPv4 address|Address already in use/.test(log)
}

/** Whether a killed server, or parts of it, are still ending; they do so by themselves within seconds. @param {string} log */
export function stillEnding(log) {
  return /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(log)
}
