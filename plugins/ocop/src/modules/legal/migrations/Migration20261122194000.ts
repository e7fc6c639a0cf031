import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122194000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "legal_version" drop constraint if exists "legal_version_kind_version_unique";`
    )
    this.addSql(
      `create table if not exists "legal_version" ("id" text not null, "kind" text check ("kind" in ('operator', 'ranking', 'complaints', 'privacy', 'fees', 'retention')) not null, "version" integer not null, "effective_from" text not null, "content" jsonb not null, "published_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "legal_version_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_legal_version_deleted_at" ON "legal_version" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_legal_version_kind_version_unique" ON "legal_version" ("kind", "version") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "legal_version" cascade;`)
  }
}
