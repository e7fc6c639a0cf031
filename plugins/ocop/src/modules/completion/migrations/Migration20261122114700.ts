import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The journal of completions that are under way. No model: it is written in SQL. */
export class Migration20261122114700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "completion_attempt" (
      "id" text primary key,
      "cart_id" text not null unique,
      "begun_at" timestamptz not null default now(),
      "lease_until" timestamptz not null
    );`)
    this.addSql(
      `create index if not exists "IDX_completion_attempt_lease_until" on "completion_attempt" ("lease_until");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "completion_attempt" cascade;`)
  }
}
