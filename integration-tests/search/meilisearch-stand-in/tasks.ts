import { ApiError } from "./api-error"

interface Task {
  uid: number
  indexUid: string | null
  type: string
  status: "enqueued" | "processing" | "succeeded" | "failed"
  error: unknown
  enqueuedAt: string
}

/** The queue of writes: each is applied some time after it was taken, one after the other. */
export class Tasks {
  readonly #tasks: Task[] = []
  #last: Promise<void> = Promise.resolve()
  #refusals = 0

  constructor(private readonly delayMs: number) {}

  /** What a write is answered with; `apply` runs later, and what it throws is the task's error. */
  enqueue(indexUid: string | null, type: string, apply: () => void) {
    const task: Task = {
      uid: this.#tasks.length,
      indexUid,
      type,
      status: "enqueued",
      error: null,
      enqueuedAt: new Date().toISOString(),
    }
    this.#tasks.push(task)
    this.#last = this.#last.then(() => this.#run(task, apply))
    const { uid: taskUid, status, enqueuedAt } = task
    return { taskUid, indexUid, status, type, enqueuedAt }
  }

  get(uid: number) {
    const task = this.#tasks[uid]
    if (!task) throw new ApiError(404, "task_not_found", `Task \`${uid}\` not found.`)
    return { ...task, batchUid: task.uid, canceledBy: null, details: null }
  }

  /** Makes the next tasks fail when their time has come. */
  refuse(times: number): void {
    this.#refusals += times
  }

  /** Taken and not yet applied. */
  get waiting(): number {
    return this.#tasks.filter(({ status }) => status === "enqueued" || status === "processing")
      .length
  }

  async #run(task: Task, apply: () => void): Promise<void> {
    await soon(this.delayMs / 2)
    task.status = "processing"
    await soon(this.delayMs / 2)
    try {
      if (this.#refusals > 0) {
        this.#refusals--
        throw new ApiError(500, "internal", "The test wanted this task to fail.", "internal")
      }
      apply()
      task.status = "succeeded"
    } catch (error) {
      task.status = "failed"
      task.error = error instanceof ApiError ? error.toJSON() : { message: String(error) }
    }
  }
}

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
