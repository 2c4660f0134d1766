CREATE TABLE "insight_cells" (
	"measure" text NOT NULL,
	"scope" text NOT NULL,
	"subject" text NOT NULL,
	"outcome" text NOT NULL,
	"pending" integer NOT NULL,
	"held" smallint NOT NULL,
	CONSTRAINT "insight_cells_measure_scope_subject_outcome_pk" PRIMARY KEY("measure","scope","subject","outcome")
);
--> statement-breakpoint
CREATE TABLE "insight_marks" (
	"name" text PRIMARY KEY NOT NULL,
	"through" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "insight_sums" (
	"scope" text NOT NULL,
	"right_id" text NOT NULL,
	"claims" integer NOT NULL,
	"monthly" bigint NOT NULL,
	"once" bigint NOT NULL,
	"month" text NOT NULL,
	CONSTRAINT "insight_sums_scope_month_right_id_pk" PRIMARY KEY("scope","month","right_id")
);
--> statement-breakpoint
CREATE TABLE "insight_sums_waiting" (
	"scope" text NOT NULL,
	"right_id" text NOT NULL,
	"claims" integer NOT NULL,
	"monthly" bigint NOT NULL,
	"once" bigint NOT NULL,
	CONSTRAINT "insight_sums_waiting_scope_right_id_pk" PRIMARY KEY("scope","right_id")
);
--> statement-breakpoint
CREATE TABLE "insight_tens" (
	"measure" text NOT NULL,
	"scope" text NOT NULL,
	"subject" text NOT NULL,
	"outcome" text NOT NULL,
	"month" text NOT NULL,
	"tens" integer NOT NULL,
	CONSTRAINT "insight_tens_measure_scope_month_subject_outcome_pk" PRIMARY KEY("measure","scope","month","subject","outcome")
);
