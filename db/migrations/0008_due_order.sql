DROP INDEX "case_claims_due";--> statement-breakpoint
DROP INDEX "case_claims_due_own";--> statement-breakpoint
CREATE INDEX "case_claims_due" ON "case_claims" USING btree ("center_id","due_on","id") WHERE "case_claims"."due_on" is not null;--> statement-breakpoint
CREATE INDEX "case_claims_due_own" ON "case_claims" USING btree ("staff_id","due_on","id") WHERE "case_claims"."due_on" is not null;