ALTER TABLE assignment ADD COLUMN occasion varchar(200);
ALTER TABLE accepted_report ADD COLUMN occasion varchar(200);
ALTER TABLE extended_duty ADD COLUMN occasion varchar(200);

COMMENT ON COLUMN assignment.occasion IS 'Request or event of the regime whose report does this task; absent where it is the report that the calendar asks for';
COMMENT ON COLUMN accepted_report.occasion IS 'Request or event that asked for it; absent where the calendar did, and of reports heard before this column';
COMMENT ON COLUMN extended_duty.occasion IS 'Request or event that asks for it; absent where the calendar does, and of reports heard before this column';
