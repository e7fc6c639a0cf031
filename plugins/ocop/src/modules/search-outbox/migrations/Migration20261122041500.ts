import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Notes of what has changed, and how far the check of the index has got. No models: both are written in SQL. */
export class Migration20261122041500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "search_outbox" (
      "id" bigint generated always as identity primary key,
      "source" text not null,
      "row_id" text not null,
      "noted_at" timestamptz not null default clock_timestamp(),
      "due_at" timestamptz not null default clock_timestamp(),
      "attempts" integer not null default 0,
      "done_at" timestamptz null
    );`)
    this.addSql(
      `create index if not exists "IDX_search_outbox_waiting" on "search_outbox" ("attempts", "id" desc) where "done_at" is null;`
    )
    this.addSql(
      `create index if not exists "IDX_search_outbox_done" on "search_outbox" ("done_at") where "done_at" is not null;`
    )
    this.addSql(`create table if not exists "search_check" (
      "index" text primary key,
      "after_id" text null,
      "checked_at" timestamptz null,
      "checked" integer not null default 0,
      "missing" integer not null default 0,
      "extra" integer not null default 0,
      "different" integer not null default 0
    );`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_outbox" cascade;`)
    this.addSql(`drop table if exists "search_check" cascade;`)
  }
}
