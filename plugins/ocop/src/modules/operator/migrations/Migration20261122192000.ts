import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122192000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "operator_role" drop constraint if exists "operator_role_user_id_unique";`
    )
    this.addSql(
      `create table if not exists "operator_role" ("id" text not null, "user_id" text not null, "role" text check ("role" in ('administrator', 'reviewer', 'finance', 'viewer')) not null, "given_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "operator_role_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_operator_role_deleted_at" ON "operator_role" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_operator_role_user_id_unique" ON "operator_role" ("user_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "operator_role" cascade;`)
  }
}
