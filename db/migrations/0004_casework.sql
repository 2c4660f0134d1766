CREATE TABLE "case_assessments" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"as_of" date NOT NULL,
	"rules_version" text NOT NULL,
	"sealed_content" text NOT NULL,
	"taken_by" text NOT NULL,
	"taken_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_claim_papers" (
	"claim_id" text NOT NULL,
	"paper" text NOT NULL,
	"received_on" date NOT NULL,
	CONSTRAINT "case_claim_papers_claim_id_paper_pk" PRIMARY KEY("claim_id","paper")
);
--> statement-breakpoint
CREATE TABLE "case_claim_steps" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "case_claim_steps_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"claim_id" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"happened_on" date NOT NULL,
	"staff_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_claims" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"center_id" text NOT NULL,
	"right_id" text NOT NULL,
	"person" text NOT NULL,
	"member_id" text,
	"state" text NOT NULL,
	"since" date NOT NULL,
	"staff_id" text,
	"submitted_on" date,
	"decided_on" date,
	"sealed_reference" text,
	"sealed_note" text,
	"due_on" date,
	"due_for" text,
	"granted_from" date,
	"granted_monthly" integer,
	"granted_once" integer,
	"refused_for" text,
	"ended_for" text,
	"sealed_outcome" text,
	"opened_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "case_claims_sums" CHECK (coalesce("case_claims"."granted_monthly", 0) >= 0 and coalesce("case_claims"."granted_once", 0) >= 0)
);
--> statement-breakpoint
CREATE TABLE "case_consents" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"member_id" text,
	"scope" text NOT NULL,
	"way" text NOT NULL,
	"given_on" date NOT NULL,
	"taken_by" text NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "case_documents" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"claim_id" text,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"sealed_name" text NOT NULL,
	"sealed_content" "bytea" NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_files" (
	"id" text PRIMARY KEY NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "case_files_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1001 CACHE 1),
	"center_id" text NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"interpreter" boolean DEFAULT false NOT NULL,
	"locality_id" text,
	"referrer" text,
	"sealed_details" text,
	"staff_id" text,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by" text NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_for" text,
	"sealed_close_note" text,
	"merged_into" text,
	"keep_until" date,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "case_files_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "case_goals" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"area" text NOT NULL,
	"sealed_text" text NOT NULL,
	"agreed_on" date NOT NULL,
	"reached_on" date,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_handovers" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"from_center" text NOT NULL,
	"to_center" text NOT NULL,
	"consent_id" text NOT NULL,
	"sealed_note" text,
	"offered_by" text NOT NULL,
	"offered_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'offered' NOT NULL,
	"answered_by" text,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "case_lookups" (
	"member_id" text NOT NULL,
	"kind" text NOT NULL,
	"hash" text NOT NULL,
	"center_id" text NOT NULL,
	"file_id" text NOT NULL,
	CONSTRAINT "case_lookups_member_id_kind_hash_pk" PRIMARY KEY("member_id","kind","hash")
);
--> statement-breakpoint
CREATE TABLE "case_members" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"relation" text NOT NULL,
	"sealed_person" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_merges" (
	"id" text PRIMARY KEY NOT NULL,
	"kept_id" text NOT NULL,
	"merged_id" text NOT NULL,
	"moved" text NOT NULL,
	"merged_by" text NOT NULL,
	"merged_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "case_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"sealed_text" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_tasks" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"center_id" text NOT NULL,
	"claim_id" text,
	"sealed_text" text NOT NULL,
	"due_on" date,
	"staff_id" text,
	"done_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_text_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"record_kind" text NOT NULL,
	"record_id" text NOT NULL,
	"sealed_text" text NOT NULL,
	"written_by" text NOT NULL,
	"kept_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_walk_ins" (
	"id" text PRIMARY KEY NOT NULL,
	"center_id" text NOT NULL,
	"day" date NOT NULL,
	"number" smallint NOT NULL,
	"language" text NOT NULL,
	"interpreter" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"sealed_name" text,
	"arrived_at" timestamp with time zone NOT NULL,
	"called_by" text,
	"called_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"file_id" text
);
--> statement-breakpoint
ALTER TABLE "case_assessments" ADD CONSTRAINT "case_assessments_file_id_case_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."case_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_claim_papers" ADD CONSTRAINT "case_claim_papers_claim_id_case_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."case_claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_claim_steps" ADD CONSTRAINT "case_claim_steps_claim_id_case_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."case_claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_claims" ADD CONSTRAINT "case_claims_file_id_case_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."case_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_claims" ADD CONSTRAINT "case_claims_member_id_case_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."case_members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_consents" ADD CONSTRAINT "case_consents_file_id_case_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."case_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_consents" ADD CONSTRAINT "case_consents_member_id_case_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."case_members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_documents" ADD CONSTRAINT "case_documents_file_id_case_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."case_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_documents" ADD CONSTRAINT "case_documents_claim_id_case_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."case_claims"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_merged_into_case_files_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_goals" ADD CONSTRAINT "case_goals_file_id_case_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."case_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_handovers" ADD CONSTRAINT "case_handovers_file_id_case_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."case_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_handovers" ADD CONSTRAINT "case_handovers_consent_id_case_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."case_consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_lookups" ADD CONSTRAINT "case_lookups_member_id_case_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."case_members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_lookups" ADD CONSTRAINT "case_lookups_file_id_case_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."case_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_members" ADD CONSTRAINT "case_members_file_id_case_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."case_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_merges" ADD CONSTRAINT "case_merges_kept_id_case_files_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."case_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_merges" ADD CONSTRAINT "case_merges_merged_id_case_files_id_fk" FOREIGN KEY ("merged_id") REFERENCES "public"."case_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_file_id_case_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."case_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_tasks" ADD CONSTRAINT "case_tasks_file_id_case_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."case_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_tasks" ADD CONSTRAINT "case_tasks_claim_id_case_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."case_claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_text_versions" ADD CONSTRAINT "case_text_versions_file_id_case_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."case_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_walk_ins" ADD CONSTRAINT "case_walk_ins_file_id_case_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."case_files"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_assessments_file" ON "case_assessments" USING btree ("file_id","taken_at");--> statement-breakpoint
CREATE INDEX "case_claim_steps_claim" ON "case_claim_steps" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "case_claims_file" ON "case_claims" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "case_claims_due" ON "case_claims" USING btree ("center_id","due_on") WHERE "case_claims"."due_on" is not null;--> statement-breakpoint
CREATE INDEX "case_claims_state" ON "case_claims" USING btree ("center_id","state");--> statement-breakpoint
CREATE INDEX "case_consents_file" ON "case_consents" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "case_documents_file" ON "case_documents" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "case_files_center" ON "case_files" USING btree ("center_id","changed_at");--> statement-breakpoint
CREATE INDEX "case_files_staff" ON "case_files" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "case_files_keep" ON "case_files" USING btree ("keep_until");--> statement-breakpoint
CREATE INDEX "case_files_merged" ON "case_files" USING btree ("merged_into");--> statement-breakpoint
CREATE INDEX "case_goals_file" ON "case_goals" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "case_handovers_to" ON "case_handovers" USING btree ("to_center","state");--> statement-breakpoint
CREATE INDEX "case_handovers_file" ON "case_handovers" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "case_lookups_find" ON "case_lookups" USING btree ("center_id","kind","hash");--> statement-breakpoint
CREATE INDEX "case_lookups_file" ON "case_lookups" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "case_members_file" ON "case_members" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "case_merges_kept" ON "case_merges" USING btree ("kept_id");--> statement-breakpoint
CREATE INDEX "case_merges_merged" ON "case_merges" USING btree ("merged_id");--> statement-breakpoint
CREATE INDEX "case_notes_file" ON "case_notes" USING btree ("file_id","written_at");--> statement-breakpoint
CREATE INDEX "case_tasks_file" ON "case_tasks" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "case_tasks_open" ON "case_tasks" USING btree ("center_id","due_on") WHERE "case_tasks"."done_at" is null;--> statement-breakpoint
CREATE INDEX "case_text_versions_file" ON "case_text_versions" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "case_text_versions_record" ON "case_text_versions" USING btree ("record_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_walk_ins_number" ON "case_walk_ins" USING btree ("center_id","day","number");