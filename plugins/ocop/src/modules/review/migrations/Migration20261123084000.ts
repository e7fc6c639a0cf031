import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123084000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "review" add column if not exists "decided_at" timestamptz null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_decided_at" ON "review" ("decided_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_replied_at" ON "review" ("replied_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_review_decided_at";`)
    this.addSql(`drop index if exists "IDX_review_replied_at";`)
    this.addSql(`alter table if exists "review" drop column if exists "decided_at";`)
  }
}
