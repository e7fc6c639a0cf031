import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122004750 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer" add column if not exists "import_id" text null;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_import_id" ON "producer" ("import_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_producer_import_id";`)
    this.addSql(`alter table if exists "producer" drop column if exists "import_id";`)
  }
}
