ALTER TABLE accepted_report ADD COLUMN obligation_id uuid;
UPDATE accepted_report SET obligation_id = submission_id;
ALTER TABLE accepted_report DROP CONSTRAINT accepted_report_pkey, ADD PRIMARY KEY (obligation_id);

COMMENT ON COLUMN accepted_report.obligation_id IS 'What the report fulfils; of reports heard before this column, the report itself. One report may fulfil several';
