import type { Meilisearch, MultiSearchQuery, Settings, Task } from "meilisearch" with {
  "resolution-mode": "import",
}

export type { Meilisearch, MultiSearchQuery, Settings, Task }
