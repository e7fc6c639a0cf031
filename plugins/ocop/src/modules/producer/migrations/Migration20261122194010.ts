import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122194010 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "producer_assistance" drop constraint if exists "producer_assistance_producer_id_unique";`
    )
    this.addSql(
      `alter table if exists "assistance_session" drop constraint if exists "assistance_session_code_hash_unique";`
    )
    this.addSql(
      `create table if not exists "assistance_session" ("id" text not null, "assistance_id" text not null, "producer_id" text not null, "user_id" text not null, "auth_identity_id" text not null, "officer_name" text not null, "reason" text not null, "code_hash" text null, "code_until" timestamptz not null, "until" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "assistance_session_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_assistance_session_code_hash_unique" ON "assistance_session" ("code_hash") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_assistance_session_deleted_at" ON "assistance_session" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_assistance_session_producer_id" ON "assistance_session" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_assistance_session_assistance_id" ON "assistance_session" ("assistance_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "producer_assistance" ("id" text not null, "producer_id" text not null, "agreed_by" text not null, "agreed_at" timestamptz not null, "until" timestamptz not null, "withdrawn_at" timestamptz null, "withdrawn_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_assistance_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_assistance_deleted_at" ON "producer_assistance" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_assistance_producer_id_unique" ON "producer_assistance" ("producer_id") WHERE withdrawn_at is null and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "assistance_session" cascade;`)

    this.addSql(`drop table if exists "producer_assistance" cascade;`)
  }
}
