import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Counts of tries, as rate-limiter-flexible keeps them, and from when sessions count. No models: both are written in SQL. */
export class Migration20261122074100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "sign_in_try" (
      "key" varchar(255) primary key,
      "points" integer not null default 0,
      "expire" bigint
    );`)
    this.addSql(
      `create index if not exists "IDX_sign_in_try_expire" on "sign_in_try" ("expire");`
    )
    this.addSql(`create table if not exists "session_floor" (
      "auth_identity_id" text primary key,
      "counts_from" timestamptz not null
    );`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "session_floor";`)
    this.addSql(`drop table if exists "sign_in_try";`)
  }
}
